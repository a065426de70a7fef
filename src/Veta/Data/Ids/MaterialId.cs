namespace Veta.Data.Ids;

/// <summary>Id of a material in one form: kebab-case, unique in its table.</summary>
/// <param name="Value">The text as it stands in the table; never empty.</param>
public readonly record struct MaterialId(string Value) : IId<MaterialId>
{
    /// <inheritdoc/>
    public static MaterialId Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The id as a sentence says it.</summary>
    public static implicit operator Said(MaterialId id) => id.Value;
}
