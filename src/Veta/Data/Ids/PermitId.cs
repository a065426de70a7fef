namespace Veta.Data.Ids;

/// <summary>Id of a step of permits: kebab-case, unique in its table.</summary>
/// <param name="Value">The text as it stands in the table; never empty.</param>
public readonly record struct PermitId(string Value) : IId<PermitId>
{
    /// <inheritdoc/>
    public static PermitId Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The id as a sentence says it.</summary>
    public static implicit operator Said(PermitId id) => id.Value;
}
