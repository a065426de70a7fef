using Veta.Data;

namespace Veta.Analyses.Content.Rows;

[Table("content_changes", "For each rule that is missed, what would meet it: inputs bought elsewhere, cheapest first, and what that costs beside the consequence.")]
internal sealed record ContentChangeRow
{
    [Column("rule", "The rule.", Key = true)]
    public required ContentRuleId Rule { get; init; }

    [Column("product", "The product.", Key = true, References = typeof(Material))]
    public required MaterialId Product { get; init; }

    [Column("facility", "The plant that makes it.", Key = true)]
    public required FacilityId Facility { get; init; }

    [Column("material", "The input to be bought elsewhere.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("shifted_per_unit", "How much of it, per unit of the product.")]
    [Unit("unit/unit")]
    public required double ShiftedPerUnit { get; init; }

    [Column("shifted_per_year", "How much of it in the year.")]
    [Unit("unit/y")]
    public required double ShiftedPerYear { get; init; }

    [Column("made_per_year", "What plants that comply make of it in that year, for everybody.")]
    [Unit("unit/y")]
    public required double MadePerYear { get; init; }

    [Column("from", "Where the cheapest of them stands; blank where there is none.")]
    public RegionId? From { get; init; }

    [Column("price_here_usd_per_unit", "Modelled price where it is used; blank without one.")]
    [Unit("USD/unit")]
    public double? PriceHereUsdPerUnit { get; init; }

    [Column("price_there_usd_per_unit", "Modelled price where the cheapest of them makes it, blank where nobody who complies makes it, or no lanes lead here.")]
    [Unit("USD/unit")]
    public double? PriceThereUsdPerUnit { get; init; }

    [Column("freight_usd_per_unit", "Least freight from there over the lanes, duties and margins left out; blank where there is none.")]
    [Unit("USD/unit")]
    public double? FreightUsdPerUnit { get; init; }

    [Column("cost_usd_per_unit", "What the shift costs on a unit of the product: price there and freight less price here, not below 0; blank where there is none.")]
    [Unit("USD/unit")]
    public double? CostUsdPerUnit { get; init; }

    [Column("closes_gap", "Whether this and the rows above it close the gap.")]
    public required bool ClosesGap { get; init; }
}
