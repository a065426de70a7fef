namespace Veta.Data.Ids;

/// <summary>Id of a limit on trade: kebab-case, unique in its table.</summary>
/// <param name="Value">The text as it stands in the table; never empty.</param>
public readonly record struct TradeLimitId(string Value) : IId<TradeLimitId>
{
    /// <inheritdoc/>
    public static TradeLimitId Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The id as a sentence says it.</summary>
    public static implicit operator Said(TradeLimitId id) => id.Value;
}
