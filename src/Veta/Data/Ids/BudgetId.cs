namespace Veta.Data.Ids;

/// <summary>Id of a budget: kebab-case, unique in its table.</summary>
/// <param name="Value">The text as it stands in the table; never empty.</param>
public readonly record struct BudgetId(string Value) : IId<BudgetId>
{
    /// <inheritdoc/>
    public static BudgetId Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The id as a sentence says it.</summary>
    public static implicit operator Said(BudgetId id) => id.Value;
}
