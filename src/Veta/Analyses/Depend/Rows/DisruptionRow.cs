using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

[Table("disruptions", "A supplier stops all exports for a year: price, quantity and loss, in the style of the USGS scenarios of 2025. No probability is attached.")]
internal sealed record DisruptionRow
{
    [Column("importer", "Importing country or bloc.", Key = true, References = typeof(Region))]
    public required string Importer { get; init; }

    [Column("material", "The material.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("supplier", "Country that stops exporting.", Key = true, References = typeof(Region))]
    public required string Supplier { get; init; }

    [Column("lost_share", "Its exports over all use outside it.")]
    [Unit("1")]
    public required double LostShare { get; init; }

    [Column("price_ratio", "Price over the price before.")]
    [Unit("1")]
    public required double PriceRatio { get; init; }

    [Column("price_ratio_low", "With elasticities one half larger.")]
    [Unit("1")]
    public required double PriceRatioLow { get; init; }

    [Column("price_ratio_high", "With elasticities halved.")]
    [Unit("1")]
    public required double PriceRatioHigh { get; init; }

    [Column("quantity_ratio", "Use outside the supplier over the use before.")]
    [Unit("1")]
    public required double QuantityRatio { get; init; }

    [Column("backstop_share", "Share of use that a backstop serves at the choke price.")]
    [Unit("1")]
    public required double BackstopShare { get; init; }

    [Column("loss_low_usd", "Loss of the importer, efficient triage: what users of the material lose beyond what they no longer pay.")]
    [Unit("USD")]
    public double? LossLowUsd { get; init; }

    [Column("loss_high_usd", "Loss of the importer, proportional rationing: value added of each sector that uses the element, times the share that is missing.")]
    [Unit("USD")]
    public double? LossHighUsd { get; init; }
}
