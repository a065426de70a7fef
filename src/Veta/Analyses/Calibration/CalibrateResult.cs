using Veta.Data;

namespace Veta.Analyses.Calibration;

/// <summary>Margins of a base year, and how it comes back with them.</summary>
internal sealed record CalibrateResult
{
    /// <summary>The base year.</summary>
    public required int Year { get; init; }

    /// <summary>The package with the margins, without what forces the base year.</summary>
    public required Package Calibrated { get; init; }

    /// <summary>The margins.</summary>
    public required IReadOnlyList<Margin> Margins { get; init; }

    /// <summary>Observations with what comes back.</summary>
    public required IReadOnlyList<ReproductionRow> Reproduction { get; init; }

    /// <summary>What all goods of the base year cost to make and move, USD a year.</summary>
    public required double ResourceUsd { get; init; }

    /// <summary>Margins that are paid in the base year over all flows and plants, USD a year.</summary>
    public required double MarginsUsd { get; init; }

    /// <summary>Cost and price of each country: what its accounts spend without margins, and the margins that it pays less those it earns; USD a year.</summary>
    public required IReadOnlyList<BillRow> Bills { get; init; }

    /// <summary>Largest difference of a column of the calibrated base year from the held one, over the larger of both and one thousandth of the largest flow of its material.</summary>
    public required double LargestShift { get; init; }

    /// <summary>Relative difference between the cost of the held base year and the optimum of the calibrated program.</summary>
    public required double OptimalityGap { get; init; }

    /// <summary>Seconds by phase.</summary>
    public required IReadOnlyList<(string Phase, double Seconds)> Times { get; init; }

    /// <summary>Margins above a quarter of their price that nothing explains.</summary>
    public IReadOnlyList<Margin> Suspects => [.. Margins.Where(IsSuspect).OrderByDescending(m => Math.Abs(m.MarginUsdPerUnit) * m.QuantityPerYear)];

    /// <summary>Margins below 0.</summary>
    public IReadOnlyList<Margin> Negative => [.. Margins.Where(m => m.MarginUsdPerUnit < -1e-6 * m.PriceUsdPerUnit && m.QuantityPerYear > 0)];

    /// <summary>Margins above a quarter of their price by what they go with, those without a cause last.</summary>
    public IReadOnlyList<MarginCausesRow> Causes => MarginCausesRow.Of(Margins);

    /// <summary>Whether a margin is more than a quarter of its price and has no named cause.</summary>
    public static bool IsSuspect(Margin row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Cause is null && IsWide(row);
    }

    /// <summary>Whether a margin is more than a quarter of its price.</summary>
    public static bool IsWide(Margin row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.QuantityPerYear > 0 && Math.Abs(row.MarginUsdPerUnit) > CalibrateRequest.SuspectShare * row.PriceUsdPerUnit;
    }
}
