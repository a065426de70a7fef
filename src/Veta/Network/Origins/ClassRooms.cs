using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Origins;

/// <summary>All classes together are no more than the flow, intake, use, outlet or stock that they are parts of; what is left is of no class.</summary>
internal sealed class ClassRooms
{
    private readonly ClassTerms _terms;
    private readonly NetworkContext _context;
    private readonly NetworkData _data;
    private readonly Ledger _room = new("class-room");
    private readonly Dictionary<ClassKey, int> _entries = [];

    public ClassRooms(ClassTerms terms)
    {
        _terms = terms;
        _context = terms.Context;
        _data = _context.Data;
    }

    /// <summary>Adds the column of a class to its whole.</summary>
    public void Add(ClassKey key, int period, int column)
    {
        if (!_entries.TryGetValue(key.Whole, out int entry)) { _entries.Add(key.Whole, entry = _room.AddEntries(_context.Periods)); }
        _room.Add(entry + period, column, 1);
    }

    /// <summary>Takes off the wholes, and writes the rows.</summary>
    public void Write()
    {
        ClassKey[] keys = new ClassKey[_entries.Count];
        foreach ((ClassKey key, int entry) in _entries) { keys[entry / _context.Periods] = key; }
        bool[] touched = NetworkContext.Touched(_room);
        TakeLedger(_context.Flow, ClassKind.Flow);
        TakeLedger(_context.Level, ClassKind.Stock);
        foreach (ClassKey key in keys) { TakePlants(key); }
        int[] chosen = [.. Enumerable.Range(0, touched.Length).Where(e => touched[e])];
        Family rows = _context.Model.AddRows("class_room", chosen.Length, double.NegativeInfinity, 0, k => Name(keys[chosen[k] / _context.Periods], chosen[k] % _context.Periods));
        int[] map = new int[_room.EntryCount];
        Array.Fill(map, -1);
        for (int k = 0; k < chosen.Length; k++) { map[chosen[k]] = rows[k]; }
        _context.Model.AddTerms(_room, map);
        foreach (IGrouping<int, ClassKey> scheme in keys.GroupBy(k => k.Scheme)) { TakeSlots(scheme, map); }
    }

    private string Name(ClassKey key, int period) =>
        $"{_context.Origins[key.Scheme].Name},{EnumWords.Of(key.Kind)},{OriginColumns.WhereOf(_context, key)},{_data.Materials[key.Material]},{_data.PeriodNames[period]}";

    private void TakeLedger(Ledger ledger, ClassKind kind)
    {
        ILookup<int, (ClassKey Key, int Entry)> parts = _entries.Where(e => e.Key.Kind == kind).ToLookup(e => e.Key.Item, e => (e.Key, e.Value));
        foreach ((int entry, int column, double coefficient) in ledger.Terms)
        {
            foreach ((ClassKey key, int room) in parts[entry / _context.Periods])
            {
                int t = entry % _context.Periods;
                if (t >= _context.Origins[key.Scheme].FirstPeriod) { _room.Add(room + t, column, -coefficient); }
            }
        }
    }

    private void TakePlants(ClassKey key)
    {
        OriginScheme scheme = _context.Origins[key.Scheme];
        switch (key.Kind)
        {
            case ClassKind.Intake: Take(key, key.Item, -QuantityOf(key.Item, key.Material, taken: true)); break;
            case ClassKind.Output: Take(key, key.Item, -QuantityOf(key.Item, key.Material, taken: false)); break;
            case ClassKind.Use:
                for (int f = 0; f < _data.Facilities.Count; f++)
                {
                    if (_data.FacilityRegion[f] != _context.Places[key.Item].Region || _entries.ContainsKey(new ClassKey(key.Scheme, -1, ClassKind.Intake, f, key.Material))) { continue; }
                    double taken = QuantityOf(f, key.Material, taken: true);
                    if (taken > 0 && !ClassTerms.InputsOf(scheme, _data.FacilityProcess[f]).Contains(key.Material)) { Take(key, f, -taken); }
                }

                break;
        }
    }

    private void Take(ClassKey key, int facility, double coefficient)
    {
        foreach ((int t, int column, double used) in _terms.UseOf(facility).Where(x => x.Period >= _context.Origins[key.Scheme].FirstPeriod)) { _room.Add(_entries[key] + t, column, coefficient * used); }
    }

    /// <summary>What demands take and what leaves the network come from the sourcing ledger itself, so that a demand that gives way does so here too.</summary>
    private void TakeSlots(IEnumerable<ClassKey> keys, int[] rows)
    {
        int[] map = new int[_context.Sourcing.Ledger.EntryCount];
        Array.Fill(map, -1);
        foreach (ClassKey key in keys.Where(k => k.Kind is ClassKind.Use or ClassKind.Outlet))
        {
            if (!(key.Kind == ClassKind.Use ? _terms.Taken : _terms.Left).TryGetValue(key.Item, out int slot)) { continue; }
            rows.AsSpan(_entries[key], _context.Periods).CopyTo(map.AsSpan(slot * _context.Periods));
        }

        _context.Model.AddTerms(_context.Sourcing.Ledger, map, -1);
    }

    private double QuantityOf(int facility, int material, bool taken) =>
        Math.Abs(_data.Recipes[_data.FacilityProcess[facility]].Where(r => r.Material == material && r.Quantity < 0 == taken).Sum(r => r.Quantity));
}
