namespace Veta.Data.Schema;

/// <summary>Parses the UTF-8 bytes of one value.</summary>
internal delegate CellOutcome CellParser<T>(ReadOnlySpan<byte> cell, TextPool pool, out T value);
