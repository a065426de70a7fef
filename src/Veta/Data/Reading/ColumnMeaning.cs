namespace Veta.Data.Reading;

/// <summary>What a blank cell, or a missing column, of an older package meant, where it means something else today.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Column">The column.</param>
/// <param name="Meant">Text of the cell that says today what blank said then.</param>
/// <param name="OfKey">Rows to which it applies, by the first cell of their key; null for all.</param>
internal sealed record ColumnMeaning(string Table, string Column, string Meant, Func<string, bool>? OfKey = null)
{
    /// <summary>Whether the table has the column: a step may name one that is not made yet.</summary>
    public bool Exists => TableList.Named(Table)?.Column(Column) is not null;

    /// <summary>Whether it speaks of the row with this first cell of the key.</summary>
    public bool Holds(string key) => OfKey is null || OfKey(key);
}
