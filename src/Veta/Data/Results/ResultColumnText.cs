namespace Veta.Data.Results;

/// <summary>What a run's database says of a column.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Column">Its name.</param>
/// <param name="Unit">Unit; blank for text.</param>
/// <param name="Description">What it holds.</param>
/// <param name="Part">What it is to a row.</param>
/// <param name="Compared">True for the measure by which two runs are compared.</param>
public sealed record ResultColumnText(string Table, string Column, string Unit, string Description, ColumnPart Part, bool Compared);
