using Veta.Data;

namespace Veta.Analyses.Content.Rows;

[Table("content_tests", "What each rule on content finds of a product where it is made: the share counted, its range, whether it reaches the threshold, and what missing it costs.")]
internal sealed record ContentTestRow
{
    [Column("rule", "The rule.", Key = true)]
    public required ContentRuleId Rule { get; init; }

    [Column("product", "The product.", Key = true, References = typeof(Material))]
    public required MaterialId Product { get; init; }

    [Column("facility", "The plant that makes it.", Key = true)]
    public required FacilityId Facility { get; init; }

    [Column("year", "The year judged.")]
    [Unit("y")]
    public required int Year { get; init; }

    [Column("kind", "What is counted.")]
    public required ContentRuleKind Kind { get; init; }

    [Column("status", "Whether the rule is in force.")]
    public required ContentRuleStatus Status { get; init; }

    [Column("at_least", "True where the share must reach the threshold, false where it must not.")]
    public required bool AtLeast { get; init; }

    [Column("threshold", "The threshold of that year.")]
    [Unit("1")]
    public required double Threshold { get; init; }

    [Column("counted_share", "The share, origins traced by proportional mixing; materials of unknown origin count against the product. Blank without a price.")]
    [Unit("1")]
    [Blank]
    public required double CountedShare { get; init; }

    [Column("counted_share_low", "Least share that prices and unknown origins allow; blank without a price.")]
    [Unit("1")]
    [Blank]
    public required double CountedShareLow { get; init; }

    [Column("counted_share_high", "Largest share that prices and unknown origins allow; blank without a price.")]
    [Unit("1")]
    [Blank]
    public required double CountedShareHigh { get; init; }

    [Column("verdict", "passes or fails where the whole range does; else open.")]
    public required string Verdict { get; init; }

    [Column("counted_usd_per_unit", "What the share is a part of: net cost, price or direct materials; blank without a price.")]
    [Unit("USD/unit")]
    [Blank]
    public required double CountedUsdPerUnit { get; init; }

    [Column("against_usd_per_unit", "What counts against the product; blank without a price.")]
    [Unit("USD/unit")]
    [Blank]
    public required double AgainstUsdPerUnit { get; init; }

    [Column("gap_usd_per_unit", "By how much that is too much; 0 where the rule is met, blank without a price.")]
    [Unit("USD/unit")]
    [Blank]
    public required double GapUsdPerUnit { get; init; }

    [Column("output_per_year", "What the plant makes.")]
    [Unit("unit/y")]
    public required double OutputPerYear { get; init; }

    [Column("consequence", "What follows where the rule is missed.")]
    public required ContentConsequence Consequence { get; init; }

    [Column("consequence_usd_per_unit", "What that costs on a unit; blank where nobody can say.")]
    [Unit("USD/unit")]
    public double? ConsequenceUsdPerUnit { get; init; }

    [Column("consequence_usd_per_year", "What that costs in the year; blank where nobody can say.")]
    [Unit("USD/y")]
    public double? ConsequenceUsdPerYear { get; init; }

    [Column("grade", "The worst grade among rule and observed prices.")]
    public required Grade Grade { get; init; }
}
