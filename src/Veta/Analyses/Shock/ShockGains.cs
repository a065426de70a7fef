using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network;
using Veta.Network.Market;

namespace Veta.Analyses.Shock;

/// <summary>
/// Who gains and who loses: change of consumers' surplus (without what a surge of demand would bring at usual prices), of plants' earnings at the prices of each month, of rents of licences, of levies, and of what holders of stocks
/// take. What traders gain on goods on their way, and sellers of bought supplies, is not told apart.
/// </summary>
internal sealed class ShockGains(IReadOnlyList<ShockedPart> parts, Geography geography)
{
    /// <summary>One row for each country with any change, greatest loss first.</summary>
    public IEnumerable<GainRow> Rows()
    {
        var consumers = new Dictionary<string, double>();
        var producers = new Dictionary<string, double>();
        var licences = new Dictionary<string, double>();
        var treasury = new Dictionary<string, double>();
        var stocks = new Dictionary<string, double>();
        foreach (ShockedPart part in parts)
        {
            Stocks(part, stocks);
            for (int t = 0; t < part.Months.Count; t++)
            {
                Consumers(part.Months[t], 1, consumers);
                Consumers(part.Calm[t], -1, consumers);
                foreach (DemandKey demand in part.Months[t].Wanted.Keys) { Add(consumers, geography.CountryId(geography.Index.Of(demand.Region)), -part.SurgeWorthUsd(demand, t)); }
                Producers(part, part.Months[t], 1, producers);
                Producers(part, part.Calm[t], -1, producers);
                foreach (EventLimit limit in part.Market.Limits)
                {
                    string holder = part.Market.Reaches[limit.Event].Case.Row.Actor?.Value ?? "";
                    Add(licences, holder, Math.Max(0, part.Months[t].Rents.GetValueOrDefault(limit.Id)) * part.Months[t].Licensed.GetValueOrDefault(limit.Id) / 12);
                }

                foreach ((string actor, CostCategory category, double usd) in part.Months[t].Accounts)
                {
                    if (category == CostCategory.Levies) { Add(treasury, actor, usd); }
                }

                foreach ((string actor, CostCategory category, double usd) in part.Calm[t].Accounts)
                {
                    if (category == CostCategory.Levies) { Add(treasury, actor, -usd); }
                }
            }
        }

        return consumers.Keys.Union(producers.Keys).Union(licences.Keys).Union(treasury.Keys).Union(stocks.Keys).Select(country => new GainRow
        {
            Country = country,
            ConsumersUsd = consumers.GetValueOrDefault(country),
            ProducersUsd = producers.GetValueOrDefault(country),
            LicencesUsd = licences.GetValueOrDefault(country),
            TreasuryUsd = treasury.GetValueOrDefault(country),
            StocksUsd = stocks.GetValueOrDefault(country),
            TotalUsd = consumers.GetValueOrDefault(country) + producers.GetValueOrDefault(country) + licences.GetValueOrDefault(country) + treasury.GetValueOrDefault(country) + stocks.GetValueOrDefault(country),
        }).Where(g => Math.Abs(g.ConsumersUsd) + Math.Abs(g.ProducersUsd) + Math.Abs(g.LicencesUsd) + Math.Abs(g.TreasuryUsd) + Math.Abs(g.StocksUsd) >= 1).OrderBy(g => g.TotalUsd).ThenBy(g => g.Country, StringComparer.Ordinal);
    }

    private void Consumers(MarketMonth month, double sign, Dictionary<string, double> sums)
    {
        foreach ((DemandKey demand, double worth) in month.Worth)
        {
            double price = month.Prices.GetValueOrDefault((demand.Material, demand.Region));
            double paid = price * (month.Served[demand] + month.Replaced.GetValueOrDefault(demand)) / 12;
            Add(sums, geography.CountryId(geography.Index.Of(demand.Region)), sign * (worth - paid));
        }
    }

    private static void Producers(ShockedPart part, MarketMonth month, double sign, Dictionary<string, double> sums)
    {
        NetworkData data = part.Market.Base.Model.Context.Data;
        foreach ((FacilityId facility, double activity) in month.Activity)
        {
            int f = data.Facilities.Find(facility);
            if (f < 0 || activity <= 1e-12) { continue; }
            Add(sums, data.Geography.CountryId(data.FacilityRegion[f]), sign * activity * part.MarginUsdPerUnit(f, month) / 12);
        }
    }

    /// <summary>What holders sell less what they buy, month by month at its price, and at the end what they have more or less than without the event at the usual price.</summary>
    private void Stocks(ShockedPart part, Dictionary<string, double> sums)
    {
        foreach (Stock stock in part.Market.Package.Stocks)
        {
            (MaterialId, RegionId) place = (stock.Material, stock.Region);
            double usual = part.Market.Base.Prices.GetValueOrDefault(place);
            double Earned(IReadOnlyList<MarketMonth> months)
            {
                double earned = 0, held = stock.InitialUnits;
                foreach (MarketMonth month in months)
                {
                    double left = month.Stocks.GetValueOrDefault(stock.Id);
                    earned += (held - left) * month.Prices.GetValueOrDefault(place);
                    held = left;
                }

                return earned + (held * usual);
            }

            Add(sums, geography.CountryId(geography.Index.Of(stock.Region)), Earned(part.Months) - Earned(part.Calm));
        }
    }

    private static void Add(Dictionary<string, double> sums, string key, double value) => sums[key] = sums.GetValueOrDefault(key) + value;
}
