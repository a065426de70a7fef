namespace Veta.Data.Ids;

/// <summary>Id of a lever: kebab-case, unique in its table.</summary>
/// <param name="Value">The text as it stands in the table; never empty.</param>
public readonly record struct LeverId(string Value) : IId<LeverId>
{
    /// <inheritdoc/>
    public static LeverId Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The id as a sentence says it.</summary>
    public static implicit operator Said(LeverId id) => id.Value;
}
