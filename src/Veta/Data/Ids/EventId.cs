namespace Veta.Data.Ids;

/// <summary>Id of an event: kebab-case, unique in its table.</summary>
/// <param name="Value">The text as it stands in the table; never empty.</param>
public readonly record struct EventId(string Value) : IId<EventId>
{
    /// <inheritdoc/>
    public static EventId Create(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>The id as a sentence says it.</summary>
    public static implicit operator Said(EventId id) => id.Value;
}
