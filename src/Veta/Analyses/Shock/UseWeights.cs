using Veta.Data;
using Veta.Network;
using Veta.Network.Market;

namespace Veta.Analyses.Shock;

/// <summary>
/// What hangs on figures of users and holders: demand, by what it pays above the usual price; elasticities, by the worth no longer consumed; the price at which the last users stop, by what goes short at
/// it; substitution, by what it replaces; stocks, by the highest worth of a unit in them.
/// </summary>
/// <param name="package">The package.</param>
/// <param name="part">A part of the market with and without the events.</param>
/// <param name="add">Notes a weight.</param>
internal sealed class UseWeights(Package package, ShockedPart part, Action<FigureWeight> add)
{
    // From this share of the highest price that a use pays, what goes short goes short at that price.
    private const double AtChoke = 0.95;

    private readonly Geography _geography = new(package);
    private readonly HashSet<Elasticity> _given = [.. package.Elasticities];
    private readonly PreparedMarket _market = part.Market;

    /// <summary>Notes all of them.</summary>
    public void Weigh()
    {
        foreach (Demand demand in _market.Package.Demands) { Weigh(demand); }
        foreach (Stock stock in _market.Package.Stocks) { Weigh(stock); }
    }

    private string CountryOf(RegionId region) => _geography.CountryOf(region).Value;

    private double Rise(MaterialId material, RegionId region, int month) => part.Months[month].Prices.GetValueOrDefault((material, region)) - part.Calm[month].Prices.GetValueOrDefault((material, region));

    private void Weigh(Demand row)
    {
        DemandKey demand = DemandKey.Of(row);
        Elasticity? rule = _market.Rules.ElasticityOf(row);
        double usualPrice = _market.Base.Prices.GetValueOrDefault((row.Material, row.Region)), ratioChoke = (rule?.ChokeRatio ?? 0) * usualPrice, choke = Math.Max(ratioChoke, row.UnservedValueUsdPerUnit ?? 0);
        double pays = 0, lost = 0, served = 0, atChoke = 0, paidAtChoke = 0;
        for (int t = 0; t < part.Months.Count; t++)
        {
            MarketMonth month = part.Months[t], calm = part.Calm[t];
            if (!month.Wanted.TryGetValue(demand, out double wanted)) { continue; }
            double rise = Rise(row.Material, row.Region, t), price = month.Prices.GetValueOrDefault((row.Material, row.Region)), usual = calm.Prices.GetValueOrDefault((row.Material, row.Region));
            pays += rise * wanted / 12;
            served += rise * month.Served[demand] / 12;
            lost += calm.Worth.GetValueOrDefault(demand) - month.Worth.GetValueOrDefault(demand) - (usual * (calm.Served[demand] - month.Served[demand]) / 12);
            if (choke > 0 && price >= AtChoke * choke)
            {
                atChoke += price * Math.Max(0, wanted - month.Served[demand] - month.Replaced.GetValueOrDefault(demand)) / 12;
                paidAtChoke += price * month.Served[demand] / 12;
            }
        }

        string country = CountryOf(row.Region), key = $"{row.Region},{row.Material},{row.Sector}";
        add(new FigureWeight("demands", key, "quantity_per_year", country, pays, pays));
        if (rule is not null) { WeighRule(rule, country, (lost, lost + Math.Abs(served)), ratioChoke >= (row.UnservedValueUsdPerUnit ?? 0) ? (atChoke, atChoke + paidAtChoke) : (0, 0)); }
        if (ratioChoke < (row.UnservedValueUsdPerUnit ?? 0)) { add(new FigureWeight("demands", key, "unserved_value_usd_per_unit", country, atChoke, atChoke + paidAtChoke)); }
        WeighSubstitutions(demand, usualPrice, country);
    }

    /// <summary>An elasticity is a row of its own, or one made from market_terms; one that stands for all materials without either is no figure of the package.</summary>
    private void WeighRule(Elasticity rule, string country, (double World, double Country) lost, (double World, double Country) choke)
    {
        if (_given.Contains(rule))
        {
            string key = $"{rule.Region},{rule.Material},{rule.Sector}";
            (double, double)? stated = rule is { LowElasticity: { } low, HighElasticity: { } high, DemandElasticity: < 0 } ? (low / rule.DemandElasticity, high / rule.DemandElasticity) : null;
            add(new FigureWeight("elasticities", key, "demand_elasticity", country, -lost.World, -lost.Country, stated));
            add(new FigureWeight("elasticities", key, "choke_ratio", country, choke.World, choke.Country));
        }
        else if (rule.Material is { } material)
        {
            add(new FigureWeight("market_terms", material.Value, "demand_elasticity", country, -lost.World, -lost.Country));
            add(new FigureWeight("market_terms", material.Value, "choke_price_ratio", country, choke.World, choke.Country));
        }
    }

    private void WeighSubstitutions(DemandKey demand, double usualPrice, string country)
    {
        foreach (Substitution row in _market.Package.Substitutions.Where(s => s.Material == demand.Material && (s.Sector is null || s.Sector == demand.Sector)))
        {
            double saves = 0, costs = 0;
            var way = new SubstitutionKey(demand, row.Kind);
            for (int t = 0; t < part.Months.Count; t++)
            {
                double replaced = part.Months[t].Substituted.GetValueOrDefault(way) / 12;
                saves += replaced * Math.Max(0, Rise(demand.Material, demand.Region, t));
                costs += replaced * row.PenaltyRatio * usualPrice;
            }

            string key = $"{row.Material},{row.Sector},{EnumWords.KebabCase(row.Kind.ToString())}";
            add(new FigureWeight("substitutions", key, "maximum_share", country, -saves, -saves));
            add(new FigureWeight("substitutions", key, "ramp_share_per_month", country, -saves, -saves));
            add(new FigureWeight("substitutions", key, "penalty_ratio", country, costs, costs));
        }
    }

    private void Weigh(Stock stock)
    {
        double worth = Enumerable.Range(0, part.Months.Count).Max(t => Rise(stock.Material, stock.Region, t)), lowest = part.Months.Min(m => m.Stocks.GetValueOrDefault(stock.Id));
        string country = CountryOf(stock.Region);
        double holds = worth * stock.InitialUnits, drawn = Math.Max(0, stock.InitialUnits - lowest);
        bool isGiven = package.Stocks.Any(s => s.Id == stock.Id);
        if (isGiven) { add(new FigureWeight("stocks", stock.Id.Value, "initial_units", country, -holds, -holds)); }
        if (_market.CoverOf(package, stock.Material, stock.Region) is not { } cover) { return; }
        string key = $"{cover.Material},{cover.Region}";
        double usual = _market.Base.Prices.GetValueOrDefault((stock.Material, stock.Region)), fears = worth * (_market.Rules.OfStock(stock.Id)?.FearUnits ?? 0);
        if (!isGiven) { add(new FigureWeight("stock_covers", key, "days_of_use", country, -holds, -holds)); }
        add(new FigureWeight("stock_covers", key, "fear_days_of_use", country, fears, fears));

        // Half of what is drawn on average is missing, at half of the premium.
        add(new FigureWeight("stock_covers", key, "scarcity_premium", country, cover.ScarcityPremium * usual * drawn / 4, cover.ScarcityPremium * usual * drawn / 4));
    }
}
