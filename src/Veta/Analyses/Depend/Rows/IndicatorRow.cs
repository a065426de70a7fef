using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

/// <summary>Indicators of dependence and criticality of a material for an importer, several methods side by side.</summary>
[Table("indicators", "Indicators of dependence and criticality of a material for an importer, several methods side by side.")]
public sealed record IndicatorRow
{
    /// <summary>Importing country or bloc.</summary>
    [Column("importer", "Importing country or bloc.")]
    public required string Importer { get; init; }

    /// <summary>The material.</summary>
    [Column("material", "The material.")]
    public required MaterialId Material { get; init; }

    /// <summary>Stage.</summary>
    [Column("stage", "Stage.")]
    public required Stage Stage { get; init; }

    /// <summary>Year.</summary>
    [Column("year", "Year.")]
    [Unit("y")]
    public required int Year { get; init; }

    /// <summary>observed: statistics of production; modelled: the flows of the package in the year.</summary>
    [Column("production_basis", "observed: statistics of production; modelled: the flows of the package in the year.")]
    public required string ProductionBasis { get; init; }

    /// <summary>Year of the production shares.</summary>
    [Column("production_year", "Year of the production shares.")]
    [Unit("y")]
    public required int ProductionYear { get; init; }

    /// <summary>World production.</summary>
    [Column("production_units_per_year", "World production.")]
    [Unit("unit/y")]
    public required double ProductionUnitsPerYear { get; init; }

    /// <summary>Country with the largest share of world production.</summary>
    [Column("largest_producer", "Country with the largest share of world production.")]
    public string LargestProducer { get; init; } = "";

    /// <summary>Its share.</summary>
    [Column("largest_producer_share", "Its share.")]
    [Unit("1")]
    public double? LargestProducerShare { get; init; }

    /// <summary>Herfindahl-Hirschman index of world production, countries not named counted as many small ones.</summary>
    [Column("hhi", "Herfindahl-Hirschman index of world production, countries not named counted as many small ones.")]
    [Unit("1")]
    public double? Hhi { get; init; }

    /// <summary>The same with countries not named counted as one.</summary>
    [Column("hhi_high", "The same with countries not named counted as one.")]
    [Unit("1")]
    public double? HhiHigh { get; init; }

    /// <summary>Number of suppliers of one size that would be as concentrated.</summary>
    [Column("effective_suppliers", "Number of suppliers of one size that would be as concentrated.")]
    [Unit("1")]
    public double? EffectiveSuppliers { get; init; }

    /// <summary>Index weighted with governance risk, 0 to 10.</summary>
    [Column("hhi_governance", "Index weighted with governance risk, 0 to 10.")]
    [Unit("1")]
    public double? HhiGovernance { get; init; }

    /// <summary>Global supply concentration of the Yale method, 0 to 100.</summary>
    [Column("yale_concentration", "Global supply concentration of the Yale method, 0 to 100.")]
    [Unit("1")]
    public double? YaleConcentration { get; init; }

    /// <summary>Rise of the index when the members of the bloc usmca act as one supplier.</summary>
    [Column("merge_effect", "Rise of the index when the members of the bloc usmca act as one supplier.")]
    [Unit("1")]
    public double? MergeEffect { get; init; }

    /// <summary>observed: printed import sources; modelled: the flows of the package in the year.</summary>
    [Column("sourcing_basis", "observed: printed import sources; modelled: the flows of the package in the year.")]
    public required string SourcingBasis { get; init; }

    /// <summary>Net import reliance; blank without consumption.</summary>
    [Column("reliance_percent", "Net import reliance; blank without consumption.")]
    [Unit("%")]
    public double? ReliancePercent { get; init; }

    /// <summary>Least.</summary>
    [Column("reliance_low_percent", "Least.")]
    [Unit("%")]
    public double? RelianceLowPercent { get; init; }

    /// <summary>Most.</summary>
    [Column("reliance_high_percent", "Most.")]
    [Unit("%")]
    public double? RelianceHighPercent { get; init; }

    /// <summary>Country with the largest share of what the importer uses, itself included.</summary>
    [Column("largest_supplier", "Country with the largest share of what the importer uses, itself included.")]
    public string LargestSupplier { get; init; } = "";

    /// <summary>Its share.</summary>
    [Column("largest_supplier_share", "Its share.")]
    [Unit("1")]
    public double? LargestSupplierShare { get; init; }

    /// <summary>Country outside the importer with the largest share of what it uses.</summary>
    [Column("largest_foreign_supplier", "Country outside the importer with the largest share of what it uses.")]
    public string LargestForeignSupplier { get; init; } = "";

    /// <summary>Its share.</summary>
    [Column("largest_foreign_share", "Its share.")]
    [Unit("1")]
    public double? LargestForeignShare { get; init; }

    /// <summary>Share of what the importer uses that comes from the countries asked about.</summary>
    [Column("against_share", "Share of what the importer uses that comes from the countries asked about.")]
    [Unit("1")]
    public double? AgainstShare { get; init; }

    /// <summary>Supply risk of the EU method; critical from 1.</summary>
    [Column("eu_supply_risk", "Supply risk of the EU method; critical from 1.")]
    [Unit("1")]
    public double? EuSupplyRisk { get; init; }

    /// <summary>Whether this is the stage of its element with the highest supply risk.</summary>
    [Column("eu_bottleneck", "Whether this is the stage of its element with the highest supply risk.")]
    public required bool EuBottleneck { get; init; }

    /// <summary>Economic importance of the EU method, 0 to 10; critical from 2.8.</summary>
    [Column("eu_importance", "Economic importance of the EU method, 0 to 10; critical from 2.8.")]
    [Unit("1")]
    public double? EuImportance { get; init; }

    /// <summary>GeoPolRisk score, 0 to 1.</summary>
    [Column("geopolrisk_score", "GeoPolRisk score, 0 to 1.")]
    [Unit("1")]
    public double? GeoPolRiskScore { get; init; }

    /// <summary>GeoPolRisk midpoint.</summary>
    [Column("geopolrisk_usd_per_kg", "GeoPolRisk midpoint.")]
    [Unit("USD/kg")]
    public double? GeoPolRiskUsdPerKilogram { get; init; }

    /// <summary>GeoPolRisk characterisation factor, kg of copper equivalents per kg.</summary>
    [Column("geopolrisk_factor", "GeoPolRisk characterisation factor, kg of copper equivalents per kg.")]
    [Unit("1")]
    public double? GeoPolRiskFactor { get; init; }

    /// <summary>Disruption potential of the USGS method of 2022, 0 to 1.</summary>
    [Column("usgs_disruption_potential", "Disruption potential of the USGS method of 2022, 0 to 1.")]
    [Unit("1")]
    public double? UsgsDisruptionPotential { get; init; }

    /// <summary>Trade exposure of the same, 0 to 1.</summary>
    [Column("usgs_trade_exposure", "Trade exposure of the same, 0 to 1.")]
    [Unit("1")]
    public double? UsgsTradeExposure { get; init; }

    /// <summary>Economic vulnerability of the same, 0 to 1.</summary>
    [Column("usgs_vulnerability", "Economic vulnerability of the same, 0 to 1.")]
    [Unit("1")]
    public double? UsgsVulnerability { get; init; }

    /// <summary>Supply risk of the same; on the list from 0.4.</summary>
    [Column("usgs_supply_risk", "Supply risk of the same; on the list from 0.4.")]
    [Unit("1")]
    public double? UsgsSupplyRisk { get; init; }

    /// <summary>Share of existing capacity that gives it as a by-product.</summary>
    [Column("companion_share", "Share of existing capacity that gives it as a by-product.")]
    [Unit("1")]
    public double? CompanionShare { get; init; }

    /// <summary>Whether it is a companion metal: at least half.</summary>
    [Column("companion", "Whether it is a companion metal: at least half.")]
    public required bool Companion { get; init; }
}
