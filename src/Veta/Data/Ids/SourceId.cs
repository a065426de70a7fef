namespace Veta.Data.Ids;

/// <summary>Id of a source of figures: kebab-case, unique in its table.</summary>
/// <param name="Value">The text as it stands in the table; never empty.</param>
public readonly record struct SourceId(string Value) : IId<SourceId>
{
    /// <inheritdoc/>
    public static SourceId Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The id as a sentence says it.</summary>
    public static implicit operator Said(SourceId id) => id.Value;
}
