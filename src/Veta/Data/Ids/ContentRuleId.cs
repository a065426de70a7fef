namespace Veta.Data.Ids;

/// <summary>Id of a rule on content: kebab-case, one for all its dated rows.</summary>
/// <param name="Value">The text as it stands in the table; never empty.</param>
public readonly record struct ContentRuleId(string Value) : IId<ContentRuleId>
{
    /// <inheritdoc/>
    public static ContentRuleId Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The id as a sentence says it.</summary>
    public static implicit operator Said(ContentRuleId id) => id.Value;
}
