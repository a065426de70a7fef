namespace Veta.Data.Tables;

/// <summary>The events of a set, with what differs from the table of events.</summary>
[Table("event_set_members", "The events of a set, with what differs from the table of events.")]
public sealed record EventSetMember : IRow
{
    /// <summary>The set.</summary>
    [Column("set", "The set.", Key = true)]
    public required EventSetId Set { get; init; }

    /// <summary>The event.</summary>
    [Column("event", "The event.", Key = true)]
    public required EventId Event { get; init; }

    /// <summary>Day from which it is in force; blank takes its history.</summary>
    [Column("start", "Day from which it is in force; blank takes its history.")]
    public Date? Start { get; init; }

    /// <summary>Months that it lasts; blank for as long as the run.</summary>
    [Column("months", "Months that it lasts; blank for as long as the run.", Minimum = 1)]
    [Unit("mo")]
    public int? Months { get; init; }

    /// <summary>Severity in this set; blank takes that of the event.</summary>
    [Column("severity", "Severity in this set; blank takes that of the event.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public double? Severity { get; init; }

    /// <summary>Factor in this set; blank takes that of the event.</summary>
    [Column("factor", "Factor in this set; blank takes that of the event.", Minimum = 0, ExpectedMaximum = 100)]
    [Unit("1")]
    public double? Factor { get; init; }

    /// <summary>Materials in this set; blank takes those of the event; separated by semicolons.</summary>
    [Column("materials", "Materials in this set; blank takes those of the event; separated by semicolons.", Default = "")]
    public IReadOnlyList<MaterialId> Materials { get; init; } = [];

    /// <summary>Where the row's figures come from.</summary>
    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    /// <summary>Grade of this row where it differs from its source's; blank takes the source's.</summary>
    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    /// <summary>What a reader should know: derivation, vintage, doubt.</summary>
    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
