namespace Veta.Data.Tables;

[Table("event_set_members", "The events of a set, with what differs from the table of events.")]
public sealed record EventSetMember : IRow
{
    [Column("set", "The set.", Key = true)]
    public required EventSetId Set { get; init; }

    [Column("event", "The event.", Key = true)]
    public required EventId Event { get; init; }

    [Column("start", "Day from which it is in force; blank takes its history.")]
    public Date? Start { get; init; }

    [Column("months", "Months that it lasts; blank for as long as the run.", Minimum = 1)]
    [Unit("mo")]
    public int? Months { get; init; }

    [Column("severity", "Severity in this set; blank takes that of the event.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public double? Severity { get; init; }

    [Column("factor", "Factor in this set; blank takes that of the event.", Minimum = 0, ExpectedMaximum = 100)]
    [Unit("1")]
    public double? Factor { get; init; }

    [Column("materials", "Materials in this set; blank takes those of the event; separated by semicolons.", Default = "")]
    public IReadOnlyList<MaterialId> Materials { get; init; } = [];

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
