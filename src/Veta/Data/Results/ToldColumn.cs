namespace Veta.Data.Results;

/// <summary>A column that repeats what the inputs or the request say of a row.</summary>
/// <param name="Column">The column.</param>
/// <param name="Source">Position of the column whose cell it tells more of; below 0 when it says the same of every row.</param>
/// <param name="Cell">The cell from the text of that column; null for blank.</param>
internal sealed record ToldColumn(ResultColumn Column, int Source, Func<string, object?> Cell);
