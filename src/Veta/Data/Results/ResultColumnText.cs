namespace Veta.Data.Results;

/// <summary>What a run's database says of a column.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Column">Its name.</param>
/// <param name="Unit">Unit; blank for text.</param>
/// <param name="Description">What it holds.</param>
/// <param name="Role">What it is to a row: <c>key</c>, <c>measure</c>, or blank.</param>
public sealed record ResultColumnText(string Table, string Column, string Unit, string Description, string Role);
