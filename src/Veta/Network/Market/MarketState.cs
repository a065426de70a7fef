using Veta.Data;

namespace Veta.Network.Market;

/// <summary>What one month leaves to the next: levels of stocks, goods on their way, substitution reached.</summary>
internal sealed class MarketState
{
    private const double Near = 1e-9;

    private readonly Dictionary<StockId, double> _stocks;
    private readonly Dictionary<MoveKey, double[]> _underWay = [];
    private Dictionary<SubstitutionKey, double> _substituted = [];

    /// <summary>The usual state: stocks at their working level, the usual flow on its way on every lane.</summary>
    /// <param name="package">Stocks and lanes.</param>
    /// <param name="usual">What usually leaves on lanes, units per year.</param>
    public MarketState(Package package, IReadOnlyDictionary<MoveKey, double> usual)
    {
        ArgumentNullException.ThrowIfNull(package);
        _stocks = package.Stocks.ToDictionary(s => s.Id, s => s.InitialUnits);
        foreach (Lane lane in package.Lanes)
        {
            int months = TransitTime.Months(package, lane);
            if (months == 0) { continue; }
            foreach ((MoveKey move, double flow) in Carried(package, lane, usual)) { _underWay[move] = [.. Enumerable.Repeat(flow, months)]; }
        }
    }

    /// <summary>Levels of stocks, units.</summary>
    public IReadOnlyDictionary<StockId, double> Stocks => _stocks;

    /// <summary>What is on its way, by month of arrival, as rates per year at the origin.</summary>
    public IReadOnlyDictionary<MoveKey, double[]> UnderWay => _underWay;

    /// <summary>What substitution replaced in the last month.</summary>
    public IReadOnlyDictionary<SubstitutionKey, double> Substituted => _substituted;

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

        foreach ((SubstitutionKey key, double value) in month.Substituted) { change = Math.Max(change, Change(_substituted.GetValueOrDefault(key), value)); }
        _substituted = new Dictionary<SubstitutionKey, double>(month.Substituted);
        return change < Near ? 0 : change;
    }

    /// <summary>A copy for the conditions of a program, which outlives the next step.</summary>
    public Dictionary<MoveKey, double[]> CopyOfUnderWay() => _underWay.ToDictionary(u => u.Key, u => (double[])u.Value.Clone());

    private static double Change(double before, double after) => Math.Abs(after - before) / Math.Max(1e-3, Math.Max(Math.Abs(before), Math.Abs(after)));

    private static IEnumerable<(MoveKey Move, double Flow)> Carried(Package package, Lane lane, IReadOnlyDictionary<MoveKey, double> usual)
    {
        foreach (MaterialId material in lane.Materials.Count > 0 ? lane.Materials : package.Materials.Where(m => m.Mobile).Select(m => m.Id))
        {
            var move = new MoveKey(lane.Id, material);
            if (usual.TryGetValue(move, out double flow)) { yield return (move, flow); }
        }
    }
}
