namespace Veta.Data.Ids;

/// <summary>Id of an outside market: kebab-case, unique in its table.</summary>
/// <param name="Value">The text as it stands in the table; never empty.</param>
public readonly record struct SaleId(string Value) : IId<SaleId>
{
    /// <inheritdoc/>
    public static SaleId Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The id as a sentence says it.</summary>
    public static implicit operator Said(SaleId id) => id.Value;
}
