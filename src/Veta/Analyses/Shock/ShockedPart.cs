using Veta.Data;

namespace Veta.Analyses.Shock;

/// <summary>One part of the market with and without the shock, month by month.</summary>
/// <param name="Market">The prepared market with the events.</param>
/// <param name="Calm">The months without them.</param>
/// <param name="Months">The months with them.</param>
internal sealed record ShockedPart(PreparedMarket Market, IReadOnlyList<MarketMonth> Calm, IReadOnlyList<MarketMonth> Months)
{
    /// <summary>A name: the first of its materials.</summary>
    public string Name => Market.Base.Prices.Keys.Select(p => p.Material.Value).Order(StringComparer.Ordinal).FirstOrDefault() ?? "";

    /// <summary>Loss of the whole part over the run, USD: net cost above that of the calm months, less what more is in stock at the end at the usual price.</summary>
    public double LossUsd
    {
        get
        {
            double loss = 0;
            for (int t = 0; t < Months.Count; t++) { loss += Months[t].NetCostUsd - Calm[t].NetCostUsd; }
            foreach (Stock stock in Market.Package.Stocks)
            {
                double price = Math.Max(0, Market.Base.Prices.GetValueOrDefault((stock.Material, stock.Region)));
                loss -= price * (Months[^1].Stocks.GetValueOrDefault(stock.Id) - Calm[^1].Stocks.GetValueOrDefault(stock.Id));
            }

            return loss;
        }
    }
}
