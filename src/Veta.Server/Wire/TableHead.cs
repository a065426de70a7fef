namespace Veta.Server.Wire;

/// <summary>A table by columns.</summary>
/// <param name="Rows">Number of rows.</param>
/// <param name="Columns">Cells by column: numbers, texts, or null for blank.</param>
internal sealed record TableHead(int Rows, IReadOnlyDictionary<string, IReadOnlyList<object?>> Columns);
