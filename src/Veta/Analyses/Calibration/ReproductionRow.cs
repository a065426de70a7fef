using Veta.Data;

namespace Veta.Analyses.Calibration;

[Table("reproduction", "What was observed in the base year beside what the calibrated model does by itself, without what forces it.")]
internal sealed record ReproductionRow
{
    [Column("kind", "Table of the observation: trade, production or prices.", Key = true)]
    public required string Kind { get; init; }

    [Column("material", "Material.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("region", "Exporter, where it is made, or where the price is quoted.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("importer", "Importer; blank for production and prices.", Key = true)]
    public RegionId? Importer { get; init; }

    [Column("observed", "Observed.")]
    [Unit("own unit")]
    public required double Observed { get; init; }

    [Column("held", "The nearest that balances and capacities allow; for a price the observed one.")]
    [Unit("own unit")]
    public required double Held { get; init; }

    [Column("reproduced", "What the calibrated model does by itself.")]
    [Unit("own unit")]
    public required double Reproduced { get; init; }

    [Column("unit", "Unit of what is observed, held and reproduced; unit stands for that of the material.")]
    public string Unit => Kind == "prices" ? "USD/unit" : "unit/y";

    [Column("deviation", "Reproduced over observed, less 1; blank for an observed 0.")]
    [Unit("1")]
    public double? Deviation { get; init; }

    [Column("value_usd_per_year", "What was observed times its price; blank without a price.", Compared = true)]
    [Unit("USD/y")]
    public double? ValueUsdPerYear { get; init; }

    [Column("within", "Whether it comes back within 1 %.")]
    public required bool Within { get; init; }

    [Column("reason", "Why not: blank, or no-way (no lane or plant), surplus (thrown away), not-passing (nothing passes there), other-rows (balances, capacities or other rows contradict it), prices (prices contradict it).")]
    public string? Reason { get; init; }
}
