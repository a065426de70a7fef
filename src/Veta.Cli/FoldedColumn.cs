namespace Veta.Cli;

/// <summary>A column of a table as it is set.</summary>
/// <param name="Index">Its place in the table, from 0.</param>
/// <param name="Head">Its header.</param>
/// <param name="Right">True when it is set to the right.</param>
/// <param name="Width">Characters.</param>
internal sealed record FoldedColumn(int Index, string Head, bool Right, int Width);
