using Veta.Data;

namespace Veta.Analyses.Content.Rows;

[Table("content_lines", "The arithmetic behind each test, line by line: what goes into a unit of the product, what it costs, and which part of it counts against the product.")]
internal sealed record ContentLineRow
{
    [Column("rule", "The rule.", Key = true)]
    public required ContentRuleId Rule { get; init; }

    [Column("product", "The product.", Key = true, References = typeof(Material))]
    public required MaterialId Product { get; init; }

    [Column("facility", "The plant that makes it.", Key = true)]
    public required FacilityId Facility { get; init; }

    [Column("line_number", "Place in the sum, from 1.", Key = true)]
    [Unit("1")]
    public required int LineNumber { get; init; }

    [Column("cost_item", "What it is.")]
    public required string CostItem { get; init; }

    [Column("material", "The material; blank for money that no recipe names.", References = typeof(Material))]
    public string? Material { get; init; }

    [Column("quantity_per_unit", "How much goes into a unit of the product; blank for money that no recipe names.")]
    [Unit("unit/unit")]
    [Blank]
    public required double QuantityPerUnit { get; init; }

    [Column("price_usd_per_unit", "Its price; blank without one, and for money that no recipe names.")]
    [Unit("USD/unit")]
    [Blank]
    public required double PriceUsdPerUnit { get; init; }

    [Column("price_basis", "observed, modelled, or package for a cost of the plant.")]
    public required string PriceBasis { get; init; }

    [Column("value_usd_per_unit", "What it costs in a unit of the product; blank without a price.")]
    [Unit("USD/unit")]
    [Blank]
    public required double ValueUsdPerUnit { get; init; }

    [Column("value_low_usd_per_unit", "The same at the least price; blank without a price.")]
    [Unit("USD/unit")]
    [Blank]
    public required double ValueLowUsdPerUnit { get; init; }

    [Column("value_high_usd_per_unit", "The same at the largest price; blank without a price.")]
    [Unit("USD/unit")]
    [Blank]
    public required double ValueHighUsdPerUnit { get; init; }

    [Column("in_whole", "Whether the line is in what the share is a part of.")]
    public required bool InWhole { get; init; }

    [Column("against_share", "Part of the line that counts against the product; blank for a line that cannot.")]
    [Unit("1")]
    public double? AgainstShare { get; init; }

    [Column("against_usd_per_unit", "That part in money; blank without a price.")]
    [Unit("USD/unit")]
    [Blank]
    public required double AgainstUsdPerUnit { get; init; }

    [Column("origin_known", "Whether the origin is traced; false where it is not known and counts as the worst, blank for what is no material.")]
    public bool? OriginKnown { get; init; }

    [Column("grade", "Grade of an observed price; blank for others.")]
    public Grade? Grade { get; init; }
}
