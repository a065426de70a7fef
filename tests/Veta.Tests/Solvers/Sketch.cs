using Veta.Lp;

namespace Veta.Tests.Solvers;

/// <summary>A small model written row by row and column by column.</summary>
public sealed class Sketch
{
    public const double Inf = double.PositiveInfinity;
    private readonly List<double> _cost = [], _lower = [], _upper = [], _rowLower = [], _rowUpper = [], _values = [];
    private readonly List<int> _starts = [0], _rows = [];
    private readonly List<bool> _integer = [];

    public double Offset { get; init; }

    public int Row(double lower, double upper)
    {
        _rowLower.Add(lower);
        _rowUpper.Add(upper);
        return _rowLower.Count - 1;
    }

    public int Column(double cost, double lower, double upper, params (int Row, double Value)[] entries) => Add(cost, lower, upper, false, entries);

    public int Whole(double cost, double lower, double upper, params (int Row, double Value)[] entries) => Add(cost, lower, upper, true, entries);

    public LpModel Model(ILpNames? names = null) => new()
    {
        Offset = Offset,
        Cost = [.. _cost],
        ColumnLower = [.. _lower],
        ColumnUpper = [.. _upper],
        RowLower = [.. _rowLower],
        RowUpper = [.. _rowUpper],
        Starts = [.. _starts],
        Rows = [.. _rows],
        Values = [.. _values],
        Integer = _integer.Contains(true) ? [.. _integer] : null,
        Names = names ?? LpNames.Numbered,
    };

    private int Add(double cost, double lower, double upper, bool integer, (int Row, double Value)[] entries)
    {
        _cost.Add(cost);
        _lower.Add(lower);
        _upper.Add(upper);
        _integer.Add(integer);
        foreach ((int row, double value) in entries.OrderBy(entry => entry.Row))
        {
            _rows.Add(row);
            _values.Add(value);
        }

        _starts.Add(_rows.Count);
        return _cost.Count - 1;
    }
}
