namespace Veta.Analyses.Sampling;

/// <summary>What measures and figures are called inside a sentence.</summary>
/// <param name="Measure">Name of a measure, and of whom or what it is about.</param>
/// <param name="Figure">Name of a figure by its address.</param>
internal sealed record EnsembleNames(Func<string, string, Said> Measure, Func<string, Said> Figure);
