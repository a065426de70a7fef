using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Blocks;

namespace Veta.Analyses.Planning;

/// <summary>
/// A program whose limits may give way: each row and each upper bound that comes from a figure has a slack with a price, and demand that must be
/// served may fall short. The original costs are gone; only giving way costs.
/// </summary>
internal sealed class ElasticProgram
{
    private readonly LpModel _program;
    private readonly ModelBuilder _builder;
    private readonly List<ElasticSlack> _slacks = [];
    private readonly LpAddition _added;
    private readonly double _usualQuantity;

    private ElasticProgram(NetworkModel model)
    {
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

    public static ElasticProgram Of(NetworkModel model) => new(model);

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
            Add(limit, family.NameOf(k), _program.ColumnUpper[column], usual, _program.Rows[from..to], _program.Values[from..to]);
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
                double quantity = series.At(year, r => r.QuantityPerYear);
                if (quantity == 0 || series.OrNull(year, r => r.UnservedValueUsdPerUnit) is not null) { continue; }
                int row = rowOf[new PlaceAt(place, t)];
                string key = series.Always ? $"{first.Region},{first.Material},{first.Sector}," : $"{first.Region},{first.Material},{first.Sector},{data.PeriodNames[t]}";
                (int[] rows, double[] values) = UseRows(context, place, t, row);
                Add(new Limit("demands", key, "quantity_per_year", year), _program.Names.Row(row), quantity, quantity, rows, values);
            }
        }
    }

    private void Add(Limit limit, string name, double present, double usual, int[] rows, double[] values)
    {
        double size = Math.Abs(present) > 0 ? Math.Abs(present) : usual;
        int column = _added.AddColumn(1 / size);
        for (int k = 0; k < rows.Length; k++) { _added.AddTerm(rows[k], column, values[k]); }
        _slacks.Add(new ElasticSlack(column, limit, name, present, size));
    }

    private static double Usual(IEnumerable<double> values, double otherwise)
    {
        double[] sizes = [.. values.Where(v => double.IsFinite(v) && v != 0).Select(Math.Abs).Order()];
        return sizes.Length == 0 ? otherwise : sizes[sizes.Length / 2];
    }
}
