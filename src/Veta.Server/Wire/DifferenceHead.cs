namespace Veta.Server.Wire;

/// <summary>A cell or a row that differs.</summary>
/// <param name="Table">Table.</param>
/// <param name="Row">Key of the row.</param>
/// <param name="Column">Column; null for a whole row.</param>
/// <param name="Before">Text before; null for no row.</param>
/// <param name="After">Text after; null for no row.</param>
/// <param name="Mine">In a conflict, the text of the draft; null otherwise.</param>
internal sealed record DifferenceHead(string Table, string Row, string? Column, string? Before, string? After, string? Mine = null);
