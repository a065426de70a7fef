using Veta.Analyses.Runs;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network.Actions;

namespace Veta.Analyses.Shock;

/// <summary>The same shock without and with each lever alone: what would have softened it, per dollar.</summary>
internal static class LeverComparison
{
    /// <summary>One row for each lever, most avoided loss per dollar first.</summary>
    public static IReadOnlyList<LeverRow> Of(ShockRequest request, Workplace workplace, IReadOnlyList<LeverCase> levers, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(workplace);
        ArgumentNullException.ThrowIfNull(levers);
        var cache = new MarketCache();
        ShockResult? without = null;
        var rows = new List<LeverRow>();
        foreach (LeverCase lever in levers)
        {
            rows.Add(One(lever, () =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                without ??= Shock.Run(request with { Levers = [] }, workplace.Untold, cache, false, cancellationToken);
                return Effect(request, workplace.Untold, lever, without, cache, cancellationToken);
            }));
        }

        return [.. rows.OrderByDescending(r => r.AvoidedPerUsd ?? double.NegativeInfinity).ThenByDescending(r => r.AvoidedUsd)];
    }

    /// <summary>One lever; what goes wrong in it takes no other with it, and after a stop the others are not done.</summary>
    private static LeverRow One(LeverCase lever, Func<LeverRow> solve)
    {
        LeverRow Blank(RowState state, Sentence? reason) =>
            new() { Lever = lever.Id, LossUsd = null, AvoidedUsd = null, CostUsd = null, AvoidedPerUsd = null, FirstShortMonth = null, PeakRatio = null, State = state, Reason = reason };
        try
        {
            return solve();
        }
        catch (OperationCanceledException)
        {
            return Blank(RowState.NotDone, null);
        }
        catch (SolveFailedException fault)
        {
            return Blank(RowState.Failed, fault.Told);
        }
    }

    private static LeverRow Effect(ShockRequest request, Workplace workplace, LeverCase lever, ShockResult without, MarketCache cache, CancellationToken cancellationToken)
    {
        ShockResult with = Shock.Run(request with { Levers = [lever] }, workplace, cache, false, cancellationToken);
        CaseRow row = ShockLibrary.RowOf(lever.Id, request.Package, with);
        double avoided = without.LossUsd - with.LossUsd;
        double? cost = lever.CostUsd ?? lever.Action.CostUsd(lever, new LeverMoney(request.Package, request.Start.Year, without.StockPriceOf, () => CalmCost(request, workplace, lever, cancellationToken)));
        return new LeverRow
        {
            Lever = lever.Id,
            LossUsd = with.LossUsd,
            AvoidedUsd = avoided,
            CostUsd = cost,
            AvoidedPerUsd = cost > 0 ? avoided / cost : null,
            FirstShortMonth = row.FirstShortMonth,
            PeakRatio = with.PeakRatio,
        };
    }

    /// <summary>Who pays a floor in a market that nothing else disturbs, by country: change of consumers, producers and treasury over the run.</summary>
    public static IReadOnlyList<FloorRow> Incidence(ShockRequest request, Workplace workplace, LeverCase floor, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(workplace);
        ArgumentNullException.ThrowIfNull(floor);
        ShockRequest calm = request with { Events = [], Levers = [] };
        IReadOnlyList<ShockedPart> without = Shock.Parts(calm, workplace, new MarketCache(), cancellationToken), with = Shock.Parts(calm with { Levers = [floor] }, workplace, new MarketCache(), cancellationToken);
        ShockedPart[] pairs = [.. without.Zip(with, (a, b) => b with { Calm = a.Months }).Where(p => p.Market.Package.Demands.Any(d => d.Material == floor.Material) || p.Market.Base.Prices.Keys.Any(k => k.Material == floor.Material))];
        return [.. new ShockGains(pairs, new Veta.Network.Geography(request.Package)).Rows().Where(g => request.Package.Regions.Any(x => x.Id.Value == g.Country)).Select(g => new FloorRow
        {
            Lever = floor.Id,
            Country = new RegionId(g.Country),
            ConsumersUsd = g.ConsumersUsd,
            ProducersUsd = g.ProducersUsd,
            TreasuryUsd = g.TreasuryUsd,
            TotalUsd = g.TotalUsd,
        })];
    }

    // What a lever costs those in its region while nothing happens: their consumers, producers and treasury together.
    private static double? CalmCost(ShockRequest request, Workplace workplace, LeverCase lever, CancellationToken cancellationToken)
    {
        var geography = new Veta.Network.Geography(request.Package);
        return -Incidence(request, workplace, lever, cancellationToken).Where(r => lever.Region is null || geography.IsInGroup(geography.Index.Of(r.Country), lever.Region.Value.Value)).Sum(r => r.TotalUsd);
    }
}
