using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Shock;

/// <summary>One part of the market with and without the shock, month by month.</summary>
/// <param name="Market">The prepared market with the events.</param>
/// <param name="Calm">The months without them.</param>
/// <param name="Months">The months with them.</param>
internal sealed record ShockedPart(PreparedMarket Market, IReadOnlyList<MarketMonth> Calm, IReadOnlyList<MarketMonth> Months)
{
    /// <summary>A name: the first of its materials.</summary>
    public string Name => Market.Base.Prices.Keys.Select(p => p.Material.Value).Order(StringComparer.Ordinal).FirstOrDefault() ?? "";

    private BaseMarket Base => Market.Base;

    /// <summary>Loss of the whole part over the run, USD: net cost above that of the calm months, surges of demand served at usual prices, less what more is in stock and on its way at the end at the usual price.</summary>
    public double LossUsd
    {
        get
        {
            double loss = 0;
            for (int t = 0; t < Months.Count; t++) { loss += Months[t].NetCostUsd - Calm[t].NetCostUsd; }
            for (int t = 0; t < Months.Count; t++)
            {
                // Demand that surges is worth more when served; what it would bring at usual prices is no gain of the shock.
                foreach ((DemandKey demand, double wanted) in Months[t].Wanted)
                {
                    double extra = wanted - Calm[t].Wanted[demand], served = Calm[t].Served[demand];
                    if (extra <= 0 || served <= 0) { continue; }
                    double worth = Calm[t].Worth.GetValueOrDefault(demand) * 12 / served, price = Calm[t].Prices.GetValueOrDefault((demand.Material, demand.Region));
                    loss += extra / 12 * (worth - price);
                }
            }

            foreach (Stock stock in Market.Package.Stocks)
            {
                double price = Math.Max(0, Market.Base.Prices.GetValueOrDefault((stock.Material, stock.Region)));
                loss -= price * (Months[^1].Stocks.GetValueOrDefault(stock.Id) - Calm[^1].Stocks.GetValueOrDefault(stock.Id));
            }

            foreach (Lane lane in Market.Package.Lanes)
            {
                // Goods still on their way have been paid for and are worth what they bring where they arrive.
                int months = Math.Min(TransitTime.Months(Market.Package, lane), Months.Count);
                if (months == 0) { continue; }
                foreach (MoveKey move in Base.Flows.Keys.Where(m => m.Lane == lane.Id))
                {
                    double price = Math.Max(0, Base.Prices.GetValueOrDefault((move.Material, lane.Destination)));
                    for (int t = Months.Count - months; t < Months.Count; t++) { loss -= price * (Months[t].Flows.GetValueOrDefault(move) - Calm[t].Flows.GetValueOrDefault(move)) / 12; }
                }
            }

            if (Base.Forced.Values.Any(f => f > 0) && Market.Reaches.Any(r => r.Plants.Count > 0))
            {
                // A plant that must run is worth to somebody what that costs; an event that stops it takes this away and does not save it.
                var conditions = new EventConditions(Market);
                for (int t = 0; t < Months.Count; t++)
                {
                    foreach ((FacilityId facility, double stopped) in conditions.StoppedShares(t))
                    {
                        double calm = Calm[t].Activity.GetValueOrDefault(facility), lost = Math.Min(calm - Months[t].Activity.GetValueOrDefault(facility), stopped * calm);
                        loss += Base.Forced.GetValueOrDefault(facility) * Math.Max(0, lost) / 12;
                    }
                }
            }

            return loss;
        }
    }
}
