namespace Veta.Data.Ids;

/// <summary>Id of a cap on a share of supply: kebab-case, unique in its table.</summary>
/// <param name="Value">The text as it stands in the table; never empty.</param>
public readonly record struct ShareCapId(string Value) : IId<ShareCapId>
{
    /// <inheritdoc/>
    public static ShareCapId Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The id as a sentence says it.</summary>
    public static implicit operator Said(ShareCapId id) => id.Value;
}
