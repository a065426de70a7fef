using Veta.Data;

namespace Veta.Network.Origins;

/// <summary>
/// Classes traced through the flows of a solved program: every place sends on the mix that it gets, and a plant what its inputs hand on. Stocks keep their mix from period to period. For the basis touched a unit
/// counts at least as often as the most touched of its inputs, which an iteration finds; for the others the shares are those of an <see cref="OriginChain"/>.
/// </summary>
internal sealed class OriginTrace
{
    private readonly NetworkContext _context;
    private readonly NetworkData _data;
    private readonly OriginScheme _scheme;
    private readonly double[] _flow, _use, _sourcing, _level, _change;
    private readonly double[][] _stockMix;

    private OriginTrace(NetworkContext context, OriginScheme scheme, double[] x)
    {
        _context = context;
        _data = context.Data;
        _scheme = scheme;
        _flow = context.Flow.Evaluate(x);
        _use = context.Use.Evaluate(x);
        _sourcing = context.Sourcing.Ledger.Evaluate(x);
        _level = context.Level.Evaluate(x);
        _change = context.StockChange.Evaluate(x);
        _stockMix = [.. _data.Package.Stocks.Select(s => Label(_data.Geography.Index.Of(s.Region)))];
    }

    private int Labels => _scheme.ClassCount + 1; // the last is no class

    /// <summary>Shares of the classes at each place in each period, the last for no class; null where nothing comes.</summary>
    public static double[][]?[] Of(NetworkContext context, OriginScheme scheme, double[] x)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(scheme);
        var trace = new OriginTrace(context, scheme, x);
        return [.. Enumerable.Range(0, context.Periods).Select(trace.At)];
    }

    private double[][] At(int period)
    {
        var inflows = new List<(int To, int From, double Quantity)>(); // from a place
        var outputs = new List<(int To, int Facility, LabelledOutput Output, double Quantity)>();
        var origins = new List<(int To, double[] Mix, double Quantity)>();
        Gather(period, inflows, outputs, origins);
        double[][] mixes = _scheme.Touches ? Touched(inflows, outputs, origins) : Mixed(inflows, outputs, origins);
        for (int s = 0; s < _stockMix.Length; s++)
        {
            Stock stock = _data.Package.Stocks[s];
            int material = _data.Materials.Of(stock.Material);
            double filled = _change[_context.At(s, period)] * _data.Horizon.Length(period), level = _level[_context.At(s, period)];
            if (!_scheme.Follows(material) || filled <= 1e-9 || level <= 1e-9) { continue; }
            double share = Math.Min(1, filled / level);
            double[] place = mixes[_context.Places.Of(material, _data.Geography.Index.Of(stock.Region))];
            _stockMix[s] = [.. _stockMix[s].Select((m, k) => ((1 - share) * m) + (share * place[k]))];
        }

        return mixes;
    }

    private void Gather(int period, List<(int To, int From, double Quantity)> inflows, List<(int To, int Facility, LabelledOutput Output, double Quantity)> outputs, List<(int To, double[] Mix, double Quantity)> origins)
    {
        for (int m = 0; m < _context.Places.Moves.Count; m++)
        {
            (int laneIndex, int material) = _context.Places.Moves[m];
            Lane lane = _data.Package.Lanes[laneIndex];
            int left = period - _data.TransitMonths(lane);
            if (!_scheme.Follows(material) || left < 0 || _flow[_context.At(m, left)] <= 1e-9) { continue; }
            (int from, int to) = _context.Places.EndsOf(m);
            inflows.Add((to, from, _flow[_context.At(m, left)] * (1 - lane.LossFraction)));
        }

        for (int f = 0; f < _data.Facilities.Count; f++)
        {
            double activity = _use[_context.At(f, period)];
            foreach (LabelledOutput output in activity > 1e-9 ? _scheme.OutputsOf(_data.FacilityProcess[f]) : []) { outputs.Add((_context.Places.Of(output.Material, _data.FacilityRegion[f]), f, output, activity * output.Quantity)); }
        }

        for (int slot = 0; slot < _context.Sourcing.Keys.Count; slot++)
        {
            (int material, int region, int from, SourcingKind kind) = _context.Sourcing.Keys[slot];
            double bought = _sourcing[_context.At(slot, period)];
            if (kind == SourcingKind.Bought && _scheme.Follows(material) && bought > 1e-9) { origins.Add((_context.Places.Of(material, region), Label(from), bought)); }
        }

        for (int s = 0; s < _stockMix.Length; s++)
        {
            Stock stock = _data.Package.Stocks[s];
            int material = _data.Materials.Of(stock.Material);
            if (_scheme.Follows(material) && _change[_context.At(s, period)] < -1e-9) { origins.Add((_context.Places.Of(material, _data.Geography.Index.Of(stock.Region)), _stockMix[s], -_change[_context.At(s, period)])); }
        }
    }

    private double[][] Mixed(List<(int To, int From, double Quantity)> inflows, List<(int To, int Facility, LabelledOutput Output, double Quantity)> outputs, List<(int To, double[] Mix, double Quantity)> origins)
    {
        int places = _context.Places.Count;
        var builder = new OriginChainBuilder(places + outputs.Count, Labels);
        bool[] fed = Fed(inflows, outputs, origins);
        foreach ((int to, int from, double quantity) in inflows.Where(f => fed[f.From])) { builder.Take(to, from, quantity); }
        foreach ((int to, double[] mix, double quantity) in origins)
        {
            for (int k = 0; k < Labels; k++) { builder.TakeFromOrigin(to, k, quantity * mix[k]); }
        }

        for (int k = 0; k < outputs.Count; k++)
        {
            (int to, int facility, LabelledOutput output, double quantity) = outputs[k];
            builder.Take(to, places + k, quantity);
            builder.TakeFromOrigin(places + k, Array.IndexOf(Label(facility, output), 1), output.Own);
            foreach (int from in output.Carried.Select(i => _context.Places.Of(i.Material, _data.FacilityRegion[facility])).Where(p => fed[p])) { builder.Take(places + k, from, output.Carried.Where(i => _context.Places.Of(i.Material, _data.FacilityRegion[facility]) == from).Sum(i => i.Share)); }
        }

        return builder.Build().OriginMatrix()[..places];
    }

    /// <summary>Places that something with an origin reaches: goods that only go round have none.</summary>
    private bool[] Fed(List<(int To, int From, double Quantity)> inflows, List<(int To, int Facility, LabelledOutput Output, double Quantity)> outputs, List<(int To, double[] Mix, double Quantity)> origins)
    {
        bool[] fed = new bool[_context.Places.Count];
        foreach ((int to, _, _) in origins) { fed[to] = true; }
        foreach ((int to, _, LabelledOutput output, _) in outputs) { fed[to] |= output.Own > 0; }
        for (bool changed = true; changed;)
        {
            changed = false;
            foreach ((int to, int from, _) in inflows)
            {
                if (fed[from] && !fed[to]) { changed = fed[to] = true; }
            }

            foreach ((int to, int facility, LabelledOutput output, _) in outputs)
            {
                if (!fed[to] && output.Carried.Any(i => fed[_context.Places.Of(i.Material, _data.FacilityRegion[facility])])) { changed = fed[to] = true; }
            }
        }

        return fed;
    }

    /// <summary>One class: the share of a place is the mean of what comes, that of an output its own or the largest of its inputs.</summary>
    private double[][] Touched(List<(int To, int From, double Quantity)> inflows, List<(int To, int Facility, LabelledOutput Output, double Quantity)> outputs, List<(int To, double[] Mix, double Quantity)> origins)
    {
        int places = _context.Places.Count;
        double[] share = new double[places], total = new double[places];
        foreach ((int to, _, double quantity) in inflows) { total[to] += quantity; }
        foreach ((int to, _, _, double quantity) in outputs) { total[to] += quantity; }
        foreach ((int to, _, double quantity) in origins) { total[to] += quantity; }
        for (int sweep = 0; sweep < 10_000; sweep++)
        {
            double[] next = new double[places];
            foreach ((int to, int from, double quantity) in inflows) { next[to] += share[from] * quantity / total[to]; }
            foreach ((int to, double[] mix, double quantity) in origins) { next[to] += mix[0] * quantity / total[to]; }
            foreach ((int to, int facility, LabelledOutput output, double quantity) in outputs)
            {
                double made = output.Own > 0 && Label(facility, output)[0] > 0 ? 1 : output.Carried.Select(i => share[_context.Places.Of(i.Material, _data.FacilityRegion[facility])]).DefaultIfEmpty(0).Max();
                next[to] += made * quantity / total[to];
            }

            double change = share.Zip(next, (a, b) => Math.Abs(a - b)).DefaultIfEmpty(0).Max();
            share = next;
            if (change < 1e-13) { break; }
        }

        return [.. share.Select(s => new[] { s, 1 - s })];
    }

    private double[] Label(int facility, LabelledOutput output) => LabelOf(output.Own > 0 ? _scheme.ClassOf(_data.FacilityRegion[facility], _data.FacilityOwner[facility]) : -1);

    private double[] Label(int region) => LabelOf(_scheme.ClassOf(region, _data.Geography.CountryOf(region)));

    private double[] LabelOf(int origin)
    {
        double[] label = new double[Labels];
        label[origin < 0 ? Labels - 1 : origin] = 1;
        return label;
    }
}
