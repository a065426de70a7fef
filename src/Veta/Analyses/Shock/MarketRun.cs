using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Market;

namespace Veta.Analyses.Shock;

/// <summary>
/// Runs a prepared market month by month: each month weighs the months of its window with what is known then, the first month is done, and the next begins with the
/// stocks, goods on their way and substitution that it leaves. The last window ends with the run, and its months are done together unless something new becomes known in them.
/// With a window as long as the run all is decided at once.
/// </summary>
internal static class MarketRun
{
    private const int LevyPasses = 12;

    /// <summary>All months of a run.</summary>
    public static IReadOnlyList<MarketMonth> Of(PreparedMarket market, Workplace workplace, CancellationToken cancellationToken)
    {
        var state = new MarketState(market.Package, market.Base.Flows);
        var conditions = new EventConditions(market);
        using var session = new MarketSession(workplace.Solver, market.Request.Warm, market.Request.OptionsAt(workplace));
        Action<string, LpModel>? told = workplace.Programs;
        var months = new List<MarketMonth>(market.Request.Months);
        NetworkData? data = null;
        MonthReader? reader = null;
        MarketConditions? last = null;
        bool still = false;
        IReadOnlyDictionary<MoveKey, double[]> levies = new Dictionary<MoveKey, double[]>();
        var levers = new PriceLevies(market);
        int longest = market.Window + market.LongestDelay;
        while (months.Count < market.Request.Months)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int window = Math.Min(market.Window, market.Request.Months - months.Count);
            bool isLast = months.Count + window == market.Request.Months;
            MarketConditions now = conditions.At(months.Count, state, levies, cancellationToken);
            if (still && !isLast && market.Request.Warm && last is not null && SameEffects(last, now, longest))
            {
                // Nothing differs from the month before, so it would be solved to the same point.
                months.Add(months[^1] with { Iterations = 0 });
                last = now;
                continue;
            }

            (NetworkModel model, SolveResult solved) = Solve(now, window);
            reader ??= new MonthReader(model.Context.Data);
            MarketMonth month = reader.Read(model, solved, 0);
            for (int pass = 0; pass < LevyPasses && levers.Next(month, levies) is { } next; pass++)
            {
                levies = next;
                (model, solved) = Solve(now = conditions.At(months.Count, state, levies, cancellationToken), window);
                month = reader.Read(model, solved, 0);
            }

            months.Add(month);
            if (isLast && conditions.IsSettled(months.Count - 1, window))
            {
                for (int t = 1; t < window; t++) { months.Add(reader.Read(model, solved, t)); }
                return months;
            }

            still = state.Advance(month) == 0;
            last = now;
        }

        return months;

        (NetworkModel, SolveResult) Solve(MarketConditions now, int window)
        {
            // The tables are read once; another window has other periods.
            data = data?.Horizon.Count == window ? data.Under(now) : new NetworkData(market.Package, market.HorizonOf(window), now, market.Rules);
            NetworkModel model = NetworkModel.Build(data, PreparedMarket.Blocks);
            if (told is not null && (market.Reaches.Count == 0 || conditions.Acts(months.Count)))
            {
                told(market.Name, model.Program);
                told = null;
            }

            SolveResult solved = session.Solve(model.Program, $"{market.Name} {market.Request.Start.Plus(months.Count)}", cancellationToken);
            return solved.Status == SolveStatus.Optimal
                ? (model, solved)
                : throw SolveFailedException.Of(solved, () => Say.SolveMarket(market.Request.Start.Plus(months.Count).ToString(), SolveFailedException.Ended(solved), solved.Detail, solved.Status == SolveStatus.TimeLimit ? Say.SolveMoreTime : Say.SolveNotYourData));
        }
    }

    private static bool SameEffects(MarketConditions a, MarketConditions b, int longest) =>
        Same(a.FacilityShares, b.FacilityShares) && Same(a.FacilityCosts, b.FacilityCosts) && Same(a.SupplyLimits, b.SupplyLimits) && Same(a.DemandShares, b.DemandShares) && Same(a.TradeLimits, b.TradeLimits)
        && Same(a.Levies, b.Levies) && Same(a.Fears, b.Fears) && a.LaneRooms.SequenceEqual(b.LaneRooms) && ReferenceEquals(a.ClosingPrices, b.ClosingPrices) && Served(a, longest) == Served(b, longest);

    // Once the longest restart and surge are over, the months known make no difference.
    private static int Served(MarketConditions conditions, int longest) => conditions.MonthsKnown is { } known ? Math.Min(known, longest) : -1;

    private static bool Same<TKey>(IReadOnlyDictionary<TKey, double[]> a, IReadOnlyDictionary<TKey, double[]> b)
        where TKey : notnull => a.Count == b.Count && a.All(pair => b.TryGetValue(pair.Key, out double[]? other) && pair.Value.AsSpan().SequenceEqual(other));
}
