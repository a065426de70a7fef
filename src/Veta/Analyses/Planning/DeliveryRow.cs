using Veta.Data;

namespace Veta.Analyses.Planning;

[Table("deliveries", "What contracts that bind promise, what their plants deliver, and what was missing where they do not.")]
internal sealed record DeliveryRow
{
    [Column("contract", "Contract.", Key = true)]
    public required ContractId Contract { get; init; }

    [Column("facility", "The plant that delivers.")]
    public required FacilityId Facility { get; init; }

    [Column("region", "Where it stands.")]
    public required RegionId Region { get; init; }

    [Column("material", "What it delivers.")]
    public required MaterialId Material { get; init; }

    [Column("year", "First year of the period.", Key = true)]
    [Unit("y")]
    public required int Year { get; init; }

    [Column("promised_per_year", "What is promised.")]
    [Unit("unit/y")]
    public required double PromisedPerYear { get; init; }

    [Column("delivered_per_year", "What is delivered; where several contracts of a plant fall short together, those with the highest damages are served first.")]
    [Unit("unit/y")]
    public required double DeliveredPerYear { get; init; }

    [Column("damages_usd_per_year", "What is due for the rest.")]
    [Unit("USD/y")]
    public required double DamagesUsdPerYear { get; init; }

    [Column("lack", "What was missing: blank, or capacity (the plant does not stand or is too small), input (it costs the most of what a further unit loses), outlet (nobody pays for the goods), or running (its own cost).")]
    public DeliveryLack? Lack { get; init; }

    [Column("lacking", "The input that was missing.")]
    public MaterialId? Lacking { get; init; }

    [Column("lacking_price_usd_per_unit", "What one more unit of that input costs at the plant.")]
    [Unit("USD/unit")]
    public double? LackingPriceUsdPerUnit { get; init; }

    [Column("loss_usd_per_unit", "What one more unit of output would lose before damages, at the plan's prices: what the damages would have to exceed; blank where capacity is what lacks.")]
    [Unit("USD/unit")]
    public double? LossUsdPerUnit { get; init; }
}
