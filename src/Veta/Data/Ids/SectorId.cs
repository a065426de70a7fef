namespace Veta.Data.Ids;

/// <summary>Id of an end-use sector: kebab-case, unique in its table.</summary>
/// <param name="Value">The text as it stands in the table; never empty.</param>
public readonly record struct SectorId(string Value) : IId<SectorId>
{
    /// <inheritdoc/>
    public static SectorId Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The id as a sentence says it.</summary>
    public static implicit operator Said(SectorId id) => id.Value;
}
