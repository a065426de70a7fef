namespace Veta.Data.Tables;

[Table("substitutions", "What users can do without a material within months: another material or less of the same.")]
public sealed record Substitution : IRow
{
    [Column("material", "What is replaced.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("sector", "For which end use; blank for every one.", Key = true)]
    public SectorId? Sector { get; init; }

    [Column("kind", "How.", Key = true)]
    public required SubstitutionKind Kind { get; init; }

    [Column("penalty_ratio", "Price of the material, over its usual price, from which it pays.", Minimum = 1)]
    [Unit("1")]
    public required double PenaltyRatio { get; init; }

    [Column("maximum_share", "Largest share of usual demand that it can replace.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public required double MaximumShare { get; init; }

    [Column("ramp_share_per_month", "Most by which that share can grow in a month: qualification takes time.", Minimum = 0, Maximum = 1)]
    [Unit("1/mo")]
    public required double RampSharePerMonth { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
