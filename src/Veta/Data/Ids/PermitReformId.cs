namespace Veta.Data.Ids;

/// <summary>Id of a reform of permits: kebab-case, unique in its table.</summary>
/// <param name="Value">The text as it stands in the table; never empty.</param>
public readonly record struct PermitReformId(string Value) : IId<PermitReformId>
{
    /// <inheritdoc/>
    public static PermitReformId Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The id as a sentence says it.</summary>
    public static implicit operator Said(PermitReformId id) => id.Value;
}
