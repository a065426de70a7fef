using Veta.Analyses.Ranges;
using Veta.Lp;

namespace Veta.Analyses.Planning;

/// <summary>
/// How the cost of a plan, how much more it costs than another, and what it builds move with the figures that each hangs on most: each figure at both ends of its range, the others as they are, solved
/// again warm with whole projects in part. One at a time, so it says nothing of what happens when several are off together.
/// </summary>
internal static class PlanSensitivity
{
    /// <summary>Figures that are tried.</summary>
    public const int Most = 20;

    /// <summary>Headline of the cost of a plan.</summary>
    public const string Cost = "objective_usd";

    /// <summary>Headline of how much more a plan costs than another.</summary>
    public const string Difference = "difference_usd";

    /// <summary>The rows of the cost or, beside another plan, of the difference from it; and in how many answers each site is built.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="against">The plan that it is measured against; null for none.</param>
    /// <param name="workplace">The engine, and how much goes on at the same time.</param>
    /// <param name="options">What is asked of the engine.</param>
    /// <param name="most">Figures that are tried for each headline; with fewer than <see cref="Most"/> none that stands for all rows of a table.</param>
    /// <param name="cancellationToken">The stop; heeded between solves.</param>
    /// <param name="readings">Whether the other readings of margins are tried as well.</param>
    public static PlanRanges RangesOf(PlanResult plan, PlanResult? against, Workplace workplace, SolveOptions options, int most, CancellationToken cancellationToken, bool readings = false)
    {
        if (!plan.HasPlan) { return PlanRanges.None; }
        // All rows of a table at once lead so far from the plan that one such end takes longer than all others together; who asks for few figures is in a hurry.
        bool asDifference = against is { HasPlan: true }, single = most < Most;
        IReadOnlyList<UncertainFigure> ofCost = asDifference ? [] : UncertainFigures.Of(plan, most, single), ofDifference = asDifference ? UncertainFigures.Between(plan, against!, most, single) : [];

        // The other plan has an engine of its own and needs nothing of this one.
        Func<RelaxedPlan?> beside = workplace.Workers.Beside(() => ofDifference.Count > 0 || (asDifference && readings) ? Solved(against!, ofDifference) : null);
        using RelaxedPlan mine = Solved(plan, [.. ofCost, .. ofDifference]);
        using RelaxedPlan? other = beside();
        List<SensitivitiesRow> rows = [.. SensitivitiesRow.Ordered(ofCost.Select(f => OfCost(f, mine)))];
        if (other is not null) { rows.AddRange(SensitivitiesRow.Ordered(ofDifference.Select(f => OfDifference(f, mine, other)))); }
        return new PlanRanges(rows, rows.Count > 0 ? mine.Decisions() : []) { SingleRows = single, Readings = readings ? MarginReadings.Of(mine, other, cancellationToken) : MarginReadings.Nothing };

        RelaxedPlan Solved(PlanResult one, IReadOnlyList<UncertainFigure> figures)
        {
            var relaxed = new RelaxedPlan(one, workplace.Solver, options, cancellationToken);
            foreach (UncertainFigure figure in figures)
            {
                _ = relaxed.At(figure.Figure, figure.LowRatio, cancellationToken);
                _ = relaxed.At(figure.Figure, figure.HighRatio, cancellationToken);
            }

            foreach (MarginReading reading in readings ? MarginReadings.All : []) { _ = relaxed.In(reading, cancellationToken); }
            return relaxed;
        }

        SensitivitiesRow OfCost(UncertainFigure figure, RelaxedPlan relaxed)
        {
            RelaxedAnswer? low = relaxed.At(figure.Figure, figure.LowRatio, cancellationToken), high = relaxed.At(figure.Figure, figure.HighRatio, cancellationToken);
            string[] changed = [.. RelaxedPlan.Changed([relaxed.Usual, .. new[] { low, high }.OfType<RelaxedAnswer>()])];
            return figure.Row(Cost, "USD", relaxed.Usual.Usd, low?.Usd, high?.Usd) with
            {
                FloorsLowered = low is { FloorsLowered: true } || high is { FloorsLowered: true }, DecisionChanges = changed.Length > 0, SitesChanged = string.Join(';', changed),
            };
        }

        SensitivitiesRow OfDifference(UncertainFigure figure, RelaxedPlan one, RelaxedPlan first)
        {
            (double? Usd, bool Lowered) At(double ratio)
            {
                RelaxedAnswer? x = one.At(figure.Figure, ratio, cancellationToken), y = first.At(figure.Figure, ratio, cancellationToken);
                return (x?.Usd - y?.Usd, x is { FloorsLowered: true } || y is { FloorsLowered: true });
            }

            var (low, high) = (At(figure.LowRatio), At(figure.HighRatio));
            SensitivitiesRow row = figure.Row(Difference, "USD", one.Usual.Usd - first.Usual.Usd, low.Usd, high.Usd);
            return row with { FloorsLowered = low.Lowered || high.Lowered, DecisionChanges = row.Lowest < 0 && row.Highest > 0 };
        }
    }
}
