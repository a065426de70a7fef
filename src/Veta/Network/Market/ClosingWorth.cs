using Veta.Data;

namespace Veta.Network.Market;

/// <summary>
/// What holders have at the end of a run, in stock and on its way to them, and what it is worth: the one place of this formula. The block <see cref="Blocks.ClosingPosition"/> makes
/// columns of its steps, and reports weigh months with it that ran under other prices.
/// </summary>
internal static class ClosingWorth
{
    /// <summary>Worth of a unit above the usual position over the usual price, step by step; the first step is narrow, the last has no end.</summary>
    private static readonly double[] _surplusWorth = [1 - StockWorth.NearlyFree, 0.8, 0.6, 0.4, 0.2, 0];

    /// <summary>Steps of what is too much.</summary>
    public static int SurplusSteps => _surplusWorth.Length;

    /// <summary>Usual position, units.</summary>
    public static double Usual(StockRule rule) => rule.WorkingUnits + rule.UnderWayUnits;

    /// <summary>What a position lacks, step by step: width in units, cost in USD per unit.</summary>
    public static IEnumerable<(double Width, double Worth)> Deficit(StockRule rule, double price) =>
        Enumerable.Range(0, StockWorth.Steps).Select(step => (StockWorth.Width(step, Usual(rule)), (1 + StockWorth.Missed(rule, step)) * Math.Max(0, price)));

    /// <summary>What a position has too much, step by step: width in units, worth in USD per unit.</summary>
    public static IEnumerable<(double Width, double Worth)> Surplus(StockRule rule, double price) => _surplusWorth.Select((worth, step) => (
        step == 0 ? StockWorth.NarrowShare * Usual(rule) : step == _surplusWorth.Length - 1 ? double.PositiveInfinity : (rule.SurplusUnits ?? Usual(rule)) / (_surplusWorth.Length - 2),
        price > 0 ? worth * price : price));

    /// <summary>The rule of a stock with what is usually on its way to it at the end.</summary>
    public static StockRule RuleAt(MarketRules rules, MarketConditions conditions, Stock stock)
    {
        StockRule rule = rules.OfStock(stock.Id)!;
        return conditions.ClosingUnderWay is { } underWay && rules.ReceiverAt(stock.Material, stock.Region) == stock.Id ? rule with { UnderWayUnits = underWay.GetValueOrDefault((stock.Material, stock.Region)) } : rule;
    }

    /// <summary>Price of a stock's material at the end, USD per unit.</summary>
    public static double PriceAt(MarketRules rules, MarketConditions conditions, Stock stock) =>
        conditions.ClosingPrices is { } prices && prices.TryGetValue((stock.Material, stock.Region), out double price) ? price : rules.PriceOf(stock.Material, stock.Region) ?? 0;

    /// <summary>Cost of ending with a position, USD: what is missing at what it costs, less what is too much at what it is worth.</summary>
    /// <param name="rule">The rule of the stock.</param>
    /// <param name="price">Usual price, USD per unit.</param>
    /// <param name="units">In stock and on its way, units.</param>
    public static double Cost(StockRule rule, double price, double units)
    {
        double cost = 0, left = units - Usual(rule);
        foreach ((double width, double worth) in left < 0 ? Deficit(rule, price) : Surplus(rule, price))
        {
            double taken = Math.Min(width, Math.Abs(left));
            cost -= Math.Sign(left) * taken * worth;
            left -= Math.Sign(left) * taken;
            if (left == 0) { break; }
        }

        return cost;
    }

    /// <summary>
    /// Cost of all that is in stock and on its way at the end of some months, USD. What is on its way to a place without a stock that counts it is worth the usual price there, as the
    /// block of transport has it.
    /// </summary>
    /// <param name="package">Stocks and lanes.</param>
    /// <param name="rules">Rules of stocks, and usual prices.</param>
    /// <param name="conditions">Prices at the end, and what is usually on its way then.</param>
    /// <param name="months">The months, from the first of the run.</param>
    /// <param name="before">What left in every month before the first, units per year: what takes longer than the run is still on its way at its end.</param>
    public static double Of(Package package, MarketRules rules, MarketConditions conditions, IReadOnlyList<MarketMonth> months, IReadOnlyDictionary<MoveKey, double> before)
    {
        Dictionary<StockId, double> units = package.Stocks.ToDictionary(s => s.Id, s => months[^1].Stocks.GetValueOrDefault(s.Id));
        Dictionary<LaneId, (Lane Lane, int Months)> ways = package.Lanes.ToDictionary(l => l.Id, l => (l, TransitTime.Months(package, l)));
        double cost = 0;
        foreach ((MoveKey move, double usual) in before)
        {
            if (!ways.TryGetValue(move.Lane, out (Lane Lane, int Months) way) || way.Months == 0) { continue; }
            int inside = Math.Min(way.Months, months.Count);
            double arriving = (1 - way.Lane.LossFraction) / 12, left = months.Skip(months.Count - inside).Sum(m => m.Flows.GetValueOrDefault(move));
            if (rules.ReceiverAt(move.Material, way.Lane.Destination) is { } receiver) { units[receiver] += arriving * (left + ((way.Months - inside) * usual)); }

            // What left before the run is worth the same whatever happens in it, so without steps it needs no counting.
            else { cost -= (rules.PriceOf(move.Material, way.Lane.Destination) ?? 0) * arriving * left; }
        }

        return cost + package.Stocks.Where(s => rules.OfStock(s.Id) is not null).Sum(s => Cost(RuleAt(rules, conditions, s), PriceAt(rules, conditions, s), units[s.Id]));
    }
}
