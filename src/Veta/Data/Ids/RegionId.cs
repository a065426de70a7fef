namespace Veta.Data.Ids;

/// <summary>Id of a country, state, site, port or market: kebab-case, unique in its table.</summary>
/// <param name="Value">The text as it stands in the table; never empty.</param>
public readonly record struct RegionId(string Value) : IId<RegionId>
{
    /// <inheritdoc/>
    public static RegionId Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The id as a sentence says it.</summary>
    public static implicit operator Said(RegionId id) => id.Value;
}
