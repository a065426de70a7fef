namespace Veta.Ensembles;

/// <summary>A cell of a package that follows a sampled figure.</summary>
/// <param name="Row">Position of the row in its table.</param>
/// <param name="Column">The column.</param>
/// <param name="Figure">Position of the figure.</param>
/// <param name="Part">Part of the ratio's distance from 1 that the cell takes, above 0 to 1; below 1 before the year for which an outlook states its range.</param>
internal readonly record struct SampledCell(int Row, Veta.Data.Schema.ColumnDefinition Column, int Figure, double Part);
