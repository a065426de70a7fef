namespace Veta.Data.Ids;

/// <summary>Id of an outside supply: kebab-case, unique in its table.</summary>
/// <param name="Value">The text as it stands in the table; never empty.</param>
public readonly record struct SupplyId(string Value) : IId<SupplyId>
{
    /// <inheritdoc/>
    public static SupplyId Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The id as a sentence says it.</summary>
    public static implicit operator Said(SupplyId id) => id.Value;
}
