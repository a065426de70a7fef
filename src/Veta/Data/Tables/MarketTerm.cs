namespace Veta.Data.Tables;

[Table("market_terms", "How a material's market answers: recycling, substitutes, elasticities, spare capacity. What indicators of criticality read.")]
public sealed record MarketTerm : IRow
{
    [Column("material", "The material.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("recycling_input_rate", "End-of-life recycling input rate: share of world supply from old scrap.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public double? RecyclingInputRate { get; init; }

    [Column("substitution_supply_risk", "Substitution index for supply risk: 1 without substitutes.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public double? SubstitutionSupplyRisk { get; init; }

    [Column("substitution_importance", "Substitution index for economic importance: 1 without substitutes.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public double? SubstitutionImportance { get; init; }

    [Column("supply_elasticity", "Elasticity of supply within a year.", Minimum = 0, Maximum = 100, ExpectedMaximum = 10)]
    [Unit("1")]
    public double? SupplyElasticity { get; init; }

    [Column("demand_elasticity", "Elasticity of demand within a year; below zero.", Maximum = 0, Minimum = -100, ExpectedMinimum = -2)]
    [Unit("1")]
    public double? DemandElasticity { get; init; }

    [Column("spare_capacity_share", "Capacity that stands unused, over production.", Minimum = 0, Maximum = 100, ExpectedMaximum = 1)]
    [Unit("1")]
    public double? SpareCapacityShare { get; init; }

    [Column("choke_price_ratio", "Price over the price before at which a substitute or a dear process takes over.", Minimum = 1)]
    [Unit("1")]
    public double? ChokePriceRatio { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
