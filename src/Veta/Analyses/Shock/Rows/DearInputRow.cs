using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

[Table("dear_inputs", "An input that is a small part of the cost of what is made of it and rises far above its usual price: in its dearest month, what that does to the product, and who pays it.")]
internal sealed record DearInputRow
{
    [Column("region", "Where it is used.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("material", "The input.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("product", "What is made of it there.", Key = true)]
    public required MaterialId Product { get; init; }

    [Column("month", "The month in which it is dearest.")]
    public required string Month { get; init; }

    [Column("ratio", "Its price over its usual price.", Compared = true)]
    [Unit("1")]
    public required double Ratio { get; init; }

    [Column("price_usd_per_unit", "Its price.")]
    [Unit("USD/unit")]
    public required double PriceUsdPerUnit { get; init; }

    [Column("cost_share", "What the product holds of it at the usual price, over the usual price of the product where users in the country buy it.")]
    [Unit("1")]
    public required double CostShare { get; init; }

    [Column("saved_share", "What plants there do without of it, over what their output would take.")]
    [Unit("1")]
    public required double SavedShare { get; init; }

    [Column("dearer_share", "How much dearer the input alone makes the product, over the product's usual price.")]
    [Unit("1")]
    public required double DearerShare { get; init; }

    [Column("product_ratio", "Price of the product, where users in the country buy it, in that month over its usual price.")]
    [Unit("1")]
    public required double ProductRatio { get; init; }

    [Column("payer_region", "Where the use lies that values the product most of all that still buy it or what is made of it; blank when none does.")]
    public required RegionId? PayerRegion { get; init; }

    [Column("payer_sector", "That use.")]
    public required SectorId? PayerSector { get; init; }

    [Column("payer_ratio", "What that use would pay on average for what it still buys, over its usual price.")]
    [Unit("1")]
    public required double? PayerRatio { get; init; }
}
