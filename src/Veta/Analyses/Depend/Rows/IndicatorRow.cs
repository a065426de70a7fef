using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

[Table("indicators", "Indicators of dependence and criticality of a material for an importer, several methods side by side.")]
internal sealed record IndicatorRow
{
    [Column("importer", "Importing country or bloc.", Key = true, References = typeof(Region))]
    public required string Importer { get; init; }

    [Column("material", "The material.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("stage", "Stage.")]
    public required Stage Stage { get; init; }

    [Column("year", "Year.")]
    [Unit("y")]
    public required int Year { get; init; }

    [Column("production_basis", "observed: statistics of production; modelled: the flows of the package in the year.")]
    public required string ProductionBasis { get; init; }

    [Column("production_year", "Year of the production shares.")]
    [Unit("y")]
    public required int ProductionYear { get; init; }

    [Column("production_units_per_year", "World production.")]
    [Unit("unit/y")]
    public required double ProductionUnitsPerYear { get; init; }

    [Column("largest_producer", "Country with the largest share of world production.", References = typeof(Region))]
    public string LargestProducer { get; init; } = "";

    [Column("largest_producer_share", "Its share.")]
    [Unit("1")]
    public double? LargestProducerShare { get; init; }

    [Column("hhi", "Herfindahl-Hirschman index of world production, countries not named counted as many small ones.")]
    [Unit("1")]
    public double? Hhi { get; init; }

    [Column("hhi_high", "The same with countries not named counted as one.")]
    [Unit("1")]
    public double? HhiHigh { get; init; }

    [Column("effective_suppliers", "Number of suppliers of one size that would be as concentrated.")]
    [Unit("1")]
    public double? EffectiveSuppliers { get; init; }

    [Column("hhi_governance", "Index weighted with governance risk, 0 to 10.")]
    [Unit("1")]
    public double? HhiGovernance { get; init; }

    [Column("yale_concentration", "Global supply concentration of the Yale method, 0 to 100.")]
    [Unit("1")]
    public double? YaleConcentration { get; init; }

    [Column("merge_effect", "Rise of the index when the countries at home act as one supplier; blank when home is one country.")]
    [Unit("1")]
    public double? MergeEffect { get; init; }

    [Column("sourcing_basis", "observed: printed import sources; modelled: the flows of the package in the year.")]
    public required string SourcingBasis { get; init; }

    [Column("reliance_percent", "Net import reliance; blank without consumption.")]
    [Unit("%")]
    public double? ReliancePercent { get; init; }

    [Column("reliance_low_percent", "Least.")]
    [Unit("%")]
    public double? RelianceLowPercent { get; init; }

    [Column("reliance_high_percent", "Most.")]
    [Unit("%")]
    public double? RelianceHighPercent { get; init; }

    [Column("largest_supplier", "Country with the largest share of what the importer uses, itself included.", References = typeof(Region))]
    public string LargestSupplier { get; init; } = "";

    [Column("largest_supplier_share", "Its share.")]
    [Unit("1")]
    public double? LargestSupplierShare { get; init; }

    [Column("largest_foreign_supplier", "Country outside the importer with the largest share of what it uses.", References = typeof(Region))]
    public string LargestForeignSupplier { get; init; } = "";

    [Column("largest_foreign_share", "Its share.")]
    [Unit("1")]
    public double? LargestForeignShare { get; init; }

    [Column("against_share", "Share of what the importer uses that comes from the countries asked about.")]
    [Unit("1")]
    public double? AgainstShare { get; init; }

    [Column("eu_supply_risk", "Supply risk of the EU method; critical from 1.")]
    [Unit("1")]
    public double? EuSupplyRisk { get; init; }

    [Column("eu_bottleneck", "Whether this is the stage of its element with the highest supply risk.")]
    public required bool EuBottleneck { get; init; }

    [Column("eu_importance", "Economic importance of the EU method, 0 to 10; critical from 2.8.")]
    [Unit("1")]
    public double? EuImportance { get; init; }

    [Column("geopolrisk_score", "GeoPolRisk score, 0 to 1.")]
    [Unit("1")]
    public double? GeoPolRiskScore { get; init; }

    [Column("geopolrisk_usd_per_kg", "GeoPolRisk midpoint.")]
    [Unit("USD/kg")]
    public double? GeoPolRiskUsdPerKilogram { get; init; }

    [Column("geopolrisk_factor", "GeoPolRisk characterisation factor, kg of copper equivalents per kg.")]
    [Unit("1")]
    public double? GeoPolRiskFactor { get; init; }

    [Column("usgs_disruption_potential", "Disruption potential of the USGS method of 2022, 0 to 1.")]
    [Unit("1")]
    public double? UsgsDisruptionPotential { get; init; }

    [Column("usgs_trade_exposure", "Trade exposure of the same, 0 to 1.")]
    [Unit("1")]
    public double? UsgsTradeExposure { get; init; }

    [Column("usgs_vulnerability", "Economic vulnerability of the same, 0 to 1.")]
    [Unit("1")]
    public double? UsgsVulnerability { get; init; }

    [Column("usgs_supply_risk", "Supply risk of the same; on the list from 0.4.")]
    [Unit("1")]
    public double? UsgsSupplyRisk { get; init; }

    [Column("companion_share", "Share of existing capacity that gives it as a by-product.")]
    [Unit("1")]
    public double? CompanionShare { get; init; }

    [Column("companion", "Whether it is a companion metal: at least half.")]
    public required bool Companion { get; init; }
}
