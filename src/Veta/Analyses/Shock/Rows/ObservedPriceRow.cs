using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

[Table("observed_prices", "The last price observed of each material that a shock prices, as near to the place as there is one: what the model's price is to be held against.")]
internal sealed record ObservedPriceRow
{
    [Column("region", "Place in the model.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("material", "What.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("observed_usd_per_unit", "The price observed; blank where the package has none.", Compared = true)]
    [Unit("USD/unit")]
    public required double? ObservedUsdPerUnit { get; init; }

    [Column("usual_usd_per_unit", "Price of the model in the first month without the shock.")]
    [Unit("USD/unit")]
    public required double UsualUsdPerUnit { get; init; }

    [Column("observed_region", "Where it was observed.")]
    public required RegionId? ObservedRegion { get; init; }

    [Column("observed_market", "At which market and on which terms.")]
    public required string? ObservedMarket { get; init; }

    [Column("observed_date", "Month of the price, such as 2026-05, or the year of a mean.")]
    public required string? ObservedDate { get; init; }

    [Column("observed_source", "Where the figure comes from.")]
    public required SourceId? ObservedSource { get; init; }

    [Column("grade", "Its grade.")]
    public required Grade? Grade { get; init; }
}
