using Veta.Data;

namespace Veta.Network;

/// <summary>
/// How observed quantities grow with what is wanted: what leaves a place grows as what is taken there, up the chain from the demands, in the proportions of the base year. So the usual share of
/// a supplier stays usual when its market grows.
/// </summary>
internal sealed class MarginGrowth
{
    private const int MostRounds = 200;
    private const double Settled = 1e-9;

    private readonly NetworkData _data;
    private readonly Dictionary<int, List<(double Taken, int Place, double[]? Fixed)>> _uses = [];
    private readonly Dictionary<int, double[]> _growth = [];

    /// <summary>Growth in a network with the margins that it holds; none in months, whose margins stand around the usual month.</summary>
    public MarginGrowth(NetworkData data, IReadOnlyList<HeldMargin> held)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(held);
        _data = data;
        if (held.Count == 0 || data.Horizon.InMonths) { return; }
        ReadDemands(held[0].Row.Year.Value);
        foreach (HeldMargin margin in held.Where(h => h.Row.QuantityPerYear > 0)) { ReadUse(margin); }
        Settle();
    }

    /// <summary>Quantity of a period over that of the base year, for what arrives at a place; 1 where nothing is known of it.</summary>
    public double Of(int place, int period) => _growth.TryGetValue(place, out double[]? growth) ? growth[period] : 1;

    private void ReadDemands(int baseYear)
    {
        foreach (RowSeries<Demand> series in _data.Demands)
        {
            int place = _data.Places.Find(_data.Materials.Of(series.First.Material), _data.Geography.Index.Of(series.First.Region));
            double before = series.Always || baseYear >= series.FirstYear ? series.At(baseYear, d => d.QuantityPerYear) : series.At(series.FirstYear, d => d.QuantityPerYear);
            if (place < 0 || before <= 0) { continue; }
            Add(place, before, -1, [.. Enumerable.Range(0, _data.Horizon.Count).Select(t => series.In(_data.Horizon, t, d => d.QuantityPerYear) / before)]);
        }
    }

    private void ReadUse(HeldMargin margin)
    {
        if (margin.Move >= 0)
        {
            (int from, int to) = _data.Places.EndsOf(margin.Move);
            Add(from, margin.Row.QuantityPerYear, to, null);
            return;
        }

        int region = _data.FacilityRegion[margin.Facility], process = _data.FacilityProcess[margin.Facility];
        int output = _data.Places.Find(_data.Materials.Of(_data.Package.Processes[process].Material), region);
        foreach ((int material, double quantity) in _data.Recipes[process])
        {
            if (quantity < 0 && _data.Places.Find(material, region) is >= 0 and int place) { Add(place, -quantity * margin.Row.QuantityPerYear, output, null); }
        }
    }

    private void Add(int place, double taken, int next, double[]? grows)
    {
        if (!_uses.TryGetValue(place, out var uses)) { _uses.Add(place, uses = []); }
        uses.Add((taken, next, grows));
    }

    private void Settle()
    {
        foreach (int place in _uses.Keys) { _growth.Add(place, [.. Enumerable.Repeat(1.0, _data.Horizon.Count)]); }
        for (int round = 0; round < MostRounds; round++)
        {
            double moved = 0;
            foreach ((int place, var uses) in _uses)
            {
                double[] growth = _growth[place];
                double all = uses.Sum(u => u.Taken);
                for (int t = 0; t < growth.Length; t++)
                {
                    double sum = 0;
                    foreach ((double taken, int next, double[]? grows) in uses) { sum += taken * (grows is null ? Of(next, t) : grows[t]); }
                    moved = Math.Max(moved, Math.Abs(growth[t] - (sum / all)));
                    growth[t] = sum / all;
                }
            }

            if (moved < Settled) { return; }
        }
    }
}
