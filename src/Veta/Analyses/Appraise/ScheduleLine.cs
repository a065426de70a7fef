namespace Veta.Analyses.Appraise;

/// <summary>One row of a schedule, in canonical units.</summary>
/// <param name="Line">Line in the file.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Product">Product; blank where the kind needs none.</param>
/// <param name="Measure">Canonical unit of quantity: of the line, or of a price's denominator; blank for money.</param>
/// <param name="Figures">By year; money in USD.</param>
internal sealed record ScheduleLine(int Line, string Kind, string Product, string Measure, double[] Figures);
