using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Blocks;

namespace Veta.Analyses.Planning;

/// <summary>
/// A program whose limits may give way: each row and each upper bound that comes from a figure has a slack with a price, demand that must be
/// served may fall short, and less than all may come of what must be taken. The original costs are gone; only giving way costs.
/// </summary>
internal sealed class ElasticProgram
{
    private readonly LpModel _program;
    private readonly ModelBuilder _builder;
    private readonly List<ElasticSlack> _slacks = [];
    private readonly LpAddition _added;
    private readonly double _usualQuantity;
    private readonly Func<Limit, bool> _gives;

    private ElasticProgram(NetworkModel model, Func<Limit, bool> gives)
    {
        _gives = gives;
        _program = model.Program;
        _added = new LpAddition(_program with { Name = _program.Name + " elastic", Offset = 0, Cost = new double[_program.ColumnCount], Names = LpNames.Numbered });
        _builder = model.Context.Model;
        // Rows of a kind that only compare (a cap on a share, a least utilisation of new plants) have no size of their own: what places demand or receive stands in.
        _usualQuantity = Usual(model.Context.Of(MaterialBalance.Balances).All.Select(row => _program.RowLower[row.Index]), 1);
        foreach (Family family in _builder.RowFamilies)
        {
            if (family.LimitOf is not null) { AddRows(family); }
        }

        AddDemands(model.Context);
        AddTaken(model.Context);
        foreach (Family family in _builder.ColumnFamilies)
        {
            if (family.LimitOf is not null) { AddBounds(family); }
        }

        Program = _added.To.Append(_added);
    }

    /// <summary>The program.</summary>
    public LpModel Program { get; }

    /// <summary>All slacks.</summary>
    public IReadOnlyList<ElasticSlack> Slacks => _slacks;

    /// <summary>All limits of a program may give way.</summary>
    public static ElasticProgram Of(NetworkModel model) => new(model, _ => true);

    /// <summary>Only some limits may give way.</summary>
    public static ElasticProgram Of(NetworkModel model, Func<Limit, bool> gives) => new(model, gives);

    private void AddRows(Family family)
    {
        double usual = Usual(Enumerable.Range(0, family.Count).Where(k => family.LimitOf!(k) is not { Compares: true }).SelectMany(k => new[] { _program.RowLower[family[k]], _program.RowUpper[family[k]] }), _usualQuantity);
        for (int k = 0; k < family.Count; k++)
        {
            if (family.LimitOf!(k) is not { } limit) { continue; }
            double lower = _program.RowLower[family[k]], upper = _program.RowUpper[family[k]];
            if (double.IsFinite(upper)) { Add(limit, family.NameOf(k), limit.Compares ? 0 : upper, usual, [family[k]], [-1]); }
            if (double.IsFinite(lower)) { Add(limit, family.NameOf(k), lower, usual, [family[k]], [1]); }
        }
    }

    /// <summary>An upper bound gives way by a second copy of its column.</summary>
    private void AddBounds(Family family)
    {
        double usual = Usual(Enumerable.Range(0, family.Count).Select(k => _program.ColumnUpper[family[k]]), _usualQuantity);
        for (int k = 0; k < family.Count; k++)
        {
            int column = family[k];
            if (!double.IsFinite(_program.ColumnUpper[column]) || family.LimitOf!(k) is not { } limit) { continue; }
            int from = _program.Starts[column], to = _program.Starts[column + 1];
            Add(limit, family.NameOf(k), _program.ColumnUpper[column], usual, _program.Rows[from..to], _program.Values[from..to], copyOf: column);
        }
    }

    /// <summary>The balance of a demand, and the rows that count what demands take.</summary>
    private (int[] Rows, double[] Values) UseRows(NetworkContext context, int place, int period, int balance)
    {
        (int material, int region) = context.Places[place];
        (int Row, double Scale)[] others = context.Sourcing.Tracks(material) ? [.. _builder.RowsOf(context.Sourcing.Ledger, context.Sourcing.Taken(material, region) + period)] : [];
        return ([balance, .. others.Select(o => o.Row)], [1, .. others.Select(o => -o.Scale)]);
    }

    /// <summary>Demand that must be served gives way in its balance, and where caps count it.</summary>
    private void AddDemands(NetworkContext context)
    {
        var rowOf = context.Of(MaterialBalance.Balances).All.ToDictionary(m => m.Key, m => m.Index);
        if (rowOf.Count == 0) { return; }
        NetworkData data = context.Data;
        foreach (RowSeries<Demand> series in data.Demands)
        {
            Demand first = series.First;
            int place = context.Places.Of(data.Materials.Of(first.Material), data.Geography.Index.Of(first.Region));
            for (int t = 0; t < context.Periods; t++)
            {
                int year = data.Horizon.FirstYear(t);
                double quantity = series.In(data.Horizon, t, r => r.QuantityPerYear);
                if (quantity == 0 || series.InOrNull(data.Horizon, t, r => r.UnservedValueUsdPerUnit) is not null) { continue; }
                int row = rowOf[new PlaceAt(place, t)];
                string key = series.Always ? $"{first.Region},{first.Material},{first.Sector}," : $"{first.Region},{first.Material},{first.Sector},{data.PeriodNames[t]}";
                (int[] rows, double[] values) = UseRows(context, place, t, row);
                Add(new Limit("demands", key, "quantity_per_year", year), _program.Names.Row(row), quantity, quantity, rows, values, quantity);
            }
        }
    }

    /// <summary>Supply that must be taken gives way in its balance, down to nothing.</summary>
    private void AddTaken(NetworkContext context)
    {
        var rowOf = context.Of(MaterialBalance.Balances).All.ToDictionary(m => m.Key, m => m.Index);
        NetworkData data = context.Data;
        foreach (RowSeries<Supply> series in Purchases.SeriesOf(data.Package).Where(s => s.First.MustTake))
        {
            Supply first = series.First;
            int place = context.Places.Of(data.Materials.Of(first.Material), data.Geography.Index.Of(first.Region));
            for (int t = 0; t < context.Periods; t++)
            {
                double quantity = series.InOrNull(data.Horizon, t, r => r.QuantityPerYear) ?? 0;
                if (quantity == 0 || !rowOf.TryGetValue(new PlaceAt(place, t), out int row)) { continue; }
                string key = series.Always ? $"{first.Id}," : $"{first.Id},{data.PeriodNames[t]}";
                Add(new Limit("supplies", key, "quantity_per_year", data.Horizon.FirstYear(t)), _program.Names.Row(row), quantity, quantity, [row], [-1], quantity);
            }
        }
    }

    private void Add(Limit limit, string name, double present, double usual, int[] rows, double[] values, double most = double.PositiveInfinity, int copyOf = -1)
    {
        if (!_gives(limit)) { return; }
        // What a limit gives is measured against the figure in its cell; where that is a share, against the bound of its row.
        double own = limit is { Cell: { } cell, RoomAt: null } && cell != 0 ? Math.Abs(cell * limit.RoomPerUnit) : Math.Abs(present);
        double size = own > 0 ? own : usual;
        int column = _added.AddColumn(1 / size, upper: most);
        for (int k = 0; k < rows.Length; k++) { _added.AddTerm(rows[k], column, values[k]); }
        _slacks.Add(new ElasticSlack(column, limit, name, present, size, most, copyOf));
    }

    private static double Usual(IEnumerable<double> values, double otherwise)
    {
        double[] sizes = [.. values.Where(v => double.IsFinite(v) && v != 0).Select(Math.Abs).Order()];
        return sizes.Length == 0 ? otherwise : sizes[sizes.Length / 2];
    }
}
