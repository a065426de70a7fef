namespace Veta.Import;

/// <summary>One number of the outlook, with the names that lead to it.</summary>
/// <param name="Path">Such as supply, Copper, mining, countries, Chile, 2024.</param>
/// <param name="Value">As published, thousand tonnes unless the path ends in a share.</param>
/// <param name="Line">Line in the file, from 1.</param>
internal sealed record IeaFigure(IReadOnlyList<string> Path, double Value, int Line);
