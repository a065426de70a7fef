namespace Veta.Data.Ids;

/// <summary>Id of an industry: kebab-case, unique in its table.</summary>
/// <param name="Value">The text as it stands in the table; never empty.</param>
public readonly record struct IndustryId(string Value) : IId<IndustryId>
{
    /// <inheritdoc/>
    public static IndustryId Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The id as a sentence says it.</summary>
    public static implicit operator Said(IndustryId id) => id.Value;
}
