namespace Veta.Analyses.Comparing;

/// <summary>A measure of a result table in two runs.</summary>
/// <param name="Table">The table.</param>
/// <param name="Key">Its key columns, separated by commas.</param>
/// <param name="Before">Measure in the first run; 0 when it has no such row.</param>
/// <param name="After">Measure in the second run; 0 when it has no such row.</param>
internal sealed record TableChange(string Table, string Key, double Before, double After);
