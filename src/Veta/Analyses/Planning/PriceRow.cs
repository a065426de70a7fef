using Veta.Data;

namespace Veta.Analyses.Planning;

[Table("prices", "What one more unit of a material costs at a place: the dual of its balance, in money of the year.")]
internal sealed record PriceRow
{
    [Column("region", "Where.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("material", "What.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("year", "First year of the period.", Key = true)]
    [Unit("y")]
    public required int Year { get; init; }

    [Column("price_usd_per_unit", "Cost of the marginal plant, no market price; for a plan with whole projects, with these projects fixed.", Compared = true)]
    [Unit("USD/unit")]
    public required double PriceUsdPerUnit { get; init; }

    [Column("disposal_usd_per_unit", "What it costs to be rid of a unit there, because more is made than anybody wants; blank where the price is not below nought.")]
    [Unit("USD/unit")]
    public double? DisposalUsdPerUnit { get; init; }

    [Column("price_low_usd_per_unit", "What one unit less saves: the least of all figures that may be read as the price; blank where it was not looked at.")]
    [Unit("USD/unit")]
    public double? PriceLowUsdPerUnit { get; init; }

    [Column("price_high_usd_per_unit", "What one more unit costs: the most of them; blank where it was not looked at.")]
    [Unit("USD/unit")]
    public double? PriceHighUsdPerUnit { get; init; }

    [Column("not_unique", "True when these differ, so that a single price is one of many; blank where it was not looked at.")]
    public bool? NotUnique { get; init; }
}
