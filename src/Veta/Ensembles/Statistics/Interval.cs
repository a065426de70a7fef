namespace Veta.Ensembles.Statistics;

/// <summary>A range that holds a figure with a stated confidence.</summary>
/// <param name="Low">Lower end; null where the sample is too small to give one.</param>
/// <param name="High">Upper end; null where the sample is too small to give one.</param>
internal readonly record struct Interval(double? Low, double? High);
