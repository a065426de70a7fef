using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Shock;

/// <summary>What one month leaves to the next: levels of stocks, goods on their way, substitution reached.</summary>
internal sealed class MarketState
{
    private const double Near = 1e-9;

    private readonly Dictionary<StockId, double> _stocks;
    private readonly Dictionary<MoveKey, double[]> _underWay = [];
    private Dictionary<string, double> _substituted = [];

    /// <summary>The usual state: stocks at their working level, the usual flow on its way on every lane.</summary>
    public MarketState(PreparedMarket market)
    {
        _stocks = market.Package.Stocks.ToDictionary(s => s.Id, s => s.InitialUnits);
        foreach (Lane lane in market.Package.Lanes)
        {
            int months = TransitTime.Months(market.Package, lane);
            if (months == 0) { continue; }
            foreach ((MoveKey move, double flow) in Carried(market, lane)) { _underWay[move] = [.. Enumerable.Repeat(flow, months)]; }
        }
    }

    /// <summary>Levels of stocks, units.</summary>
    public IReadOnlyDictionary<StockId, double> Stocks => _stocks;

    /// <summary>What is on its way, by month of arrival, as rates per year at the origin.</summary>
    public IReadOnlyDictionary<MoveKey, double[]> UnderWay => _underWay;

    /// <summary>What substitution replaced in the last month.</summary>
    public IReadOnlyDictionary<string, double> Substituted => _substituted;

    /// <summary>Moves on by a month; returns the largest relative change of anything, 0 when the next month starts as this one did.</summary>
    public double Advance(MarketMonth month)
    {
        double change = 0;
        foreach ((StockId stock, double level) in month.Stocks)
        {
            change = Math.Max(change, Change(_stocks[stock], level));
            _stocks[stock] = level;
        }

        foreach ((MoveKey move, double[] queue) in _underWay)
        {
            double left = month.Flows.GetValueOrDefault(move);
            for (int t = 0; t < queue.Length; t++)
            {
                double next = t + 1 < queue.Length ? queue[t + 1] : left;
                change = Math.Max(change, Change(queue[t], next));
                queue[t] = next;
            }
        }

        foreach ((string name, double value) in month.Substituted) { change = Math.Max(change, Change(_substituted.GetValueOrDefault(name), value)); }
        _substituted = new Dictionary<string, double>(month.Substituted);
        return change < Near ? 0 : change;
    }

    /// <summary>A copy for the conditions of a program, which outlives the next step.</summary>
    public Dictionary<MoveKey, double[]> CopyOfUnderWay() => _underWay.ToDictionary(u => u.Key, u => (double[])u.Value.Clone());

    private static double Change(double before, double after) => Math.Abs(after - before) / Math.Max(1e-3, Math.Max(Math.Abs(before), Math.Abs(after)));

    private static IEnumerable<(MoveKey Move, double Flow)> Carried(PreparedMarket market, Lane lane)
    {
        foreach (MaterialId material in lane.Materials.Count > 0 ? lane.Materials : market.Package.Materials.Where(m => m.Mobile).Select(m => m.Id))
        {
            var move = new MoveKey(lane.Id, material);
            if (market.Base.Flows.TryGetValue(move, out double flow)) { yield return (move, flow); }
        }
    }
}
