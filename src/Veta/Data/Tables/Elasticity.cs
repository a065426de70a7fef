namespace Veta.Data.Tables;

[Table("elasticities", "How demand answers to price within months. The row that names most of region, material and sector counts; a row of blanks counts for all others.")]
public sealed record Elasticity : IRow
{
    [Column("region", "Where; blank for everywhere.", Key = true)]
    public RegionId? Region { get; init; }

    [Column("material", "What; blank for every material.", Key = true)]
    public MaterialId? Material { get; init; }

    [Column("sector", "For which end use; blank for every one.", Key = true)]
    public SectorId? Sector { get; init; }

    [Column("curve", "Form of the curve.", Default = "constant-elasticity")]
    public DemandCurveKind Curve { get; init; } = DemandCurveKind.ConstantElasticity;

    [Column("demand_elasticity", "Change of demand over change of price, in per cent of each, at the usual price.", Maximum = 0, ExpectedMinimum = -2, Minimum = -100)]
    [Unit("1")]
    public required double DemandElasticity { get; init; }

    [Column("low_elasticity", "The least answer that the literature holds possible (nearest to 0).", Maximum = 0, Minimum = -100, ExpectedMinimum = -2)]
    [Unit("1")]
    public double? LowElasticity { get; init; }

    [Column("high_elasticity", "The strongest answer that the literature holds possible.", Maximum = 0, Minimum = -100, ExpectedMinimum = -2)]
    [Unit("1")]
    public double? HighElasticity { get; init; }

    [Column("choke_ratio", "Price at which buyers stop or a backstop takes over, over the usual price; where the loss per unit not served of demands is more, that counts; blank takes it alone.", Minimum = 1)]
    [Unit("1")]
    public double? ChokeRatio { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
