using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Origins;

/// <summary>Adds the columns of classes: for each part of a flow, intake, use, outlet or stock that can be of a class, one column a period.</summary>
internal sealed class OriginColumns
{
    private readonly NetworkContext _context;
    private readonly NetworkData _data;
    private readonly Dictionary<ClassKind, List<ClassKey>> _keys = Enum.GetValues<ClassKind>().ToDictionary(k => k, _ => new List<ClassKey>());

    private OriginColumns(NetworkContext context)
    {
        _context = context;
        _data = context.Data;
    }

    /// <summary>The columns of each kind.</summary>
    public static IReadOnlyDictionary<ClassKind, FamilyOf<ClassAt>> Families { get; } = Enum.GetValues<ClassKind>().ToDictionary(k => k, k => new FamilyOf<ClassAt>("class_" + EnumWords.Of(k)));

    /// <summary>Adds the columns of all schemes.</summary>
    public static void Post(NetworkContext context)
    {
        if (context.Origins.Count == 0) { return; }
        var columns = new OriginColumns(context);
        for (int s = 0; s < context.Origins.Count; s++) { columns.Find(s, context.Origins[s]); }
        foreach (ClassKind kind in Enum.GetValues<ClassKind>()) { columns.Add(kind); }
    }

    /// <summary>Name of what a column is a part of: lane, facility, region or stock.</summary>
    public static string WhereOf(NetworkContext context, ClassKey key) => key.Kind switch
    {
        ClassKind.Flow => context.Data.Package.Lanes[context.Places.Moves[key.Item].Lane].Id.Value,
        ClassKind.Intake or ClassKind.Output => context.Data.Facilities[key.Item].Value,
        ClassKind.Stock or ClassKind.Held => context.Data.Package.Stocks[key.Item].Id.Value,
        _ => context.Data.Geography.Index[context.Places[key.Item].Region].Value,
    };

    private void Add(ClassKind kind)
    {
        List<ClassKey> keys = _keys[kind];
        var firsts = new List<int>();
        var periods = new List<int>();
        for (int k = 0; k < keys.Count; k++)
        {
            for (int t = _context.Origins[keys[k].Scheme].FirstPeriod; t < _context.Periods; t++)
            {
                firsts.Add(k);
                periods.Add(t);
            }
        }

        _context.AddColumns(
            Families[kind], firsts, periods, k => $"{_context.Origins[keys[k].Scheme].ClassName(keys[k].Class)},{WhereOf(_context, keys[k])},{_data.Materials[keys[k].Material]}", figures: k => FiguresOf(keys[k]),
            key: (k, t) => new ClassAt(keys[k], t));
    }

    /// <summary>Classes cost nothing; their coefficients are losses of lanes and stocks, and recipes.</summary>
    private Figure[] FiguresOf(ClassKey key) => key.Kind switch
    {
        ClassKind.Flow => [new Figure("lanes", WhereOf(_context, key), "loss_fraction")],
        ClassKind.Stock or ClassKind.Held => [new Figure("stocks", WhereOf(_context, key), "loss_per_year")],
        ClassKind.Intake or ClassKind.Output => [new Figure("recipes", _data.Processes[_data.FacilityProcess[key.Item]] + ",*", "quantity_per_unit")],
        _ => [],
    };

    private void Find(int position, OriginScheme scheme)
    {
        var reach = new OriginReach(_context, scheme);
        bool[] wanted = Wanted(scheme, reach);
        for (int c = 0; c < scheme.ClassCount; c++)
        {
            for (int m = 0; m < _context.Places.Moves.Count; m++)
            {
                int material = _context.Places.Moves[m].Material;
                if (scheme.Follows(material) && reach.IsAt(c, _context.Places.EndsOf(m).From)) { _keys[ClassKind.Flow].Add(new ClassKey(position, c, ClassKind.Flow, m, material)); }
            }

            foreach (int f in reach.Plants) { FindPlant(position, scheme, reach, c, f); }
            for (int place = 0; place < _context.Places.Count; place++)
            {
                if (!reach.IsAt(c, place)) { continue; }
                int material = _context.Places[place].Material;
                if (wanted[place]) { _keys[ClassKind.Use].Add(new ClassKey(position, c, ClassKind.Use, place, material)); }
                if (HasOutlet(place)) { _keys[ClassKind.Outlet].Add(new ClassKey(position, c, ClassKind.Outlet, place, material)); }
            }

            for (int k = 0; k < _data.Package.Stocks.Count; k++)
            {
                Stock stock = _data.Package.Stocks[k];
                int material = _data.Materials.Of(stock.Material);
                if (!scheme.Follows(material) || !reach.IsAt(c, _context.Places.Of(material, _data.Geography.Index.Of(stock.Region)))) { continue; }
                _keys[ClassKind.Stock].Add(new ClassKey(position, c, ClassKind.Stock, k, material));
                if (StockClasses.LeastOf(_data, stock) > 0) { _keys[ClassKind.Held].Add(new ClassKey(position, c, ClassKind.Held, k, material)); }
            }
        }
    }

    private void FindPlant(int position, OriginScheme scheme, OriginReach reach, int origin, int facility)
    {
        int region = _data.FacilityRegion[facility];
        bool owns = scheme.ClassOf(region, _data.FacilityOwner[facility]) == origin;
        foreach (int input in ClassTerms.InputsOf(scheme, _data.FacilityProcess[facility]))
        {
            if (reach.IsAt(origin, _context.Places.Find(input, region))) { _keys[ClassKind.Intake].Add(new ClassKey(position, origin, ClassKind.Intake, facility, input)); }
        }

        foreach (LabelledOutput output in scheme.OutputsOf(_data.FacilityProcess[facility]))
        {
            bool several = scheme.Touches && !(owns && output.Own > 0) && output.Carried.Count(i => reach.IsAt(origin, _context.Places.Find(i.Material, region))) > 1;
            if (several) { _keys[ClassKind.Output].Add(new ClassKey(position, origin, ClassKind.Output, facility, output.Material)); }
        }
    }

    /// <summary>Places where a demand or a plant without a column of its own takes the material.</summary>
    private bool[] Wanted(OriginScheme scheme, OriginReach reach)
    {
        bool[] wanted = new bool[_context.Places.Count];
        HashSet<int> followed = [.. reach.Plants];
        foreach (Demand row in _data.Package.Demands) { wanted[_context.Places.Of(_data.Materials.Of(row.Material), _data.Geography.Index.Of(row.Region))] = true; }
        for (int f = 0; f < _data.Facilities.Count; f++)
        {
            int[] own = followed.Contains(f) ? [.. ClassTerms.InputsOf(scheme, _data.FacilityProcess[f])] : [];
            foreach ((int material, double quantity) in _data.Recipes[_data.FacilityProcess[f]])
            {
                if (quantity < 0 && !own.Contains(material)) { wanted[_context.Places.Of(material, _data.FacilityRegion[f])] = true; }
            }
        }

        return wanted;
    }

    private bool HasOutlet(int place)
    {
        (int material, int region) = _context.Places[place];
        return _data.Package.Sales.Any(s => s.Material == _data.Materials[material] && s.Region == _data.Geography.Index[region])
            || _data.Package.Disposals.Any(d => d.Material == _data.Materials[material] && (d.CostUsdPerUnit != 0 || d.CapacityPerYear is not null) && (d.Region is not { } container || _data.Geography.IsInside(region, _data.Geography.Index.Of(container))));
    }
}
