using Veta.Data;
using Veta.Lp;
using Veta.Network.Blocks;

namespace Veta.Network.Market;

/// <summary>Reads months from the ledgers and columns of a solved window. Holds no formula of the market.</summary>
internal sealed class MonthReader
{
    private readonly List<DemandKey> _demands = [];
    private readonly List<double> _usual = [];
    private readonly IReadOnlyList<RowSeries<Demand>> _series;

    /// <summary>Learns what the demands usually are, which is the same in every window.</summary>
    public MonthReader(NetworkData data)
    {
        _series = data.Demands;
        foreach (RowSeries<Demand> series in _series)
        {
            _demands.Add(DemandKey.Of(series.First));
            _usual.Add(series.At(data.Horizon.FirstYear(0), r => r.QuantityPerYear));
        }
    }

    private static Dictionary<(MaterialId Material, RegionId Region), double> Savings(NetworkContext context, double[] x, int t)
    {
        NetworkData data = context.Data;
        return context.Of(InputSavings.Saved).In(t).GroupBy(m => (data.Package.InputSavings[m.Key.Rule].Material, data.Geography.Index[data.FacilityRegion[m.Key.Facility]])).ToDictionary(g => g.Key, g => g.Sum(m => Math.Max(0, x[m.Index])));
    }

    /// <summary>Reads one month of a window.</summary>
    public MarketMonth Read(NetworkModel model, SolveResult solved, int t)
    {
        NetworkContext context = model.Context;
        NetworkData data = context.Data;
        double[] x = solved.Primal;
        double length = data.Horizon.Length(t);
        var wanted = new Dictionary<DemandKey, double>();
        var served = new Dictionary<DemandKey, double>();
        var worth = new Dictionary<DemandKey, double>();
        for (int d = 0; d < _demands.Count; d++)
        {
            wanted[_demands[d]] = _usual[d] * data.Conditions.DemandShare(_series[d].First, t);
            served[_demands[d]] = 0;
        }

        foreach ((int column, DemandStep step) in context.Of(ElasticDemand.Served).In(t))
        {
            double value = Math.Max(0, x[column]);
            served[step.Demand] += value;
            worth[step.Demand] = worth.GetValueOrDefault(step.Demand) + (value * step.ValueUsdPerUnit * length);
        }

        var substituted = new Dictionary<SubstitutionKey, double>();
        var replaced = new Dictionary<DemandKey, double>();
        foreach ((int column, SubstitutionKey key) in context.Of(DemandSubstitution.Substituted).In(t))
        {
            double value = Math.Max(0, x[column]);
            substituted[key] = value;
            replaced[key.Demand] = replaced.GetValueOrDefault(key.Demand) + value;
            if (served.ContainsKey(key.Demand)) { served[key.Demand] -= value; }
        }

        var duals = new MarketDuals(model, solved, t);
        double[] amounts = context.Cost.Ledger.Evaluate(x);
        return new MarketMonth
        {
            Wanted = wanted,
            Served = served,
            Substituted = substituted,
            Replaced = replaced,
            Saved = Savings(context, x, t),
            Worth = worth,
            Prices = duals.Prices,
            Activity = Values(Processing.Activity, at => data.Facilities[at.Facility]),
            Flows = Values(Transport.Flows, context.MoveOf),
            Stocks = Values(Stockholding.Levels, at => data.Package.Stocks[at.Stock].Id),
            Rents = duals.Rents,
            Licensed = duals.Licensed,
            Forced = duals.Forced,
            Accounts = [.. context.Cost.Accounts.Select((a, k) => (a.Actor, a.Category, amounts[(k * context.Cost.Moments) + t] * length)).Where(a => a.Item3 != 0)],
            MassResidual = Network.MassResidual.Of(context, x, t),
            ComplementarityResidual = solved.Quality is { } quality ? Math.Max(quality.MaxComplementarity, quality.RelativeDualityGap) : double.NaN,
            Iterations = solved.Iterations,
        };

        Dictionary<TId, double> Values<TKey, TId>(FamilyOf<TKey> family, Func<TKey, TId> id)
            where TKey : struct
            where TId : notnull => context.Of(family).In(t).ToDictionary(m => id(m.Key), m => Math.Max(0, x[m.Index]));
    }
}
