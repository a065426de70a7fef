using Veta.Data;

namespace Veta.Analyses.Policy.Rows;

[Table("reference_prices", "What supply without entities of concern and without support costs owners in the long run at each place at home, beside the price with them: the size of a floor or duty that would be needed.")]
internal sealed record ReferencePriceRow
{
    [Column("region", "Place.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("material", "Material.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("stage", "Its stage.")]
    public required Stage Stage { get; init; }

    [Column("first_year", "First year of the mean.")]
    [Unit("y")]
    public required int FirstYear { get; init; }

    [Column("last_year", "Last year of it.")]
    [Unit("y")]
    public required int LastYear { get; init; }

    [Column("with_usd_per_unit", "Mean price with entities of concern and support.", Compared = true)]
    [Unit("USD/unit")]
    public required double WithUsdPerUnit { get; init; }

    [Column("low_usd_per_unit", "Mean price without them where partners serve home first and nobody else.")]
    [Unit("USD/unit")]
    public required double LowUsdPerUnit { get; init; }

    [Column("high_usd_per_unit", "Mean price without them where everybody else does without them too.")]
    [Unit("USD/unit")]
    public required double HighUsdPerUnit { get; init; }

    [Column("gap_usd_per_unit", "Lower of the two less the price with them, or 0: the least duty that would be needed.")]
    [Unit("USD/unit")]
    public required double GapUsdPerUnit { get; init; }

    [Column("gap_share", "The same over the price with them; blank where that is 0.")]
    [Unit("1")]
    public required double? GapShare { get; init; }
}
