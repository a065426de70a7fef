using System.Globalization;
using Veta.Data;
using Veta.Lp;

namespace Veta.Network;

/// <summary>
/// Refuses a program with numbers that no engine computes with, and names the cells of the package that they are made of. A figure alone is kept in its
/// range when a table is read; here it is what becomes of two of them, and of packages made in memory.
/// </summary>
internal sealed class ProgramRange
{
    // Engines take costs and bounds from 1e20 on for infinite and refuse coefficients from 1e15 on; a thousandth of that leaves them some digits.
    private const double MostCost = 1e16, MostBound = 1e16, MostCoefficient = 1e12, MostFixedPart = 1e18;

    private readonly FindingFold _findings = new();
    private readonly NetworkContext _context;
    private readonly LpModel _program;

    private ProgramRange(NetworkContext context, LpModel program)
    {
        _context = context;
        _program = program;
    }

    /// <summary>Looks through a program just compiled.</summary>
    /// <exception cref="PackageException">A cost, a coefficient or a bound is too large or no number; the findings name rows and columns of tables.</exception>
    public static void Check(NetworkContext context, LpModel program)
    {
        var range = new ProgramRange(context, program);
        range.CheckColumns();
        range.CheckRows();
        range.CheckFixedPart();
        if (range._findings.All is { Count: > 0 } findings) { throw new PackageException(Say.CheckProgramRangeTheProgramOf(program.Name), findings); }
    }

    private void CheckColumns()
    {
        for (int j = 0; j < _program.ColumnCount; j++)
        {
            if (!(Math.Abs(_program.Cost[j]) <= MostCost)) { OfColumn(j, Say.CheckProgramRangeCost, _program.Cost[j], MostCost); }
            if (IsBad(_program.ColumnLower[j])) { OfBound(_context.Model.LimitOfColumn(j), _program.Names.Column(j), _program.ColumnLower[j], j); }
            if (IsBad(_program.ColumnUpper[j])) { OfBound(_context.Model.LimitOfColumn(j), _program.Names.Column(j), _program.ColumnUpper[j], j); }
            for (int k = _program.Starts[j]; k < _program.Starts[j + 1]; k++)
            {
                if (!(Math.Abs(_program.Values[k]) <= MostCoefficient)) { OfColumn(j, Say.CheckProgramRangeCoefficient(_program.Names.Row(_program.Rows[k])), _program.Values[k], MostCoefficient); }
            }
        }
    }

    private void CheckRows()
    {
        for (int i = 0; i < _program.RowCount; i++)
        {
            if (IsBad(_program.RowLower[i])) { OfBound(_context.Model.LimitOfRow(i), _program.Names.Row(i), _program.RowLower[i], -1); }
            else if (IsBad(_program.RowUpper[i])) { OfBound(_context.Model.LimitOfRow(i), _program.Names.Row(i), _program.RowUpper[i], -1); }
        }
    }

    // What is paid in any case: fixed costs of capacity that stands, and what must be taken.
    private void CheckFixedPart()
    {
        if (Math.Abs(_program.Offset) <= MostFixedPart) { return; }
        ReadOnlySpan<double> constants = _context.Cost.Ledger.Constants;
        int largest = 0;
        for (int e = 0; e < constants.Length; e++)
        {
            if (!(Math.Abs(constants[e]) <= Math.Abs(constants[largest]))) { largest = e; }
        }

        (string actor, CostCategory category) = _context.Cost.Accounts[largest / _context.Cost.Moments];
        _findings.Add(Finding(null, Say.CheckProgramRangeFixedPart(Said.Exact(_program.Offset, 4), Said.Exact(MostFixedPart, 4), EnumWords.Of(category), actor)));
    }

    // An infinite bound stands for none.
    private static bool IsBad(double bound) => double.IsNaN(bound) || (double.IsFinite(bound) && Math.Abs(bound) > MostBound);

    private void OfColumn(int column, Sentence what, double value, double most)
    {
        (Figure Figure, string Row, double Value)[] cells = [.. _context.Model.FiguresOfColumn(column).SelectMany(Cells).OrderByDescending(c => Math.Abs(c.Value))];
        Sentence problem = Say.CheckProgramRangeBeyond(_program.Names.Column(column), what, Said.Exact(value, 4), Said.Exact(most, 4));
        if (cells.Length == 0) { _findings.Add(Finding(null, problem)); }
        else { _findings.Add(Finding((cells[0].Figure.Table, cells[0].Row, cells[0].Figure.Column), Say.CheckProgramRangeMadeOf(problem, Said.Words(cells.Take(4).Select(Cell))))); }
    }

    private void OfBound(Limit? limit, string name, double value, int column)
    {
        if (limit is null && column >= 0)
        {
            OfColumn(column, Say.CheckProgramRangeBound, value, MostBound);
            return;
        }

        _findings.Add(Finding(limit is null ? null : (limit.Table, limit.Key, limit.Column), Say.CheckProgramRangeBeyond(name, Say.CheckProgramRangeBound, Said.Exact(value, 4), Said.Exact(MostBound, 4))));
    }

    /// <summary>The cells of the package behind a figure, each with the key of its row.</summary>
    private IEnumerable<(Figure Figure, string Row, double Value)> Cells(Figure figure)
    {
        TableDefinition table = TableList.Named(figure.Table)!;
        ColumnDefinition column = table.Column(figure.Column)!;
        foreach (IRow row in table.RowsOf(_context.Data.Package))
        {
            if (TextPattern.Matches(figure.Key, table.KeyOf(row)) && column.ValueOf(row) is double value && value != 0) { yield return (figure, table.KeyOf(row), value); }
        }
    }

    private static Finding Finding((string Table, string Row, string Column)? place, Sentence problem) => new()
    {
        Severity = Severity.Error,
        Check = "program-range",
        Table = place?.Table,
        Row = place?.Row,
        Column = place?.Column,
        Problem = problem,
        Advice = Say.CheckProgramRangeCorrect,
    };

    private static string Cell((Figure Figure, string Row, double Value) cell) => string.Create(CultureInfo.InvariantCulture, $"{cell.Figure.Table}[{cell.Row}].{cell.Figure.Column} {cell.Value:R}");
}
