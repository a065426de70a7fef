using Veta.Data;
using Veta.Lp;
using Veta.Network;

namespace Veta.Analyses.Shock;

/// <summary>
/// Kills every facility, or all of a country, in turn: how long stocks and the rest of the network serve usual demand (time to survive), and what the outage costs until the
/// plant is back (time to recover). Best use of what is left, without prices: a lower bound of the loss, an upper bound of the time.
/// </summary>
/// <remarks>Source: Simchi-Levi and others (2015), Interfaces 45(5), 375-390.</remarks>
public static class Survival
{
    // Where surges has no row with months of restart. Working assumption.
    private const int OtherwiseMonths = 6;

    /// <summary>Every facility of the parts that the events touch (all parts when there are none), and every country, greatest loss first.</summary>
    public static IReadOnlyList<SurvivalRow> Run(ShockRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        IReadOnlyList<ShockedPart> parts = Shock.Parts(request with { Months = 1, Openings = false }, new MarketCache(), cancellationToken);
        var found = new List<(string Lost, string Kind, double? Survive, double Recover, double Loss)>();
        object gate = new();
        InParallel.For(parts.Count, k =>
        {
            ShockedPart part = parts[k];
            using var program = new SurvivalProgram(part.Market, request.Solver);
            var geography = new Geography(part.Market.Package);
            var mine = new List<(string, string, double?, double, double)>();
            foreach (Facility facility in part.Market.Base.Package.Facilities.Where(f => part.Market.Base.Activity.GetValueOrDefault(f.Id) > 1e-9))
            {
                double months = RecoveryMonths(part.Market.Package, facility.Process);
                (double? survive, double loss) = program.Without([facility.Id], months, cancellationToken);
                mine.Add((facility.Id.Value, "facility", survive, months, loss));
            }

            foreach (IGrouping<string, Facility> country in part.Market.Base.Package.Facilities.GroupBy(f => geography.CountryId(geography.Index.Of(f.Region))))
            {
                double months = country.Max(f => RecoveryMonths(part.Market.Package, f.Process));
                (double? survive, double loss) = program.Without([.. country.Select(f => f.Id)], months, cancellationToken);
                mine.Add(($"{country.Key}: {part.Name}", "country", survive, months, loss));
            }

            lock (gate) { found.AddRange(mine); }
        }, cancellationToken);
        double largest = found.Select(f => f.Loss).DefaultIfEmpty(0).Max();
        return [.. found.OrderByDescending(f => f.Loss).ThenBy(f => f.Survive ?? double.PositiveInfinity).ThenBy(f => f.Lost, StringComparer.Ordinal).Select(f => new SurvivalRow
        {
            Lost = f.Lost,
            Kind = f.Kind,
            TimeToSurviveMonths = f.Survive,
            TimeToRecoverMonths = f.Recover,
            LossUsd = f.Loss,
            ExposureIndex = largest > 0 ? f.Loss / largest : 0,
        })];
    }

    private static double RecoveryMonths(Package package, ProcessId process)
    {
        int months = (package.Surges.FirstOrDefault(s => s.Process == process) ?? package.Surges.FirstOrDefault(s => s.Process is null))?.RestartMonths ?? 0;
        return months > 0 ? months : OtherwiseMonths;
    }
}
