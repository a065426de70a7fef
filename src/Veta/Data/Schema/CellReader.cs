namespace Veta.Data.Schema;

/// <summary>Parses the UTF-8 bytes of one filled cell and sets the property of the row; the row is unchanged when the cell is refused.</summary>
internal delegate CellOutcome CellReader(IRow row, ReadOnlySpan<byte> cell, TextPool pool);
