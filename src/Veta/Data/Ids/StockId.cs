namespace Veta.Data.Ids;

/// <summary>Id of a stock: kebab-case, unique in its table.</summary>
/// <param name="Value">The text as it stands in the table; never empty.</param>
public readonly record struct StockId(string Value) : IId<StockId>
{
    /// <inheritdoc/>
    public static StockId Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The id as a sentence says it.</summary>
    public static implicit operator Said(StockId id) => id.Value;
}
