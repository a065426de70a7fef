using System.Diagnostics;
using Veta.Data;

namespace Veta.Analyses.Shock;

/// <summary>
/// What breaks, when, and what it costs: runs the parts of the market that some events touch, month by month, with and without them. The same blocks as a plan, in months
/// with fixed capacity. Not for questions of years, in which plants are built and habits change; and no probability of any event is in it.
/// </summary>
public static class Shock
{
    private static readonly FacilityStatus[] Live = [FacilityStatus.Operating, FacilityStatus.Ramping, FacilityStatus.Construction];

    /// <summary>Tries one shock.</summary>
    /// <exception cref="ShockException">The events touch nothing, or a market cannot be solved; the message says what to do.</exception>
    public static ShockResult Run(ShockRequest request, CancellationToken cancellationToken = default) => Run(request, new MarketCache(), true, cancellationToken);

    internal static ShockResult Run(ShockRequest request, MarketCache cache, bool inFull, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        long start = Stopwatch.GetTimestamp();

        // What warning is worth is a second run of its own, so it goes beside the first.
        Task<double>? warned = inFull && request.Warning && request.Events.Count > 0 && request.Foresight == Foresight.Myopic
            ? Task.Run(() => Parts(request with { Told = null, Events = [.. request.Events.Select(e => e with { WarningMonths = e.WarningMonths + 1 })] }, cache, cancellationToken).Sum(p => p.LossUsd), cancellationToken)
            : null;
        IReadOnlyList<ShockedPart> parts = Parts(request, cache, cancellationToken);
        double? warning = parts.Sum(p => p.LossUsd) - warned?.GetAwaiter().GetResult();
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        start = Stopwatch.GetTimestamp();
        ShockResult result = new ShockReader(request, parts).Read(inFull) with { WarningMonthUsd = warning };
        return result with { Times = [("markets", seconds), ("measures", Stopwatch.GetElapsedTime(start).TotalSeconds)] };
    }

    /// <summary>The parts of the market that events touch, run with and without them.</summary>
    internal static IReadOnlyList<ShockedPart> Parts(ShockRequest request, MarketCache cache, CancellationToken cancellationToken)
    {
        Package package = LeverEffects.WithPlants(request.Package, request.Levers);
        package = package with { Facilities = [.. package.Facilities.Where(f => Live.Contains(f.Status))] };
        EventReach[] reaches = [.. request.Events.Select(e => new EventReach(e, package))];
        if (reaches.Length > 0 && reaches.All(r => r.IsEmpty))
        {
            throw new ShockException($"{string.Join(", ", request.Events.Select(e => e.Row.Id))}: nothing in {package.Info.Name} is touched. Look at actor, target, facility and materials of the event: no lane, plant, supply or demand fits them.");
        }

        var map = new MarketMap(package, reaches.SelectMany(r => r.MovedSupplies));
        ILookup<int, EventReach> touched = reaches.SelectMany(r => r.Places(map).Select(map.PartOf).Where(p => p >= 0).Distinct().Select(part => (part, r))).ToLookup(pair => pair.part, pair => pair.r);
        int[] chosen = reaches.Length > 0 ? [.. touched.Select(t => t.Key).Order()] : [.. package.Demands.Select(d => map.PartOf((d.Material, d.Region))).Where(p => p >= 0).Distinct().Order()];
        string common = $"{string.Join(' ', reaches.SelectMany(r => r.Supplies).Select(s => s.Value).Order(StringComparer.Ordinal))}|{string.Join(' ', request.Levers.Select(l => $"{l.Id}={l.Amount}"))}|{request.Start}|{request.Months}|{request.Foresight}|{request.Openings}";
        var made = new ShockedPart?[chosen.Length];
        Parallel.For(0, chosen.Length, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount), CancellationToken = cancellationToken }, k =>
        {
            Package part = map.Restrict(new HashSet<int> { chosen[k] });
            if (part.Demands.Count == 0) { return; }
            string key = $"{chosen[k]}|{common}";
            ShockRequest calmly = request with { Events = [], Told = reaches.Length == 0 ? request.Told : null };
            BaseMarket usual = cache.Usual(key, () => BaseMarket.Solve(part, request.Start, request.Solver, request.Limits, cancellationToken));
            RestingMarket rest = cache.Rest(key, () => new PreparedMarket(usual, [], calmly).Rest);
            var market = new PreparedMarket(usual, [.. touched[chosen[k]]], request, null, rest);
            MarketNews? news = new EventConditions(market).News;
            IReadOnlyList<MarketMonth> calm = cache.Calm($"{key}|{news}", () => MarketRun.Of(new PreparedMarket(usual, [], calmly, news, rest), request.Solver, cancellationToken));
            made[k] = new ShockedPart(market, calm, reaches.Length == 0 ? calm : MarketRun.Of(market, request.Solver, cancellationToken));
        });
        return [.. made.OfType<ShockedPart>()];
    }
}
