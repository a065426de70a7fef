using Veta.Data;
using Veta.Finance.Risk;
using Veta.Finance.Support;
using Veta.Network;
using Veta.Network.Policy;

namespace Veta.Analyses.Planning.Policy;

/// <summary>
/// What a lever that makes up a price costs its treasury over paths of prices around those of the plan, whose expectation they keep: a right to sell at the market's price is worth something though the plan's price never asks for it.
/// Plants make what the plan has them make on every path, and materials move apart from each other.
/// </summary>
internal static class TreasuryPaths
{
    private const int Paths = 4000;
    private const ulong Seed = 1;

    /// <summary>Mean over all paths, and what nine of ten keep below, present value, USD, by lever; only those that hang on the price of what plants make.</summary>
    /// <param name="context">The ledgers of the plan.</param>
    /// <param name="point">Its point.</param>
    /// <param name="price">Price at a place in a period, USD per unit in money of the year.</param>
    public static IReadOnlyDictionary<LeverId, (double Mean, double P90)> Of(NetworkContext context, double[] point, Func<int, int, double> price)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(price);
        double volatility = context.Data.Horizon.Settings.PriceVolatility;
        if (volatility <= 0) { return new Dictionary<LeverId, (double, double)>(); }
        double[] running = context.Running.Evaluate(point);
        return context.Data.Policy.Effects.OfType<OutputEffect>().Where(e => e.UsdPerUnit is null).GroupBy(e => e.Lever.Id)
            .ToDictionary(g => g.Key, g => Over([.. g.SelectMany(e => Stream(context, e, running, price))], context, volatility));
    }

    private static IEnumerable<Payment> Stream(NetworkContext context, OutputEffect effect, double[] running, Func<int, int, double> price)
    {
        NetworkData data = context.Data;
        int place = context.Places.Find(effect.Material, data.FacilityRegion[effect.Facility]);
        for (int t = 0; t < context.Periods; t++)
        {
            double made = running[context.At(effect.Facility, t)] * effect.Yield, open = FloorsInForce.Open(effect.Lever, data.Horizon, t), at = price(place, t);
            if (made <= 0 || open <= 0 || at <= 0 || effect.Strike <= 0) { continue; }
            yield return new Payment(effect.Material, t, Math.Min(made, effect.Quantity ?? made) * open * data.Horizon.FlowWeight(t), at, new PriceFloor(effect.Strike, effect.ShareBack));
        }
    }

    private static (double Mean, double P90) Over(Payment[] payments, NetworkContext context, double volatility)
    {
        int[] years = [.. Enumerable.Range(0, context.Periods).Select(t => context.Data.Horizon.FirstYear(t) - context.Data.Horizon.FirstYear(0))];
        double mean = payments.Sum(p => p.Weight * Expected(p, years[p.Period], volatility));
        double[] costs = new double[Paths];
        foreach (IGrouping<int, Payment> material in payments.GroupBy(p => p.Material))
        {
            ulong stream = StreamOf(context.Data.Materials[material.Key].Value);
            for (int path = 0; path < Paths; path++)
            {
                double[] ratios = Ratios(new RandomStream(Seed, stream + (ulong)path), years, volatility);
                foreach (Payment p in material) { costs[path] += p.Weight * p.Floor.Payment(p.Price * ratios[p.Period]); }
            }
        }

        return (mean, SampleSummary.Of(costs).P90);
    }

    private static double Expected(Payment p, int years, double volatility) => years == 0
        ? p.Floor.Payment(p.Price)
        : Black76.Put(p.Price, p.Floor.Strike, volatility, 0, years) - (p.Floor.UpsideShare * Black76.Call(p.Price, p.Floor.Strike, volatility, 0, years));

    /// <summary>Price over that of the plan by period: its logarithm walks, and its mean stays 1.</summary>
    private static double[] Ratios(RandomStream random, int[] years, double volatility)
    {
        double[] ratios = new double[years.Length];
        double log = 0;
        for (int t = 0; t < years.Length; t++)
        {
            double span = t == 0 ? 0 : years[t] - years[t - 1], draw = random.Normal();
            log += (volatility * Math.Sqrt(span) * draw) - (0.5 * volatility * volatility * span);
            ratios[t] = Math.Exp(log);
        }

        return ratios;
    }

    // FNV-1a: the same on every machine, unlike the hash of a string.
    private static ulong StreamOf(string id)
    {
        ulong hash = 14695981039346656037;
        foreach (char letter in id) { hash = unchecked((hash ^ letter) * 1099511628211); }
        return unchecked(hash << 24);
    }

    private sealed record Payment(int Material, int Period, double Weight, double Price, PriceFloor Floor);
}
