namespace Veta.Data.Tables;

[Table("event_states", "The history of an event: from which day on it is announced, in force, suspended or over.")]
public sealed record EventState : IRow
{
    [Column("event", "The event.", Key = true)]
    public required EventId Event { get; init; }

    [Column("date", "Day from which the state holds.", Key = true)]
    public required Date Date { get; init; }

    [Column("state", "The state.", Key = true)]
    public required EventPhase State { get; init; }

    [Column("severity_share", "Share of the event's severity that counts from this day on, where the state puts it in force: less than 1 while waivers or quotas let goods pass.", Minimum = 0, Maximum = 1, Default = "1")]
    [Unit("1")]
    public double SeverityShare { get; init; } = 1;

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
