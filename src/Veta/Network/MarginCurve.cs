using Veta.Data;

namespace Veta.Network;

/// <summary>
/// The price that a buyer asks for less, or pays for more, around an observed quantity: it moves by price / elasticity for each doubling, in steps.
/// </summary>
internal static class MarginCurve
{
    /// <summary>First step over the elasticity: it holds prices of the base year to 0.25 % at each stage of a chain.</summary>
    public const double FirstStep = 0.005;

    /// <summary>Where steps end on each side, as a share of the observed quantity.</summary>
    public const double Most = 0.5;

    // Below this elasticity a second wide step begins at Middle, as a share of the observed quantity.
    private const double Steep = 2, Middle = 0.2;

    /// <summary>
    /// Steps in the order in which they fill: width as a share of the observed quantity (the last without limit), and where the step stands relative to it, from −0.5 to 0.5. The price of a
    /// step is price / elasticity times where it stands.
    /// </summary>
    /// <param name="elasticity">Elasticity; above 0.</param>
    /// <param name="count">Equal steps on each side; 0 takes those that the elasticity asks for.</param>
    /// <param name="ends">Whether the last step but one ends half above the quantity, because what is below cost holds up to there.</param>
    public static IReadOnlyList<(double Width, double Position)> Steps(double elasticity, int count, bool ends = false)
    {
        IReadOnlyList<(double Width, double Position)> steps = Steps(elasticity, count);
        double covered = steps.Take(steps.Count - 1).Sum(s => s.Width), rest = 1 + Most - covered;
        return ends && rest > 1e-9 ? [.. steps.Take(steps.Count - 1), (rest, steps[^1].Position), steps[^1]] : steps;
    }

    private static IReadOnlyList<(double Width, double Position)> Steps(double elasticity, int count)
    {
        if (count == 0)
        {
            // A narrow step holds prices of the base year; one or two wide ones stand for all that is further away, so that a step moves the price by a tenth at most near the observed quantity.
            double first = Math.Min(Most, FirstStep * elasticity), far = (first + Most) / 2, near = Middle / 2, further = (Middle + Most) / 2;
            return elasticity >= Steep
                ? [(1 - first, -far), (first, -first / 2), (first, first / 2), (double.PositiveInfinity, far)]
                : [(1 - Middle, -further), (Middle - first, -near), (first, -first / 2), (first, first / 2), (Middle - first, near), (double.PositiveInfinity, further)];
        }

        double[] edges = [.. Enumerable.Range(1, count).Select(k => Most * k / count)];
        double width = Most / count;
        return
        [
            (1 - Most, -Most),
            .. edges.Reverse().Select(edge => (width, (width / 2) - edge)),
            .. edges.Select(edge => (width, edge - (width / 2))),
            (double.PositiveInfinity, Most),
        ];
    }

    /// <summary>What a row adds to the price in a year, USD per unit: its difference fades, its common part moves to the long-run one, and a measure's ends with the measure; a new supplier weighs more after the base year.</summary>
    public static double At(Margin row, int year)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (year > row.LastYear) { return 0; }
        double gone = row.FadesBy is not { } end || year <= row.Year.Value ? 0 : end <= row.Year.Value ? 1 : Math.Min(1, (year - row.Year.Value) / (double)(end - row.Year.Value));
        double common = row.CommonUsdPerUnit + (gone * ((row.LongRunUsdPerUnit ?? row.CommonUsdPerUnit) - row.CommonUsdPerUnit));
        double entry = year > row.Year.Value ? row.EntryUsdPerUnit : 0;
        return common + ((1 - gone) * (row.MarginUsdPerUnit - row.CommonUsdPerUnit)) + entry;
    }
}
