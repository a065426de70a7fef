using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

[Table("ranking", "Rank of each material for an importer by each method, 1 the most at risk, and how far the methods disagree.")]
internal sealed record RankRow
{
    [Column("importer", "Importing country or bloc.", Key = true, References = typeof(Region))]
    public required string Importer { get; init; }

    [Column("material", "The material.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("eu_supply_risk_rank", "By supply risk of the EU method.")]
    [Unit("1")]
    public int? EuSupplyRiskRank { get; init; }

    [Column("geopolrisk_rank", "By GeoPolRisk score.")]
    [Unit("1")]
    public int? GeoPolRiskRank { get; init; }

    [Column("usgs_rank", "By supply risk of the USGS method of 2022.")]
    [Unit("1")]
    public int? UsgsRank { get; init; }

    [Column("disruption_rank", "By the largest loss of any supplier's stop.")]
    [Unit("1")]
    public int? DisruptionRank { get; init; }

    [Column("yale_rank", "By concentration of world production.")]
    [Unit("1")]
    public int? YaleRank { get; init; }

    [Column("against_rank", "By the share that comes from the countries asked about.")]
    [Unit("1")]
    public int? AgainstRank { get; init; }

    [Column("mean_rank", "Mean of the ranks there are.")]
    [Unit("1")]
    public required double MeanRank { get; init; }

    [Column("spread", "Largest less smallest rank.")]
    [Unit("1")]
    public required int Spread { get; init; }

    [Column("highest_by", "Method that ranks it as most at risk.")]
    public required string HighestBy { get; init; }

    [Column("lowest_by", "Method that ranks it as least at risk.")]
    public required string LowestBy { get; init; }
}
