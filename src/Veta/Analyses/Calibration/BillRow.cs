using Veta.Data;

namespace Veta.Analyses.Calibration;

[Table("bills", "What a country's accounts spend in the base year: on making, moving and buying, and on margins.")]
internal sealed record BillRow
{
    [Column("actor", "Account.", Key = true, References = typeof(Region))]
    public required string Actor { get; init; }

    [Column("resource_usd_per_year", "Spent on making, moving and buying from outside, less sales to outside.", Compared = true)]
    [Unit("USD/y")]
    public required double ResourceUsdPerYear { get; init; }

    [Column("margins_usd_per_year", "Margins paid, less margins earned.")]
    [Unit("USD/y")]
    public required double MarginsUsdPerYear { get; init; }
}
