namespace Veta.Data.Ids;

/// <summary>Id of a mode of transport: kebab-case, unique in its table.</summary>
/// <param name="Value">The text as it stands in the table; never empty.</param>
public readonly record struct ModeId(string Value) : IId<ModeId>
{
    /// <inheritdoc/>
    public static ModeId Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The id as a sentence says it.</summary>
    public static implicit operator Said(ModeId id) => id.Value;
}
