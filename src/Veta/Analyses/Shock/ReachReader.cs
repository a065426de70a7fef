using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network;
using Veta.Network.Actions;

namespace Veta.Analyses.Shock;

/// <summary>Says what events act on in the usual month of a scope, so that a shock without loss is not a bare zero.</summary>
internal sealed class ReachReader
{
    /// <summary>A loss over the run below this share of what is touched in a year counts as none, and so does a move of prices by less than a hundredth.</summary>
    private const double Felt = 1e-4;

    // How far ahead of its months a run looks for what is announced. Working assumption.
    private const int MonthsAhead = 60;

    private readonly ShockRequest _request;
    private readonly ShockScope _scope;
    private readonly IReadOnlyList<BaseMarket> _markets;

    /// <summary>Reads what the events of a scope act on in the usual months of its parts.</summary>
    public ReachReader(ShockRequest request, ShockScope scope, IReadOnlyList<BaseMarket> markets)
    {
        _request = request;
        _scope = scope;
        _markets = markets;
    }

    /// <summary>One row an event.</summary>
    /// <param name="result">What all events together do; null when they stop nothing and were not run.</param>
    public IReadOnlyList<ReachRow> Rows(ShockResult? result)
    {
        ReachRow[] rows = [.. _scope.Reaches.Select(RowOf)];
        bool felt = result is not null && (Math.Abs(result.LossUsd) >= Felt * rows.Sum(r => r.TouchedUsdPerYear) || result.WidestRatio > 1.01 || result.Sectors.Any(s => s.FirstShortMonth is not null));
        return felt ? rows : [.. rows.Select(r => r.Outcome == ReachOutcome.Felt ? r with { Outcome = ReachOutcome.Absorbed } : r)];
    }

    /// <summary>Whether an event stops or changes anything in the months of a run or after them, for what is announced moves holders before. One that stops nothing does not hold trade at its usual quantity either.</summary>
    public static bool Stops(EventReach reach, ShockRequest request) => Stops(reach, Most(reach, request with { Months = request.Months + MonthsAhead }).Stopped);

    private static bool Stops(EventReach reach, double most) => most > 0 || reach.Case.Factor != 1;

    private ReachRow RowOf(EventReach reach)
    {
        double worth = 0;
        int flows = 0, demands = 0;
        var plants = new HashSet<FacilityId>();
        foreach (BaseMarket market in _markets)
        {
            Dictionary<LaneId, Lane> lanes = market.Package.Lanes.ToDictionary(l => l.Id);
            foreach (MoveKey move in reach.Moves.Concat(ActorContent.Bound(market, reach).Select(b => b.Move)).Where(m => market.Flows.GetValueOrDefault(m) > 1e-9))
            {
                flows++;
                worth += market.Flows[move] * (reach.ByCrossing ? lanes[move.Lane].CrossingShare : 1) * PriceOf(market, move.Material, lanes[move.Lane].Destination);
            }

            foreach (FacilityId plant in PlantsOf(reach, market).Where(f => market.Activity.GetValueOrDefault(f) > 1e-9 && plants.Add(f)))
            {
                Facility row = market.Package.Facilities.First(f => f.Id == plant);
                worth += market.Activity[plant] * PriceOf(market, market.Package.Processes.First(p => p.Id == row.Process).Material, row.Region);
            }

            foreach (DemandKey demand in reach.Demands.Where(d => market.Served.GetValueOrDefault(d) > 1e-9))
            {
                demands++;
                worth += market.Served[demand] * PriceOf(market, demand.Material, demand.Region);
            }
        }

        int unbuilt = EventReach.NotAtWork(reach.Case, _request.Package).Count(f => !plants.Contains(f));
        (double stopped, double inForce) = Most(reach);
        return new ReachRow
        {
            Event = reach.Case.Row.Id,
            Outcome = Outcome(flows + plants.Count + demands > 0, unbuilt, stopped, inForce),
            Flows = flows,
            Plants = plants.Count,
            Demands = demands,
            TouchedUsdPerYear = worth,
            StoppedShare = ActionList.EventOf(reach.Case.Row.Kind).IsByFactor ? inForce : stopped,
            PlantsNotAtWork = unbuilt,
        };

        ReachOutcome Outcome(bool atWork, int notAtWork, double most, double share) =>
            share <= 0 ? ReachOutcome.NotInForce
            : !atWork ? (notAtWork > 0 ? ReachOutcome.NotBuilt : ReachOutcome.NotAtWork)
            : !Stops(reach, most) ? ReachOutcome.StopsNoGoods
            : ReachOutcome.Felt;
    }

    /// <summary>Plants named, and those that draw on a supply that falls short.</summary>
    private static IEnumerable<FacilityId> PlantsOf(EventReach reach, BaseMarket market)
    {
        if (reach.Supplies.Count == 0) { return reach.Plants; }
        HashSet<(MaterialId, RegionId)> places = [.. reach.MovedSupplies];
        ILookup<ProcessId, Recipe> recipes = market.Package.Recipes.ToLookup(r => r.Process);
        return reach.Plants.Concat(market.Package.Facilities.Where(f => recipes[f.Process].Any(r => r.QuantityPerUnit < 0 && places.Contains((r.Material, f.Region)))).Select(f => f.Id));
    }

    private static double PriceOf(BaseMarket market, MaterialId material, RegionId region) => Math.Max(0, market.Prices.GetValueOrDefault((material, region)));

    private (double Stopped, double InForce) Most(EventReach reach) => Most(reach, _request);

    private static (double Stopped, double InForce) Most(EventReach reach, ShockRequest request)
    {
        var timeline = new EventTimeline(reach.Case, new Date(request.Start.Plus(1).FirstDay));
        Month[] months = [.. Enumerable.Range(0, request.Months).Select(request.Start.Plus)];
        return (months.Max(m => timeline.StoppedShare(m, DateOnly.MaxValue)), months.Max(m => timeline.InForceShare(m, DateOnly.MaxValue)));
    }
}
