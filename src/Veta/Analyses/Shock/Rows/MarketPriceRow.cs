using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

[Table("market_prices", "Price of a material at a place in a month: the dual of its balance, against the usual one.")]
internal sealed record MarketPriceRow
{
    [Column("region", "Where.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("material", "What.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("month", "Month.", Key = true)]
    public required string Month { get; init; }

    [Column("price_usd_per_unit", "Price.", Compared = true)]
    [Unit("USD/unit")]
    public required double PriceUsdPerUnit { get; init; }

    [Column("usual_usd_per_unit", "Price of the same month without the shock.")]
    [Unit("USD/unit")]
    public required double UsualUsdPerUnit { get; init; }

    [Column("disposal_usd_per_unit", "What it costs to be rid of a unit there, because more is made than anybody wants; blank where the price is not below nought.")]
    [Unit("USD/unit")]
    public required double? DisposalUsdPerUnit { get; init; }

    [Column("ratio", "Price over usual price; blank where that is nought or next to nothing, as of a by-product that there is too much of.")]
    [Unit("1")]
    public required double? Ratio { get; init; }

    [Column("observed_scale_usd_per_unit", "The last price observed before the first month times the ratio; blank where the package has none.")]
    [Unit("USD/unit")]
    public required double? ObservedScaleUsdPerUnit { get; init; }
}
