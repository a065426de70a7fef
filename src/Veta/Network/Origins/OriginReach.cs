using Veta.Data;

namespace Veta.Network.Origins;

/// <summary>Where goods of each class of a scheme can be: nowhere else has it columns.</summary>
internal sealed class OriginReach
{
    private readonly NetworkContext _context;
    private readonly NetworkData _data;
    private readonly OriginScheme _scheme;
    private readonly bool[][] _there;
    private readonly int[] _plants;

    public OriginReach(NetworkContext context, OriginScheme scheme)
    {
        _context = context;
        _data = context.Data;
        _scheme = scheme;
        _there = [.. Enumerable.Range(0, scheme.ClassCount).Select(_ => new bool[context.Places.Count])];
        _plants = [.. Enumerable.Range(0, _data.Facilities.Count).Where(f => scheme.OutputsOf(_data.FacilityProcess[f]).Count > 0 && CanRun(f))];
        AddSources();
        int[] moves = [.. Enumerable.Range(0, context.Places.Moves.Count).Where(m => scheme.Follows(context.Places.Moves[m].Material))];
        foreach (bool[] there in _there) { Spread(there, moves); }
    }

    /// <summary>Plants that can run and make something followed.</summary>
    public IReadOnlyList<int> Plants => _plants;

    /// <summary>Whether goods of a class can be at a place.</summary>
    public bool IsAt(int origin, int place) => place >= 0 && _there[origin][place];

    private bool CanRun(int facility) =>
        _data.Package.Facilities[facility].BuildRule != BuildRule.None || Enumerable.Range(0, _context.Periods).Any(t => _data.ExistingCapacity(facility, t) > 0);

    private void AddSources()
    {
        foreach (int f in _plants)
        {
            if (_scheme.ClassOf(_data.FacilityRegion[f], _data.FacilityOwner[f]) is not (>= 0 and int origin)) { continue; }
            foreach (LabelledOutput output in _scheme.OutputsOf(_data.FacilityProcess[f]).Where(o => o.Own > 0)) { Mark(origin, output.Material, _data.FacilityRegion[f]); }
        }

        foreach (Supply supply in _data.Package.Supplies)
        {
            int from = _data.Geography.Index.Of(supply.Origin ?? supply.Region);
            Mark(_scheme.ClassOf(from, _data.Geography.CountryOf(from)), _data.Materials.Of(supply.Material), _data.Geography.Index.Of(supply.Region));
        }

        foreach (Stock stock in _data.Package.Stocks.Where(s => _data.Conditions.StockLevel(s) > 0))
        {
            int region = _data.Geography.Index.Of(stock.Region);
            Mark(_scheme.ClassOf(region, _data.Geography.CountryOf(region)), _data.Materials.Of(stock.Material), region);
        }

        foreach (MoveKey move in _data.Conditions.Pipeline.Keys)
        {
            Lane lane = _data.Package.Lanes.First(l => l.Id == move.Lane);
            int from = _data.Geography.Index.Of(lane.Origin);
            Mark(_scheme.ClassOf(from, _data.Geography.CountryOf(from)), _data.Materials.Of(move.Material), _data.Geography.Index.Of(lane.Destination));
        }
    }

    private void Mark(int origin, int material, int region)
    {
        if (origin >= 0 && _scheme.Follows(material) && _context.Places.Find(material, region) is >= 0 and int place) { _there[origin][place] = true; }
    }

    private void Spread(bool[] there, int[] moves)
    {
        for (bool changed = true; changed;)
        {
            changed = false;
            foreach (int m in moves)
            {
                (int from, int to) = _context.Places.EndsOf(m);
                if (there[from] && !there[to]) { changed = there[to] = true; }
            }

            foreach (int f in _plants)
            {
                foreach (LabelledOutput output in _scheme.OutputsOf(_data.FacilityProcess[f]))
                {
                    int to = _context.Places.Find(output.Material, _data.FacilityRegion[f]);
                    if (to < 0 || there[to] || !output.Carried.Any(i => _context.Places.Find(i.Material, _data.FacilityRegion[f]) is >= 0 and int from && there[from])) { continue; }
                    changed = there[to] = true;
                }
            }
        }
    }
}
