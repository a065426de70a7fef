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

    /// <summary>Loss of the whole part over the run, USD: net cost above that of the calm months, surges of demand served at usual prices, less what more is in stock at the end at the usual price.</summary>
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

            return loss;
        }
    }
}
