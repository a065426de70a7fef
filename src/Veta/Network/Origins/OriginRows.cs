using Veta.Data;
using Veta.Lp;

namespace Veta.Network.Origins;

/// <summary>Writes the rows of classes: each class balances at each place, its parts fit into what they are parts of, and caps bound what is used.</summary>
internal sealed class OriginRows
{
    private readonly NetworkContext _context;
    private readonly NetworkData _data;
    private readonly ClassTerms _terms;
    private readonly ClassRooms _rooms;
    private readonly Ledger _balance = new("class-balance");
    private readonly Dictionary<(int Scheme, int Class, int Place), int> _entries = [];
    private readonly List<(ClassKey Output, ClassKey Input, double Yield)> _touches = [];

    private OriginRows(NetworkContext context)
    {
        _context = context;
        _data = context.Data;
        _terms = new ClassTerms(context);
        _rooms = new ClassRooms(_terms);
    }

    /// <summary>Writes them all; nothing without schemes.</summary>
    public static void Close(NetworkContext context)
    {
        if (context.Origins.Count == 0) { return; }
        var rows = new OriginRows(context);
        foreach ((ClassKey key, int column) in rows._terms.Columns.OrderBy(c => c.Key.Kind).ThenBy(c => c.Value)) { rows.AddColumn(key, column); }
        for (int s = 0; s < context.Origins.Count; s++) { rows.AddMade(s, context.Origins[s]); }
        rows.WriteBalances();
        rows._rooms.Write();
        new StockClasses(rows._terms).Write();
        rows.WriteTouches();
        for (int s = 0; s < context.Origins.Count; s++)
        {
            foreach (RowSeries<ShareCap> cap in context.Origins[s].Caps) { ShareCapRows.Write(rows._terms, s, cap); }
        }
    }

    /// <summary>What a column takes from its place, and gives to another.</summary>
    private void AddColumn(ClassKey key, int column)
    {
        if (key.Kind == ClassKind.Held) { return; }
        OriginScheme scheme = _context.Origins[key.Scheme];
        for (int t = scheme.FirstPeriod; t < _context.Periods; t++) { _rooms.Add(key, t, column + t); }
        switch (key.Kind)
        {
            case ClassKind.Flow: AddFlow(key, scheme, column); break;
            case ClassKind.Stock: AddStock(key, column); break;
            case ClassKind.Output: AddRun(key.Scheme, key.Class, key.Material, _data.FacilityRegion[key.Item], scheme, column, 1); break;
            case ClassKind.Intake: AddRun(key.Scheme, key.Class, key.Material, _data.FacilityRegion[key.Item], scheme, column, -1); break;
            default: AddRun(key.Scheme, key.Class, key.Material, _context.Places[key.Item].Region, scheme, column, -1); break;
        }
    }

    private void AddRun(int position, int origin, int material, int region, OriginScheme scheme, int column, double coefficient)
    {
        int entry = Entry(position, origin, _context.Places.Of(material, region));
        for (int t = scheme.FirstPeriod; t < _context.Periods; t++) { _balance.Add(entry + t, column + t, coefficient); }
    }

    private void AddFlow(ClassKey key, OriginScheme scheme, int column)
    {
        (int from, int to) = _context.Places.EndsOf(key.Item);
        Lane lane = _data.Package.Lanes[_context.Places.Moves[key.Item].Lane];
        int delay = _data.TransitMonths(lane), leaves = Entry(key.Scheme, key.Class, from), arrives = Entry(key.Scheme, key.Class, to);
        for (int t = scheme.FirstPeriod; t < _context.Periods; t++)
        {
            _balance.Add(leaves + t, column + t, -1);
            if (t + delay < _context.Periods) { _balance.Add(arrives + t + delay, column + t, 1 - lane.LossFraction); }
        }
    }

    /// <summary>As the stock itself; what it holds at first has the class of where it lies.</summary>
    private void AddStock(ClassKey key, int column)
    {
        Stock stock = _data.Package.Stocks[key.Item];
        int region = _data.Geography.Index.Of(stock.Region), entry = Entry(key.Scheme, key.Class, _context.Places.Of(key.Material, region));
        for (int t = 0; t < _context.Periods; t++)
        {
            double length = _data.Horizon.Length(t), kept = _data.Horizon.Kept(stock.LossPerYear, t);
            _balance.Add(entry + t, column + t, -1 / length);
            if (t > 0) { _balance.Add(entry + t, column + t - 1, kept / length); }
            else if (_terms.Opening(key) is > 0 and double opening) { _balance.AddConstant(entry, kept * opening / length); }
        }
    }

    /// <summary>What plants make anew, what inputs hand on, what is bought, and what was under way.</summary>
    private void AddMade(int position, OriginScheme scheme)
    {
        for (int f = 0; f < _data.Facilities.Count; f++)
        {
            foreach (LabelledOutput output in scheme.OutputsOf(_data.FacilityProcess[f])) { AddOutput(position, scheme, f, output); }
        }

        for (int slot = 0; slot < _context.Sourcing.Keys.Count; slot++)
        {
            (int material, int region, int from, SourcingKind kind) = _context.Sourcing.Keys[slot];
            if (kind != SourcingKind.Bought || !scheme.Follows(material) || scheme.ClassOf(from, _data.Geography.CountryOf(from)) is not (>= 0 and int origin)) { continue; }
            int entry = Entry(position, origin, _context.Places.Of(material, region));
            foreach ((int t, int column, double coefficient) in _terms.SourcingOf(slot).Where(x => x.Period >= scheme.FirstPeriod)) { _balance.Add(entry + t, column, coefficient); }
            for (int t = scheme.FirstPeriod; t < _context.Periods; t++) { _balance.AddConstant(entry + t, _context.Sourcing.Ledger.Constants[(slot * _context.Periods) + t]); }
        }

        for (int m = 0; m < _context.Places.Moves.Count && _data.Conditions.Pipeline.Count > 0; m++)
        {
            (int laneIndex, int material) = _context.Places.Moves[m];
            Lane lane = _data.Package.Lanes[laneIndex];
            if (!scheme.Follows(material) || !_data.Conditions.Pipeline.TryGetValue(new MoveKey(lane.Id, _data.Materials[material]), out double[]? rates)) { continue; }
            (int from, int to) = _context.Places.EndsOf(m);
            int region = _context.Places[from].Region;
            if (scheme.ClassOf(region, _data.Geography.CountryOf(region)) is not (>= 0 and int origin)) { continue; }
            for (int t = 0; t < Math.Min(rates.Length, _context.Periods); t++) { _balance.AddConstant(Entry(position, origin, to) + t, rates[t] * (1 - lane.LossFraction)); }
        }
    }

    private void AddOutput(int position, OriginScheme scheme, int facility, LabelledOutput output)
    {
        int region = _data.FacilityRegion[facility], own = scheme.ClassOf(region, _data.FacilityOwner[facility]), place = _context.Places.Of(output.Material, region);
        if (own >= 0 && output.Own > 0)
        {
            int entry = Entry(position, own, place);
            foreach ((int t, int column, double coefficient) in _terms.UseOf(facility).Where(x => x.Period >= scheme.FirstPeriod)) { _balance.Add(entry + t, column, coefficient * output.Quantity * output.Own); }
        }

        for (int c = 0; c < scheme.ClassCount; c++)
        {
            if (scheme.Touches && own == c && output.Own > 0) { continue; }
            var made = new ClassKey(position, c, ClassKind.Output, facility, output.Material);
            bool several = _terms.Find(made) >= 0;
            foreach (CarriedInput input in output.Carried)
            {
                var taken = new ClassKey(position, c, ClassKind.Intake, facility, input.Material);
                if (_terms.Find(taken) is var column && column < 0) { continue; }
                double yield = output.Quantity * input.Share / input.Taken;
                if (several)
                {
                    _touches.Add((made, taken, yield));
                    continue;
                }

                int entry = Entry(position, c, place);
                for (int t = scheme.FirstPeriod; t < _context.Periods; t++) { _balance.Add(entry + t, column + t, yield); }
            }
        }
    }

    private int Entry(int position, int origin, int place)
    {
        if (!_entries.TryGetValue((position, origin, place), out int entry)) { _entries.Add((position, origin, place), entry = _balance.AddEntries(_context.Periods)); }
        return entry;
    }

    private void WriteBalances()
    {
        bool[] touched = NetworkContext.Touched(_balance);
        (int Scheme, int Class, int Place)[] keys = new (int, int, int)[_balance.EntryCount / _context.Periods];
        foreach (((int, int, int) key, int entry) in _entries) { keys[entry / _context.Periods] = key; }
        int[] chosen = [.. Enumerable.Range(0, touched.Length).Where(e => touched[e] || _balance.Constants[e] != 0)];
        Family rows = _context.Model.AddRows("class_balance", chosen.Length, 0, 0, k => Name(keys[chosen[k] / _context.Periods], chosen[k] % _context.Periods));
        int[] map = Map(_balance, chosen, rows);
        foreach (int e in chosen.Where(e => _context.FreeDisposal[keys[e / _context.Periods].Place])) { _context.Model.SetRowBounds(map[e], 0, double.PositiveInfinity); }
        _context.Model.AddTerms(_balance, map);
        WriteRests(keys, chosen);

        string Name((int Scheme, int Class, int Place) key, int t) =>
            $"{_context.Origins[key.Scheme].ClassName(key.Class)},{_data.Geography.Index[_context.Places[key.Place].Region]},{_data.Materials[_context.Places[key.Place].Material]},{_data.PeriodNames[t]}";
    }

    /// <summary>Where surplus may stay, what is of no class balances too: the surplus of all classes is no more than the surplus.</summary>
    private void WriteRests((int Scheme, int Class, int Place)[] keys, int[] chosen)
    {
        var groups = chosen.Where(e => _context.FreeDisposal[keys[e / _context.Periods].Place]).GroupBy(e => (keys[e / _context.Periods].Scheme, keys[e / _context.Periods].Place, Period: e % _context.Periods)).ToArray();
        Family rows = _context.Model.AddRows(
            "class_rest", groups.Length, double.NegativeInfinity, 0,
            k => $"{_context.Origins[groups[k].Key.Scheme].Name},{_data.Geography.Index[_context.Places[groups[k].Key.Place].Region]},{_data.Materials[_context.Places[groups[k].Key.Place].Material]},{_data.PeriodNames[groups[k].Key.Period]}");
        int[] ofClass = new int[_balance.EntryCount];
        Array.Fill(ofClass, -1);
        foreach (var byScheme in Enumerable.Range(0, groups.Length).GroupBy(k => groups[k].Key.Scheme))
        {
            int[] whole = new int[_context.Balance.EntryCount];
            Array.Fill(whole, -1);
            foreach (int k in byScheme)
            {
                whole[_context.At(groups[k].Key.Place, groups[k].Key.Period)] = rows[k];
                foreach (int e in groups[k]) { ofClass[e] = rows[k]; }
            }

            _context.Model.AddTerms(_context.Balance, whole, -1);
        }

        _context.Model.AddTerms(_balance, ofClass);
    }

    private void WriteTouches()
    {
        int periods = _context.Periods;
        var touch = new Ledger("class-touch");
        touch.AddEntries(_touches.Count * periods);
        for (int k = 0; k < _touches.Count; k++)
        {
            (ClassKey made, ClassKey taken, double yield) = _touches[k];
            for (int t = _context.Origins[made.Scheme].FirstPeriod; t < periods; t++)
            {
                touch.Add((k * periods) + t, _terms.Find(made) + t, 1);
                touch.Add((k * periods) + t, _terms.Find(taken) + t, -yield);
            }
        }

        bool[] touched = NetworkContext.Touched(touch);
        int[] chosen = [.. Enumerable.Range(0, touched.Length).Where(e => touched[e])];
        Family rows = _context.Model.AddRows("class_touch", chosen.Length, 0, double.PositiveInfinity, k => Name(_touches[chosen[k] / periods].Output, _touches[chosen[k] / periods].Input, chosen[k] % periods));
        _context.Model.AddTerms(touch, Map(touch, chosen, rows));

        string Name(ClassKey made, ClassKey taken, int t) =>
            $"{_context.Origins[made.Scheme].ClassName(made.Class)},{_data.Facilities[made.Item]},{_data.Materials[made.Material]},{_data.Materials[taken.Material]},{_data.PeriodNames[t]}";
    }

    private static int[] Map(Ledger ledger, int[] chosen, Family rows)
    {
        int[] map = new int[ledger.EntryCount];
        Array.Fill(map, -1);
        for (int k = 0; k < chosen.Length; k++) { map[chosen[k]] = rows[k]; }
        return map;
    }
}
