using Veta.Lp;
using Veta.Network;
using Veta.Network.Blocks;

namespace Veta.Analyses.Planning;

/// <summary>
/// How far a dual may be from unique at a degenerate optimum: what one more unit and one unit less of a row's right-hand side change, the ends of all its duals. The rows and bounds that an answer prints are
/// moved by a little, one at a time, on the session that has just solved the program. Where many come into question all are moved together first, up and down, and only those whose dual changes are looked at,
/// the dearest first and at most <see cref="MostMoved"/>: two more solves and a few dozen pivots each, and not one solve for each of thousands of limits.
/// </summary>
internal sealed class WorthRanges
{
    /// <summary>Limits, bounds and prices that come into question, of each kind: some times what a page prints.</summary>
    private const int Most = 48;

    /// <summary>How many are moved one by one.</summary>
    private const int MostMoved = 16;

    private const double Step = 1e-4;

    private readonly NetworkModel _model;
    private readonly LpModel _program;
    private readonly ISolverSession _session;
    private readonly SolveOptions _options;
    private readonly SolveResult _priced;
    private readonly double[] _activity;
    private readonly double[] _size;

    private WorthRanges(NetworkModel model, LpModel program, ISolverSession session, SolveResult priced, SolveOptions options)
    {
        (_model, _program, _session, _priced) = (model, program, session, priced);
        _options = options with { Method = SolveMethod.DualSimplex, Progress = null, TimeLimit = null, OneAnswer = false };
        _activity = new double[program.RowCount];
        _size = new double[program.RowCount];
        for (int j = 0; j < program.ColumnCount; j++)
        {
            for (int k = program.Starts[j]; k < program.Starts[j + 1]; k++)
            {
                double part = program.Values[k] * priced.Primal[j];
                _activity[program.Rows[k]] += part;
                _size[program.Rows[k]] = Math.Max(_size[program.Rows[k]], Math.Abs(part));
            }
        }

        Proven = UniqueDuals.Of(program, priced.Primal);
    }

    /// <summary>Duals proven unique, by row.</summary>
    public bool[] Proven { get; }

    /// <summary>Ends of the duals of rows looked at: when the right-hand side falls, and when it rises.</summary>
    public Dictionary<int, (double Less, double More)> Rows { get; } = [];

    /// <summary>Ends of the worth of an upper bound looked at: one unit more, and one unit less.</summary>
    public Dictionary<int, (double Less, double More)> Columns { get; } = [];

    /// <summary>Number of small solves.</summary>
    public int Solves { get; private set; }

    /// <summary>Looks at an optimum; null without duals or without a basis to start from.</summary>
    public static WorthRanges? Of(NetworkModel model, LpModel program, ISolverSession session, SolveResult priced, SolveOptions options, CancellationToken cancellationToken)
    {
        if (priced.Status != SolveStatus.Optimal || priced.Dual.Length != program.RowCount) { return null; }
        if (session.GetBasis() is null) { return null; }
        var ranges = new WorthRanges(model, program, session, priced, options);
        int[] rows = [.. ranges.Limits().Take(Most).Concat(ranges.Prices().Take(Most)).Distinct()], columns = [.. ranges.Bounds().Take(Most)];
        if (rows.Length + columns.Length > MostMoved) { (rows, columns) = ranges.ThatChange(rows, columns, cancellationToken); }
        foreach (int row in rows.Take(MostMoved)) { ranges.Look(row, cancellationToken); }
        foreach (int column in columns.Take(Math.Max(0, MostMoved - rows.Length))) { ranges.LookAtBound(column, cancellationToken); }
        return ranges;
    }

    /// <summary>Rows and bounds whose dual is another when all of them move together; all where the moved program has no optimum.</summary>
    private (int[] Rows, int[] Columns) ThatChange(int[] rows, int[] columns, CancellationToken cancellationToken)
    {
        var random = new Random(1);
        double[] share = [.. rows.Select(_ => 0.5 + random.NextDouble())], columnShare = [.. columns.Select(_ => 0.5 + random.NextDouble())];
        SolveResult? more = Moved(1), less = more is null ? null : Moved(-1);
        Move(0);
        if (more is null || less is null) { return (rows, columns); }
        return (
            [.. rows.Where(r => Changes(_priced.Dual[r], more.Dual[r]) || Changes(_priced.Dual[r], less.Dual[r]))],
            [.. columns.Where(c => Changes(_priced.ReducedCost[c], more.ReducedCost[c]) || Changes(_priced.ReducedCost[c], less.ReducedCost[c]))]);

        SolveResult? Moved(double by)
        {
            Move(by);
            return Solved(cancellationToken);
        }

        void Move(double by)
        {
            double[] steps = [.. rows.Select((r, k) => by * share[k] * StepOf(r))], room = [.. columns.Select((c, k) => by * columnShare[k] * StepOfBound(c))];
            _session.ChangeRowBounds(rows, [.. rows.Select((r, k) => _program.RowLower[r] + steps[k])], [.. rows.Select((r, k) => _program.RowUpper[r] + steps[k])]);
            _session.ChangeColumnBounds(columns, [.. columns.Select(c => _program.ColumnLower[c])], [.. columns.Select((c, k) => _program.ColumnUpper[c] + room[k])]);
        }
    }

    private static bool Changes(double before, double after) => BindingReader.IsWide(Math.Min(before, after), Math.Max(before, after));

    private double StepOf(int row) => Step * Math.Max(_size[row], Math.Abs(double.IsFinite(_program.RowLower[row]) ? _program.RowLower[row] : _program.RowUpper[row]));

    private double StepOfBound(int column) => Math.Min(Step * _program.ColumnUpper[column], (_program.ColumnUpper[column] - _program.ColumnLower[column]) / 2);

    private bool IsAt(double bound, int row) => double.IsFinite(bound) && Math.Abs(_activity[row] - bound) <= 1e-7 * Math.Max(1, _size[row]);

    /// <summary>Limits that hold and whose dual is not proven: those that have a worth, the dearest first, then those with none yet, the largest first.</summary>
    private IEnumerable<int> Limits()
    {
        HashSet<int> idle = BindingReader.SizesOfNoProject(_model.Context, _priced);
        return _model.Context.Model.RowFamilies.Where(f => f.LimitOf is not null).SelectMany(f => Enumerable.Range(f.First, f.Count))
            .Where(row => !Proven[row] && _size[row] > 1e-6 && !idle.Contains(row) && (IsAt(_program.RowUpper[row], row) || IsAt(_program.RowLower[row], row)))
            .OrderByDescending(row => Math.Abs(_priced.Dual[row]) * _size[row]).ThenByDescending(row => _size[row]).ThenBy(row => row);
    }

    /// <summary>Columns at a finite upper bound that is a figure, whose rows are not all proven.</summary>
    private IEnumerable<int> Bounds() =>
        _model.Context.Model.ColumnFamilies.Where(f => f.LimitOf is not null).SelectMany(f => Enumerable.Range(f.First, f.Count))
            .Where(j => double.IsFinite(_program.ColumnUpper[j]) && _program.ColumnUpper[j] > Math.Max(1e-6, _program.ColumnLower[j]) && _priced.Primal[j] >= _program.ColumnUpper[j] * (1 - 1e-9)
                && !Array.TrueForAll(_program.Rows[_program.Starts[j].._program.Starts[j + 1]], row => Proven[row]))
            .OrderByDescending(j => Math.Abs(_priced.ReducedCost[j]) * _program.ColumnUpper[j]).ThenBy(j => j);

    /// <summary>Balances at places where something is used, by what passes there is worth.</summary>
    private IEnumerable<int> Prices() =>
        _model.Context.Of(MaterialBalance.Balances).All.Select(m => m.Index).Where(row => !Proven[row])
            .Where(row => Math.Abs(_program.RowLower[row]) > 1e-6 && double.IsFinite(_program.RowLower[row]))
            .OrderByDescending(row => Math.Abs(_priced.Dual[row]) * Math.Abs(_program.RowLower[row])).ThenBy(row => row);

    private void Look(int row, CancellationToken cancellationToken)
    {
        double lower = _program.RowLower[row], upper = _program.RowUpper[row], step = StepOf(row);
        double? more = Moved(step), less = more is null ? null : Moved(-step);
        _session.ChangeRowBounds([row], [lower], [upper]);
        if (more is { } up && less is { } down) { Rows[row] = (Math.Min(down, up), Math.Max(down, up)); }

        double? Moved(double by)
        {
            _session.ChangeRowBounds([row], [lower + by], [upper + by]);
            return Solved(cancellationToken) is { } solved ? solved.Dual[row] : null;
        }
    }

    private void LookAtBound(int column, CancellationToken cancellationToken)
    {
        double lower = _program.ColumnLower[column], upper = _program.ColumnUpper[column], step = StepOfBound(column);
        double? more = Moved(step), less = more is null ? null : Moved(-step);
        _session.ChangeColumnBounds([column], [lower], [upper]);
        if (more is { } up && less is { } down) { Columns[column] = (Math.Min(up, down), Math.Max(up, down)); }

        double? Moved(double by)
        {
            _session.ChangeColumnBounds([column], [lower], [upper + by]);
            return Solved(cancellationToken) is { } solved ? Math.Max(0, -solved.ReducedCost[column]) : null;
        }
    }

    /// <summary>Null where the moved program has no optimum: a limit that cannot be tightened has no worth on that side.</summary>
    private SolveResult? Solved(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Solves++;
        SolveResult solved = _session.Solve(_options, cancellationToken);
        return solved.Status == SolveStatus.Optimal && solved.Dual.Length == _program.RowCount ? solved : null;
    }
}
