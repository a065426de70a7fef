using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Blocks;

namespace Veta.Analyses.Shock;

/// <summary>Reads months from the ledgers and columns of a solved window. Holds no formula of the market.</summary>
internal sealed class MonthReader
{
    private readonly List<DemandKey> _demandOfStep = [];
    private readonly List<double> _valueOfStep = [];
    private readonly List<DemandKey> _demands = [];
    private readonly List<double> _usual = [];
    private readonly IReadOnlyList<RowSeries<Demand>> _series;

    /// <summary>Learns the steps of the demand curves, which are the same in every window.</summary>
    public MonthReader(NetworkData data)
    {
        _series = DemandSeries.Of(data.Package);
        foreach (RowSeries<Demand> series in _series)
        {
            _demands.Add(DemandKey.Of(series.First));
            _usual.Add(series.At(data.Horizon.FirstYear(0), r => r.QuantityPerYear));
            foreach ((_, double value) in ElasticDemand.StepsOf(data, series))
            {
                _demandOfStep.Add(_demands[^1]);
                _valueOfStep.Add(value);
            }
        }
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

        Each("served", t, (first, value) =>
        {
            served[_demandOfStep[first]] += value;
            worth[_demandOfStep[first]] = worth.GetValueOrDefault(_demandOfStep[first]) + (value * _valueOfStep[first] * length);
        });
        var substituted = new Dictionary<string, double>();
        var replaced = new Dictionary<DemandKey, double>();
        Variables substitutes = context.Variables["substituted"];
        for (int k = 0; k < substitutes.Count; k++)
        {
            if (substitutes.Period[k] != t) { continue; }
            string name = FamilyKeys.Of(substitutes.Family, k).Keys;
            double value = Math.Max(0, x[substitutes.Family[k]]);
            substituted[name] = value;
            string[] keys = name.Split(',');
            var demand = new DemandKey(new RegionId(keys[0]), new MaterialId(keys[1]), keys[2].Length == 0 ? null : new SectorId(keys[2]));
            replaced[demand] = replaced.GetValueOrDefault(demand) + value;
            if (served.ContainsKey(demand)) { served[demand] -= value; }
        }

        var duals = new MarketDuals(model, solved, t);
        var activity = new Dictionary<FacilityId, double>();
        Each("activity", t, (f, value) => activity[data.Facilities[f]] = value);
        var flows = new Dictionary<MoveKey, double>();
        Each("flow", t, (m, value) =>
        {
            (int lane, int material) = context.Places.Moves[m];
            flows[new MoveKey(data.Package.Lanes[lane].Id, data.Materials[material])] = value;
        });
        var stocks = new Dictionary<StockId, double>();
        Each("stock", t, (s, value) => stocks[data.Package.Stocks[s].Id] = value);
        double[] amounts = context.Cost.Ledger.Evaluate(x);
        return new MarketMonth
        {
            Wanted = wanted,
            Served = served,
            Substituted = substituted,
            Replaced = replaced,
            Worth = worth,
            Prices = duals.Prices,
            Activity = activity,
            Flows = flows,
            Stocks = stocks,
            Rents = duals.Rents,
            Licensed = duals.Licensed,
            Forced = duals.Forced,
            Accounts = [.. context.Cost.Accounts.Select((a, k) => (a.Actor, a.Category, amounts[(k * context.Cost.Moments) + t] * length)).Where(a => a.Item3 != 0)],
            MassResidual = MassResidual(context, x, t),
            ComplementarityResidual = solved.Quality is { } quality ? Math.Max(quality.MaxComplementarity, quality.RelativeDualityGap) : double.NaN,
            Iterations = solved.Iterations,
        };

        void Each(string family, int period, Action<int, double> read)
        {
            Variables columns = context.Variables[family];
            for (int k = 0; k < columns.Count; k++)
            {
                if (columns.Period[k] == period) { read(columns.First[k], Math.Max(0, x[columns.Family[k]])); }
            }
        }
    }

    /// <summary>Largest gap of a balance over what passes through it.</summary>
    private static double MassResidual(NetworkContext context, double[] x, int t)
    {
        double[] net = context.Balance.Evaluate(x), through = new double[net.Length];
        ReadOnlySpan<double> constants = context.Balance.Constants;
        for (int e = 0; e < net.Length; e++) { through[e] = Math.Abs(constants[e]); }
        foreach (LedgerRun run in context.Balance.Runs)
        {
            for (int i = 0, entry = run.Entry, column = run.Column; i < run.Count; i++, entry += run.EntryStep, column += run.ColumnStep) { through[entry] += Math.Abs(run.Coefficient * x[column]); }
        }

        double largest = 0;
        for (int place = 0; place < context.Places.Count; place++)
        {
            int e = context.At(place, t);
            double gap = context.FreeDisposal[place] ? Math.Max(0, -net[e]) : Math.Abs(net[e]);
            largest = Math.Max(largest, gap / Math.Max(1, through[e]));
        }

        return largest;
    }
}
