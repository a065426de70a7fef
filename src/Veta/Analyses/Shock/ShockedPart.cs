using Veta.Data;
using Veta.Network;
using Veta.Network.Blocks;

namespace Veta.Analyses.Shock;

/// <summary>One part of the market with and without the shock, month by month.</summary>
/// <param name="Market">The prepared market with the events.</param>
/// <param name="Calm">The months without them.</param>
/// <param name="Months">The months with them.</param>
internal sealed record ShockedPart(PreparedMarket Market, IReadOnlyList<MarketMonth> Calm, IReadOnlyList<MarketMonth> Months)
{
    /// <summary>A name: the first of its materials.</summary>
    public string Name => Market.Name;

    /// <summary>Loss of the whole part over the run, USD: net cost above that of the calm months, surges of demand served at usual prices, and the cost of what is missing in stock and on its way at the end, as the market weighs it.</summary>
    public double LossUsd
    {
        get
        {
            double loss = 0;
            for (int t = 0; t < Months.Count; t++) { loss += Months[t].NetCostUsd - Calm[t].NetCostUsd + Months[t].Wanted.Keys.Sum(demand => SurgeWorthUsd(demand, t)); }
            var conditions = new EventConditions(Market);
            RestingState rest = conditions.RestingAt(Months.Count - 1, CancellationToken.None);
            loss += ClosingCost(Months, rest) - ClosingCost(Calm, rest);
            if (Calm.Any(m => m.Forced.Count > 0) && Market.Reaches.Any(r => r.Plants.Count > 0))
            {
                // A plant that must run is worth to somebody what that costs; an event that stops it takes this away and does not save it.
                for (int t = 0; t < Months.Count; t++)
                {
                    foreach ((FacilityId facility, double stopped) in conditions.StoppedShares(t))
                    {
                        double calm = Calm[t].Activity.GetValueOrDefault(facility), lost = Math.Min(calm - Months[t].Activity.GetValueOrDefault(facility), stopped * calm);
                        loss += Calm[t].Forced.GetValueOrDefault(facility) * Math.Max(0, lost) / 12;
                    }
                }
            }

            return loss;
        }
    }

    /// <summary>
    /// What the surge of a demand in a month would bring its consumers at the prices without it, USD: they buy more of what they want more, which is no gain of the shock. 0 where
    /// the demand has not grown.
    /// </summary>
    public double SurgeWorthUsd(DemandKey demand, int month)
    {
        MarketMonth calm = Calm[month];
        double usual = calm.Wanted[demand], grown = Months[month].Wanted[demand] - usual;
        if (grown <= 0 || usual <= 0) { return 0; }
        double paid = calm.Prices.GetValueOrDefault((demand.Material, demand.Region)) * (calm.Served[demand] + calm.Replaced.GetValueOrDefault(demand)) / 12;
        return grown / usual * (calm.Worth.GetValueOrDefault(demand) - paid);
    }

    /// <summary>Cost of what is in stock and on its way at the end of some months against the usual, as the market itself weighs it, USD.</summary>
    public double ClosingCost(IReadOnlyList<MarketMonth> months, RestingState rest)
    {
        Package package = Market.Package;
        Dictionary<StockId, double> units = package.Stocks.ToDictionary(s => s.Id, s => months[^1].Stocks.GetValueOrDefault(s.Id));
        Dictionary<LaneId, (Lane Lane, int Months)> ways = package.Lanes.ToDictionary(l => l.Id, l => (l, TransitTime.Months(package, l)));
        double cost = 0;
        foreach ((MoveKey move, double usual) in Market.Base.Flows)
        {
            if (!ways.TryGetValue(move.Lane, out (Lane Lane, int Months) way) || way.Months == 0) { continue; }

            // In a run shorter than the way some of what left before it, at the usual flow, is still to come.
            double left = months.TakeLast(way.Months).Sum(m => m.Flows.GetValueOrDefault(move)) + (Math.Max(0, way.Months - months.Count) * usual);
            double underWay = (1 - way.Lane.LossFraction) * left / 12;
            if (Market.Rules.ReceiverAt(move.Material, way.Lane.Destination) is { } receiver) { units[receiver] += underWay; }
            else { cost -= Math.Max(0, Market.Base.Prices.GetValueOrDefault((move.Material, way.Lane.Destination))) * underWay; }
        }

        var conditions = new MarketConditions { ClosingPrices = rest.Prices, ClosingUnderWay = rest.UnderWay };
        return cost + package.Stocks.Sum(s => Market.Rules.OfStock(s.Id) is not null ? ClosingPosition.Cost(ClosingPosition.RuleAt(Market.Rules, conditions, s), ClosingPosition.PriceAt(Market.Rules, conditions, s), units[s.Id]) : 0);
    }
}
