using Veta.Data;
using Veta.Network;
using Veta.Network.Origins;

namespace Veta.Analyses.Planning;

/// <summary>Reads what caps on shares find in a solved program: booked by the columns of classes, traced by proportional mixing.</summary>
internal sealed class OriginShareReader
{
    private readonly NetworkContext _context;
    private readonly NetworkData _data;
    private readonly double[] _x, _sourcing;
    private readonly ClassTerms _terms;
    private readonly IReadOnlyList<OriginScheme> _schemes;
    private readonly string? _measured;

    private OriginShareReader(NetworkContext context, double[] x, IReadOnlyList<OriginScheme> schemes, string? measured)
    {
        (_schemes, _measured) = (schemes, measured);
        _context = context;
        _data = context.Data;
        _x = x;
        _sourcing = context.Sourcing.Ledger.Evaluate(x);
        _terms = new ClassTerms(context);
    }

    /// <summary>All rows; none for caps by the last border.</summary>
    public static IReadOnlyList<OriginShareRow> Read(NetworkContext context, double[] x)
    {
        if (context.Origins.Count == 0) { return []; }
        var reader = new OriginShareReader(context, x, context.Origins, null);
        return [.. Enumerable.Range(0, context.Origins.Count).SelectMany(reader.OfScheme)];
    }

    /// <summary>What caps that a plan does not keep would find in it: traced shares, by the same measure as in the plan that keeps them.</summary>
    /// <param name="context">The program of the plan.</param>
    /// <param name="x">Its point.</param>
    /// <param name="caps">Caps of a scenario of the same package.</param>
    /// <param name="scenario">That scenario.</param>
    public static IReadOnlyList<OriginShareRow> Measured(NetworkContext context, double[] x, IEnumerable<ShareCap> caps, string scenario)
    {
        ArgumentNullException.ThrowIfNull(context);
        IReadOnlyList<OriginScheme> schemes = OriginSchemes.Of(context.Data, caps);
        var reader = new OriginShareReader(context, x, schemes, scenario);
        return [.. Enumerable.Range(0, schemes.Count).SelectMany(reader.OfScheme)];
    }

    private IEnumerable<OriginShareRow> OfScheme(int position)
    {
        OriginScheme scheme = _schemes[position];
        double[][]?[] mixes = OriginTrace.Of(_context, scheme, _x);
        var rows = new List<OriginShareRow>();
        foreach (RowSeries<ShareCap> cap in scheme.Caps)
        {
            foreach (MaterialId material in cap.First.Materials)
            {
                int m = _data.Materials.Of(material);
                (double[] all, double[] allOther) = Traced(position, m, cap.First, _ => true, mixes);
                foreach (RegionId region in cap.First.Region) { rows.AddRange(OfRegion(position, cap, material, region, mixes, [.. all.Select((u, t) => allOther[t])])); }
            }
        }

        return rows;
    }

    private IEnumerable<OriginShareRow> OfRegion(int position, RowSeries<ShareCap> cap, MaterialId material, RegionId region, double[][]?[] mixes, double[] allOther)
    {
        OriginScheme scheme = _schemes[position];
        int m = _data.Materials.Of(material), container = _data.Geography.Index.Of(region);
        bool Inside(int r) => _data.Geography.IsInside(r, container);
        (double[] use, double[] other) = Traced(position, m, cap.First, Inside, mixes);
        double[] booked = OriginUse.Of(_terms, scheme, At(position), m, Inside, c => scheme.Counts(c, cap.First)).Counted.Evaluate(_x);
        double[] exceeds = new double[_context.Periods];
        foreach ((int column, int period) in ShareExcess.ColumnsOf(_context, cap.First.Id, region, material)) { exceeds[period] = _x[column]; }
        for (int t = 0; t < _context.Periods; t++)
        {
            double? most = _measured is null ? ShareCapRows.ShareAt(_context, cap, t) : null;
            double gained = other[t] - other[0], given = Math.Max(0, (allOther[0] - other[0]) - (allOther[t] - other[t])), moved = Math.Clamp(Math.Min(gained, given), 0, double.MaxValue);
            yield return new OriginShareRow
            {
                Cap = cap.First.Id,
                Region = region,
                Material = material,
                Year = _data.Horizon.FirstYear(t),
                Group = cap.First.Group,
                Basis = cap.First.Basis,
                UsePerYear = use[t],
                MaximumShare = most,
                BookedShare = _measured is null && t >= scheme.FirstPeriod && use[t] > 1e-6 ? booked[t] / use[t] : null,
                TracedShare = use[t] > 1e-6 ? Math.Clamp(1 - (other[t] / use[t]), 0, 1) : null,
                OtherUsePerYear = other[t],
                OtherUseChangePerYear = gained,
                MovedFromOthersPerYear = moved,
                NewOutputPerYear = Math.Max(0, gained - moved),
                UseFallPerYear = use[0] - use[t],
                ExceedsPerYear = exceeds[t],
                MeasuredFor = _measured,
            };
        }
    }

    // A scheme that is only measured has no columns in the program.
    private int At(int position) => _measured is null ? position : -1;

    /// <summary>Use of some places by period, and the part that does not count.</summary>
    private (double[] Use, double[] Other) Traced(int position, int material, ShareCap cap, Func<int, bool> inside, double[][]?[] mixes)
    {
        OriginScheme scheme = _schemes[position];
        double[] use = new double[_context.Periods], other = new double[_context.Periods];
        for (int place = 0; place < _context.Places.Count; place++)
        {
            (int m, int region) = _context.Places[place];
            if (m != material || !inside(region)) { continue; }
            double[] here = OriginUse.Of(_terms, scheme, At(position), material, r => r == region, _ => false).TotalAt(_x, _sourcing);
            for (int t = 0; t < use.Length; t++)
            {
                double counted = Enumerable.Range(0, scheme.ClassCount).Where(c => scheme.Counts(c, cap)).Sum(c => mixes[t]![place][c]);
                use[t] += here[t];
                other[t] += here[t] * (1 - counted);
            }
        }

        return (use, other);
    }
}
