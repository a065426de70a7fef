namespace Veta.Data.Tables;

[Table("completion_terms", "How often projects of a kind and status come to work, and how much longer they take than planned. Shown beside what a plan builds; no plan computes with it.")]
public sealed record CompletionTerm : IRow
{
    [Column("work", "Mine or plant.", Key = true)]
    public required ProjectWork Work { get; init; }

    [Column("status", "Status of the project.", Key = true)]
    public required FacilityStatus Status { get; init; }

    [Column("chance", "Share of such projects that come to work at all.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public required double Chance { get; init; }

    [Column("chance_low", "Least share that can be defended.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public required double ChanceLow { get; init; }

    [Column("chance_high", "Greatest share that can be defended.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public required double ChanceHigh { get; init; }

    [Column("time_ratio", "Time from decision to service, times the planned one.", Minimum = 0, Least = 0.1, ExpectedLeast = 0.5, ExpectedMaximum = 5)]
    [Unit("1")]
    public required double TimeRatio { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
