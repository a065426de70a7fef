using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Shock;

/// <summary>
/// How afraid holders abroad are, month by month: the share of what a place usually uses that controls, as known, stop in the months that it weighs, reached and given up again step by
/// step. Nobody fears a control that is neither announced nor in force, nor an outage or a surge of demand. One run, one thread.
/// </summary>
/// <remarks>Source: Scarf (1960), The Optimality of (s, S) Policies, a level that follows the risk; steps of equal size are a working assumption.</remarks>
internal sealed class HolderFear
{
    private readonly int _window;
    private readonly Func<int, double[][]> _stopped;
    private readonly List<(StockId Stock, double Step, (int Event, double Share)[] Threats)> _holders = [];
    private readonly List<double[]> _reached = [];

    /// <summary>The holders of a market whose rules let them fear, and what threatens them.</summary>
    /// <param name="market">The market with its limits on trade.</param>
    /// <param name="stopped">For a month from the first, the share that each event stops in each month of the window, as known then.</param>
    public HolderFear(PreparedMarket market, Func<int, double[][]> stopped)
    {
        ArgumentNullException.ThrowIfNull(market);
        _window = market.Window;
        _stopped = stopped;
        if (market.Limits.Count == 0) { return; }
        Dictionary<LaneId, Lane> lanes = market.Package.Lanes.ToDictionary(l => l.Id);
        foreach (Stock stock in market.Package.Stocks)
        {
            double used = market.Base.Used.GetValueOrDefault((stock.Material, stock.Region));
            if (used <= 0 || market.Package.StockRules.FirstOrDefault(r => r.Stock == stock.Id) is not { FearUnits: > 0 } rule) { continue; }
            double Arriving(MoveKey move) => move.Material == stock.Material && lanes.TryGetValue(move.Lane, out Lane? lane) && lane.Destination == stock.Region ? (1 - lane.LossFraction) * market.Base.Flows.GetValueOrDefault(move) : 0;
            (int, double)[] threats = [.. market.Limits.Select(l => (l.Event, l.Content * l.Moves.Sum(Arriving) / used)).Where(t => t.Item2 > 0)];
            if (threats.Length > 0) { _holders.Add((stock.Id, 1.0 / Math.Max(1, rule.FearMonths), threats)); }
        }
    }

    /// <summary>Fear in the months of the window that begins some months after the first, 0 to 1.</summary>
    public IReadOnlyDictionary<StockId, double[]> At(int month)
    {
        var fears = new Dictionary<StockId, double[]>();
        if (_holders.Count == 0) { return fears; }
        for (int t = _reached.Count; t <= month; t++) { _reached.Add([.. Path(t).Select(path => path[0])]); }
        foreach ((double[] path, int k) in Path(month).Select((path, k) => (path, k))) { fears[_holders[k].Stock] = path; }
        return fears;
    }

    /// <summary>For each holder the fear of the months of a window, from what it had reached the month before.</summary>
    private IEnumerable<double[]> Path(int month)
    {
        double[][] stopped = _stopped(month);
        double[] before = month == 0 ? new double[_holders.Count] : _reached[month - 1];
        for (int k = 0; k < _holders.Count; k++)
        {
            (_, double step, (int Event, double Share)[] threats) = _holders[k];
            double[] hazard = [.. Enumerable.Range(0, _window).Select(w => Math.Min(1, threats.Sum(t => t.Share * stopped[t.Event][w])))];
            var path = new double[_window];
            double fear = before[k];
            for (int w = 0; w < _window; w++)
            {
                fear += Math.Clamp(hazard.Skip(w).Max() - fear, -step, step);
                path[w] = fear;
            }

            yield return path;
        }
    }
}
