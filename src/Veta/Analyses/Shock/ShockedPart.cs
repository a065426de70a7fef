using Veta.Data;
using Veta.Network;
using Veta.Network.Market;

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

    /// <summary>What a plant earns on a unit at the prices of a month, less its running cost, USD per unit; inputs count below nought.</summary>
    /// <param name="facility">Its position in the usual month.</param>
    /// <param name="month">The month.</param>
    public double MarginUsdPerUnit(int facility, MarketMonth month)
    {
        NetworkData data = Market.Base.Model.Context.Data;
        RegionId region = data.Geography.Regions[data.FacilityRegion[facility]].Id;
        double margin = -data.VariableCost(facility, 0);
        foreach ((int material, double quantity) in data.Recipes[data.FacilityProcess[facility]]) { margin += quantity * month.Prices.GetValueOrDefault((data.Materials[material], region)); }
        return margin;
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
    public double ClosingCost(IReadOnlyList<MarketMonth> months, RestingState rest) =>
        ClosingWorth.Of(Market.Package, Market.Rules, new MarketConditions { ClosingPrices = rest.Prices, ClosingUnderWay = rest.UnderWay }, months, Market.Base.Flows);
}
