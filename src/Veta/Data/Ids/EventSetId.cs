namespace Veta.Data.Ids;

/// <summary>Id of a set of events: kebab-case, unique in its table.</summary>
/// <param name="Value">The text as it stands in the table; never empty.</param>
public readonly record struct EventSetId(string Value) : IId<EventSetId>
{
    /// <inheritdoc/>
    public static EventSetId Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The id as a sentence says it.</summary>
    public static implicit operator Said(EventSetId id) => id.Value;
}
