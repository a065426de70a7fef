using Veta.Data;

namespace Veta.Analyses.Calibration;

[Table("margin_causes", "Margins above a quarter of their price by what they go with: an event in force, a rule of calibration, a row of deviations, or none; the largest by value first, none last.")]
internal sealed record MarginCausesRow
{
    /// <summary>The word for margins without a cause.</summary>
    public const string None = "none";

    [Column("cause", "Id of the event, or the word of the rule; none where nothing explains it.", Key = true)]
    public required string Cause { get; init; }

    [Column("margins", "How many.")]
    [Unit("1")]
    public required int Margins { get; init; }

    [Column("below_zero", "How many of them are below 0.")]
    [Unit("1")]
    public required int BelowZero { get; init; }

    [Column("margins_usd_per_year", "Margin times quantity, whatever its sign.", Compared = true)]
    [Unit("USD/y")]
    public required double MarginsUsdPerYear { get; init; }

    [Column("margins_share", "Share of that of all margins above a quarter of their price.")]
    [Unit("1")]
    public required double MarginsShare { get; init; }

    /// <summary>Of the margins of a calibration.</summary>
    public static IReadOnlyList<MarginCausesRow> Of(IReadOnlyList<Margin> margins)
    {
        ArgumentNullException.ThrowIfNull(margins);
        Margin[] wide = [.. margins.Where(CalibrateResult.IsWide)];
        double all = wide.Sum(Usd);
        return
        [
            .. wide.GroupBy(m => m.Cause ?? None)
                .Select(g => new MarginCausesRow { Cause = g.Key, Margins = g.Count(), BelowZero = g.Count(m => m.MarginUsdPerUnit < 0), MarginsUsdPerYear = g.Sum(Usd), MarginsShare = all > 0 ? g.Sum(Usd) / all : 0 })
                .OrderBy(r => r.Cause == None).ThenByDescending(r => r.MarginsUsdPerYear).ThenBy(r => r.Cause, StringComparer.Ordinal),
        ];
    }

    private static double Usd(Margin row) => Math.Abs(row.MarginUsdPerUnit) * row.QuantityPerYear;
}
