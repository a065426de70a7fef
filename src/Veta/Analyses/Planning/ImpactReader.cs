using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Planning;

/// <summary>Reads the impacts of a plan from their ledger, and how much of what it makes has a figure.</summary>
internal sealed class ImpactReader
{
    // What is smaller is the engine's tolerance.
    private const double Least = 1e-6;

    private readonly NetworkContext _context;
    private readonly NetworkData _data;
    private readonly double[] _made;
    private readonly double[] _x;

    private ImpactReader(NetworkContext context, double[] x)
    {
        _context = context;
        _data = context.Data;
        _x = x;
        _made = context.Running.Evaluate(x);
    }

    /// <summary>Amounts and coverage; nothing for a package without figures.</summary>
    public static (IReadOnlyList<ImpactAmountRow> Amounts, IReadOnlyList<ImpactCoverageRow> Coverage) Read(NetworkContext context, double[] x)
    {
        if (context.Data.Impacts.IsEmpty) { return ([], []); }
        var reader = new ImpactReader(context, x);
        return (reader.Amounts(), reader.Coverage());
    }

    private List<ImpactAmountRow> Amounts()
    {
        double[] amounts = _context.Impacts.Ledger.Evaluate(_x), bought = _context.Bought.Evaluate(_x);
        var sums = new Dictionary<(int Category, int Country, int Process, int Material, ImpactBoundary Boundary, int Period), (double Quantity, double Amount)>();
        for (int slot = 0; slot < _context.Impacts.Keys.Count; slot++)
        {
            ImpactKey key = _context.Impacts.Keys[slot];
            int process = key.Facility < 0 ? -1 : _data.FacilityProcess[key.Facility];
            ImpactBoundary boundary = (process < 0 ? _data.Impacts.OfMaterial(key.Material, key.Region) : _data.Impacts.OfProcess(process, key.Region)).First(f => f.Category == key.Category).Boundary;
            for (int t = 0; t < _context.Periods; t++)
            {
                double quantity = process < 0 ? bought[_context.At(_context.Places.Of(key.Material, key.Region), t)] : _made[_context.At(key.Facility, t)];
                if (quantity <= Least) { continue; }
                var at = (key.Category, _data.Geography.CountryOf(key.Region), process, key.Material, boundary, t);
                (double before, double sum) = sums.GetValueOrDefault(at);
                sums[at] = (before + quantity, sum + amounts[(slot * _context.Periods) + t]);
            }
        }

        return [.. sums.OrderBy(s => s.Key).Select(s => Row(s.Key.Category, s.Key.Country, s.Key.Process, s.Key.Material, s.Key.Boundary, s.Key.Period, s.Value))];
    }

    private ImpactAmountRow Row(int category, int country, int process, int material, ImpactBoundary boundary, int period, (double Quantity, double Amount) sum) => new()
    {
        Category = _data.Impacts.Categories[category],
        Country = _data.Geography.Index[country],
        Process = process < 0 ? null : _data.Processes[process],
        Material = _data.Materials[material],
        Stage = _data.Package.Materials[material].Stage,
        Boundary = boundary,
        Year = _data.Horizon.FirstYear(period),
        QuantityPerYear = sum.Quantity,
        ImpactPerYear = sum.Amount,
        ImpactUnit = _data.Package.ImpactCategories[category].Unit,
    };

    private List<ImpactCoverageRow> Coverage()
    {
        int categories = _data.Package.ImpactCategories.Count;
        var made = new SortedDictionary<(int Country, int Period), double>();
        var known = new Dictionary<(int Category, int Country, int Period), (double Known, double Direct, double Assumed)>();
        for (int f = 0; f < _data.Facilities.Count; f++)
        {
            int process = _data.FacilityProcess[f], region = _data.FacilityRegion[f];
            if (_data.Package.Materials[_data.Materials.Of(_data.Package.Processes[process].Material)].Unit != "t") { continue; }
            for (int t = 0; t < _context.Periods; t++)
            {
                double quantity = _made[_context.At(f, t)];
                if (quantity <= Least) { continue; }
                foreach (int country in new[] { -1, _data.Geography.CountryOf(region) })
                {
                    made[(country, t)] = made.GetValueOrDefault((country, t)) + quantity;
                    foreach (ImpactFigure figure in _data.Impacts.OfProcess(process, region))
                    {
                        (double all, double direct, double assumed) = known.GetValueOrDefault((figure.Category, country, t));
                        known[(figure.Category, country, t)] = (all + quantity, direct + (figure.Boundary == ImpactBoundary.Direct ? quantity : 0), assumed + (figure.Grade == Grade.D ? quantity : 0));
                    }
                }
            }
        }

        return [.. Enumerable.Range(0, categories).SelectMany(c => made.Select(m => Row(c, m.Key.Country, m.Key.Period, m.Value, known.GetValueOrDefault((c, m.Key.Country, m.Key.Period)))))];
    }

    private ImpactCoverageRow Row(int category, int country, int period, double made, (double Known, double Direct, double Assumed) known) => new()
    {
        Category = _data.Impacts.Categories[category],
        Country = country < 0 ? null : _data.Geography.Index[country],
        Year = _data.Horizon.FirstYear(period),
        MadePerYear = made,
        KnownPerYear = known.Known,
        KnownShare = made > 0 ? known.Known / made : null,
        WithoutEnergyShare = known.Known > 0 ? known.Direct / known.Known : null,
        AssumedShare = known.Known > 0 ? known.Assumed / known.Known : null,
    };
}
