namespace Veta.Data.Ids;

/// <summary>Id of a category of impacts: kebab-case, unique in its table.</summary>
/// <param name="Value">The text as it stands in the table; never empty.</param>
public readonly record struct ImpactCategoryId(string Value) : IId<ImpactCategoryId>
{
    /// <inheritdoc/>
    public static ImpactCategoryId Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The id as a sentence says it.</summary>
    public static implicit operator Said(ImpactCategoryId id) => id.Value;
}
