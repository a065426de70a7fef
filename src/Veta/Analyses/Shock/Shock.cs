using System.Diagnostics;
using Veta.Data;
using Veta.Network.Market;

namespace Veta.Analyses.Shock;

/// <summary>
/// What breaks, when, and what it costs: runs the parts of the market that some events touch, month by month, with and without them. The same blocks as a plan, in months
/// with fixed capacity. Not for questions of years, in which plants are built and habits change; and no probability of any event is in it.
/// </summary>
internal static class Shock
{
    /// <summary>Tries one shock.</summary>
    /// <exception cref="ShockException">The events touch nothing; the message says what to do.</exception>
    /// <exception cref="Runs.SolveFailedException">A market cannot be solved.</exception>
    public static ShockResult Run(ShockRequest request, Workplace workplace, CancellationToken cancellationToken = default) => Run(request, workplace, new MarketCache(), true, cancellationToken);

    internal static ShockResult Run(ShockRequest request, Workplace workplace, MarketCache cache, bool inFull, CancellationToken cancellationToken, Action<IReadOnlyList<ShockedPart>>? told = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(workplace);
        long start = Stopwatch.GetTimestamp();

        // What warning is worth is a second run of its own, so it goes beside the first.
        Func<double>? warned = inFull && request.Warning && request.Events.Count > 0 && request.Foresight == Foresight.Myopic
            ? workplace.Workers.Beside(() => Parts(request with { Events = [.. request.Events.Select(e => e with { WarningMonths = e.WarningMonths + 1 })] }, workplace.Untold, cache, cancellationToken).Sum(p => p.LossUsd))
            : null;
        var scope = new ShockScope(request);
        IReadOnlyList<ShockedPart> parts = Parts(scope, request, workplace, cache, cancellationToken);
        double? lossWhenWarned = warned?.Invoke();
        told?.Invoke(parts);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        cancellationToken.ThrowIfCancellationRequested();
        start = Stopwatch.GetTimestamp();
        ShockResult result = new ShockReader(request, workplace, parts).Read(inFull);
        if (request.Events.Count > 0) { result = result with { Reaches = new ReachReader(request, scope, [.. parts.Select(p => p.Market.Base)]).Rows(result) }; }
        return result with { WarningMonthUsd = result.LossUsd - lossWhenWarned, Times = [("markets", seconds), ("measures", Stopwatch.GetElapsedTime(start).TotalSeconds)] };
    }

    /// <summary>The parts of the market that events touch, run with and without them.</summary>
    internal static IReadOnlyList<ShockedPart> Parts(ShockRequest request, Workplace workplace, MarketCache cache, CancellationToken cancellationToken) => Parts(new ShockScope(request), request, workplace, cache, cancellationToken);

    private static IReadOnlyList<ShockedPart> Parts(ShockScope scope, ShockRequest request, Workplace workplace, MarketCache cache, CancellationToken cancellationToken)
    {
        if (scope.Reaches.Count > 0 && scope.Reaches.All(r => r.IsEmpty))
        {
            throw new ShockException(Say.RefusalShockTouchesNothing(Said.Words(request.Events.Select(e => e.Row.Id)), scope.Package.Info.Name));
        }

        // The largest first, so that it does not run alone at the end.
        var made = new ShockedPart?[scope.Parts.Count];
        (int Position, Package Rows)[] parts = [.. Enumerable.Range(0, made.Length).Select(k => (k, scope.PartOf(scope.Parts[k]))).Where(p => p.Item2 is not null).Select(p => (p.k, p.Item2!)).OrderByDescending(p => p.Item2.Lanes.Count + p.Item2.Facilities.Count)];
        workplace.Workers.For(parts.Length, each =>
        {
            (int k, Package part) = parts[each];
            string key = scope.KeyOf(scope.Parts[k]);
            ShockRequest calmly = request with { Events = [] };
            Workplace quiet = scope.Reaches.Count == 0 ? workplace : workplace.Untold;
            BaseMarket usual = scope.Usual(scope.Parts[k], part, workplace, cache, cancellationToken);
            RestingMarket rest = cache.Rest(key, () => new PreparedMarket(usual, [], calmly, workplace).Rest);
            var market = new PreparedMarket(usual, [.. scope.ReachesOf(scope.Parts[k]).Where(r => ReachReader.Stops(r, request))], request, workplace, null, rest);
            MarketNews? news = new EventConditions(market).News;
            IReadOnlyList<MarketMonth> Calm() => cache.Calm($"{key}|{news}", () => MarketRun.Of(new PreparedMarket(usual, [], calmly, workplace, news, rest), quiet, cancellationToken));
            if (market.Reaches.Count == 0)
            {
                IReadOnlyList<MarketMonth> months = Calm();
                made[k] = new ShockedPart(market, months, months);
                return;
            }

            // The months with and without the events need nothing from each other.
            IReadOnlyList<MarketMonth>[] runs = new IReadOnlyList<MarketMonth>[2];
            workplace.Workers.For(2, run => runs[run] = run == 0 ? MarketRun.Of(market, workplace, cancellationToken) : Calm(), cancellationToken);
            made[k] = new ShockedPart(market, runs[1], runs[0]);
        }, cancellationToken);
        return [.. made.OfType<ShockedPart>()];
    }
}
