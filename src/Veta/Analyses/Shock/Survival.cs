using Veta.Analyses.Runs;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Lp;
using Veta.Network;

namespace Veta.Analyses.Shock;

/// <summary>
/// Kills every facility, or all of a country, in turn: how long stocks and the rest of the network serve usual demand (time to survive), and what the outage costs until the
/// plant is back (time to recover). Best use of what is left, without prices: a lower bound of the loss, an upper bound of the time.
/// </summary>
/// <remarks>Source: Simchi-Levi and others (2015), Interfaces 45(5), 375-390.</remarks>
internal static class Survival
{
    // Where surges has no row with months of restart. Working assumption.
    private const int OtherwiseMonths = 6;

    /// <summary>Every facility of the parts that the events touch (all parts when there are none), and every country, greatest loss first.</summary>
    public static IReadOnlyList<SurvivalRow> Run(ShockRequest request, Workplace workplace, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(workplace);
        IReadOnlyList<ShockedPart> parts;
        try
        {
            parts = Shock.Parts(request with { Months = 1, Openings = false }, workplace.Untold, new MarketCache(), cancellationToken);
        }
        catch (Exception fault) when (fault is OperationCanceledException or SolveFailedException)
        {
            bool stopped = fault is OperationCanceledException;
            return [new SurvivalRow { Lost = "all", Kind = "", TimeToSurviveMonths = null, TimeToRecoverMonths = null, LossUsd = null, ExposureIndex = null, State = stopped ? RowState.NotDone : RowState.Failed, Reason = stopped ? null : Why.Of(fault) }];
        }

        var found = new List<SurvivalRow>();
        object gate = new();
        workplace.Workers.For(parts.Count, k =>
        {
            ShockedPart part = parts[k];
            using var program = new SurvivalProgram(part.Market, workplace.Solver);
            var geography = new Geography(part.Market.Package);
            var mine = new List<SurvivalRow>();
            foreach (Facility facility in part.Market.Base.Package.Facilities.Where(f => part.Market.Base.Activity.GetValueOrDefault(f.Id) > 1e-9))
            {
                double months = RecoveryMonths(part.Market.Package, facility.Process);
                mine.Add(One(facility.Id.Value, "facility", months, () => program.Without([facility.Id], months, cancellationToken), cancellationToken));
            }

            foreach (IGrouping<string, Facility> country in part.Market.Base.Package.Facilities.GroupBy(f => geography.CountryId(geography.Index.Of(f.Region))))
            {
                double months = country.Max(f => RecoveryMonths(part.Market.Package, f.Process));
                mine.Add(One($"{country.Key}: {part.Name}", "country", months, () => program.Without([.. country.Select(f => f.Id)], months, cancellationToken), cancellationToken));
            }

            lock (gate) { found.AddRange(mine); }
        }, CancellationToken.None);
        double largest = found.Select(f => f.LossUsd ?? 0).DefaultIfEmpty(0).Max();
        return
        [
            .. found.OrderByDescending(f => f.LossUsd.HasValue).ThenByDescending(f => f.LossUsd).ThenBy(f => f.TimeToSurviveMonths ?? double.PositiveInfinity).ThenBy(f => f.Lost, StringComparer.Ordinal)
                .Select(f => f with { ExposureIndex = f.LossUsd is not { } loss ? null : largest > 0 ? loss / largest : 0 }),
        ];
    }

    /// <summary>One loss in turn; what goes wrong in it takes no other with it, and after a stop the others are not done.</summary>
    private static SurvivalRow One(string lost, string kind, double recoverMonths, Func<(double? Survive, double Loss)> solve, CancellationToken cancellationToken)
    {
        var row = new SurvivalRow { Lost = lost, Kind = kind, TimeToSurviveMonths = null, TimeToRecoverMonths = recoverMonths, LossUsd = null, ExposureIndex = null };
        if (cancellationToken.IsCancellationRequested) { return row with { State = RowState.NotDone }; }
        try
        {
            (double? survive, double loss) = solve();
            return row with { TimeToSurviveMonths = survive, LossUsd = loss };
        }
        catch (OperationCanceledException)
        {
            return row with { State = RowState.NotDone };
        }
        catch (SolveFailedException fault)
        {
            return row with { State = RowState.Failed, Reason = fault.Told };
        }
    }

    private static double RecoveryMonths(Package package, ProcessId process)
    {
        int months = (package.Surges.FirstOrDefault(s => s.Process == process) ?? package.Surges.FirstOrDefault(s => s.Process is null))?.RestartMonths ?? 0;
        return months > 0 ? months : OtherwiseMonths;
    }
}
