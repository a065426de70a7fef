namespace Veta.Analyses.Comparing;

/// <summary>A figure of two summaries.</summary>
/// <param name="Name">Name in <c>summary.json</c>, dotted.</param>
/// <param name="Before">Figure of the first run; null when it has none.</param>
/// <param name="After">Figure of the second run; null when it has none.</param>
internal sealed record FigureChange(string Name, double? Before, double? After);
