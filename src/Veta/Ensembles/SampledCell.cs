namespace Veta.Ensembles;

/// <summary>A cell of a package that follows a sampled figure.</summary>
/// <param name="Row">Position of the row in its table.</param>
/// <param name="Column">The column.</param>
/// <param name="Figure">Position of the figure.</param>
internal readonly record struct SampledCell(int Row, Veta.Data.Schema.ColumnDefinition Column, int Figure);
