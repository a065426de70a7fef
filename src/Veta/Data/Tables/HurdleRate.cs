namespace Veta.Data.Tables;

[Table("hurdle_rates", "Real rates of return that private owners ask of new capacity, by country of control and stage: the nearest row counts, one that names both before one that names the owner or the stage only.")]
public sealed record HurdleRate : IRow
{
    [Column("owner", "Country of ultimate control, or a region that holds it; blank for every other one.", Key = true)]
    public RegionId? Owner { get; init; }

    [Column("stage", "Stage of the process; blank for every other one.", Key = true)]
    public Stage? Stage { get; init; }

    [Column("rate", "Real rate per year, after tax; what it lies above the plan's discount rate is income of who finances.", Minimum = 0, Maximum = 1, ExpectedMinimum = 0.02, ExpectedMaximum = 0.3)]
    [Unit("1/y")]
    public required double Rate { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
