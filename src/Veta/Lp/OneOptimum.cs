namespace Veta.Lp;

/// <summary>
/// Chooses among the optima of a continuous program by a <see cref="TieRule"/>. By complementary slackness every optimum has the columns with a reduced cost at their bound and
/// the rows with a dual at theirs, whatever optimum these were read from, and every set of optimal duals belongs to every optimal point; so each of the two choices is a linear
/// program of the same shape. Both keep a session of their own, warm from the choice before.
/// </summary>
/// <remarks>Source: Dantzig and Thapa (2003), Linear Programming 2, ch. 2 (optimal faces); the duals of the second program are those of least weighted distance (norm 1).</remarks>
/// <param name="open">Opens a session on a program of the model's shape.</param>
internal sealed class OneOptimum(Func<LpModel, ISolverSession> open) : IDisposable
{
    /// <summary>A reduced cost or dual below this part of the terms it is made of is none.</summary>
    private const double Priced = 1e-6;

    /// <summary>A point is at a bound within this part of its size.</summary>
    private const double AtBound = 1e-7;

    /// <summary>How much more what was not in use before weighs than what was.</summary>
    private const double NewWeight = 8;

    /// <summary>
    /// How far a direction may go, scaled: where rounding leaves duals without a choice that is right to the last digit, the one that is least wrong is taken instead of none.
    /// </summary>
    private const double Farthest = 1e6;

    private ISolverSession? _points, _duals;
    private Scaling? _scaling;
    private double[] _columnWeights = [], _rowWeights = [];

    /// <summary>The optimum that the rule chooses, measured; the one given when a choice cannot be solved as well as it was.</summary>
    /// <param name="model">The program as it stands.</param>
    /// <param name="found">One of its optima, with duals.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="options">Limits of both solves.</param>
    /// <param name="cancellationToken">The stop.</param>
    public SolveResult Choose(LpModel model, SolveResult found, TieRule rule, SolveOptions options, CancellationToken cancellationToken)
    {
        if (_scaling is null)
        {
            // Weights count in scaled units, in which a tonne of ore and a gram of terbium are alike.
            _scaling = Scaling.Compute(model);
            _columnWeights = [.. TieWeights.OfColumns(model).Select((w, j) => w / (_scaling.Columns[j] * _scaling.Objective))];
            _rowWeights = [.. TieWeights.OfRows(model).Select((w, i) => w / _scaling.Rows[i])];
        }

        SolveResult point = Point(model, found, rule, options, cancellationToken);
        return Duals(model, point, rule, options, cancellationToken);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _points?.Dispose();
        _duals?.Dispose();
        (_points, _duals) = (null, null);
    }

    private SolveResult Point(LpModel model, SolveResult found, TieRule rule, SolveOptions options, CancellationToken cancellationToken)
    {
        (double[] columnSize, double[] rowSize) = Sizes(model, found.Dual);
        double[] lower = [.. model.ColumnLower], upper = [.. model.ColumnUpper], least = [.. model.RowLower], most = [.. model.RowUpper];
        double[] cost = new double[model.ColumnCount];
        for (int j = 0; j < cost.Length; j++)
        {
            if (Math.Abs(found.ReducedCost[j]) > Priced * columnSize[j]) { lower[j] = upper[j] = found.ReducedCost[j] > 0 ? Bounded(lower[j], found.Primal[j]) : Bounded(upper[j], found.Primal[j]); }
            double weight = _columnWeights[j] * (rule.Point is { } before && Math.Abs(before[j]) <= AtBound ? NewWeight : 1);
            cost[j] = !double.IsInfinity(lower[j]) ? weight : !double.IsInfinity(upper[j]) ? -weight : 0;
        }

        for (int i = 0; i < least.Length; i++)
        {
            if (Math.Abs(found.Dual[i]) > Priced * rowSize[i]) { least[i] = most[i] = found.Dual[i] > 0 ? Bounded(least[i], found.RowActivity[i]) : Bounded(most[i], found.RowActivity[i]); }
        }

        LpModel face = model with { Offset = 0, Cost = cost, ColumnLower = lower, ColumnUpper = upper, RowLower = least, RowUpper = most };
        SolveResult chosen = Solve(ref _points, face, options, cancellationToken);
        if (chosen.Status != SolveStatus.Optimal) { return found; }
        SolveResult moved = Trust.Measured(model, found with { Primal = chosen.Primal, RowActivity = chosen.RowActivity });
        return IsAsGood(moved, found) ? moved : found;
    }

    private SolveResult Duals(LpModel model, SolveResult point, TieRule rule, SolveOptions options, CancellationToken cancellationToken)
    {
        double[] lower = new double[model.ColumnCount], upper = new double[model.ColumnCount], least = new double[model.RowCount], most = new double[model.RowCount];
        for (int j = 0; j < lower.Length; j++)
        {
            (double from, double to) = Cone(point.Primal[j], model.ColumnLower[j], model.ColumnUpper[j]);
            double farthest = Farthest * _scaling!.Columns[j];
            (lower[j], upper[j]) = (Math.Max(from, -farthest), Math.Min(to, farthest));
        }

        double[] reference = new double[model.RowCount];
        for (int i = 0; i < least.Length; i++)
        {
            // A row that no bound holds has the dual 0, which is a row without bounds; one that is held on both sides may have a dual of either sign.
            (double from, double to) = Cone(point.RowActivity[i], model.RowLower[i], model.RowUpper[i]);
            least[i] = from == 0 ? -_rowWeights[i] : from;
            most[i] = to == 0 ? _rowWeights[i] : to;
            if (from == 0 && to == 0 && rule.Duals is { } before) { reference[i] = before[i]; }
        }

        LpModel face = model with { Offset = 0, Cost = Reduced(model, reference), ColumnLower = lower, ColumnUpper = upper, RowLower = least, RowUpper = most };
        SolveResult chosen = Solve(ref _duals, face, options, cancellationToken);
        if (chosen.Status != SolveStatus.Optimal) { return point; }
        double[] duals = [.. chosen.Dual.Select((y, i) => y + reference[i])];
        SolveResult moved = Trust.Measured(model, point with { Dual = duals, ReducedCost = Reduced(model, duals) });
        return IsAsGood(moved, point) ? moved : point;
    }

    /// <summary>Directions that a value may take: upwards from its lower bound, downwards from its upper, none when it is held on both sides, any otherwise.</summary>
    private static (double From, double To) Cone(double value, double lower, double upper)
    {
        bool isLow = !double.IsInfinity(lower) && value - lower <= AtBound * Math.Max(1, Math.Abs(lower));
        bool isHigh = !double.IsInfinity(upper) && upper - value <= AtBound * Math.Max(1, Math.Abs(upper));
        return (isLow ? 0 : double.NegativeInfinity, isHigh ? 0 : double.PositiveInfinity);
    }

    private SolveResult Solve(ref ISolverSession? session, LpModel face, SolveOptions options, CancellationToken cancellationToken)
    {
        LpModel scaled = _scaling!.Apply(face) with { KeepsUnits = true };
        if (session is null) { session = open(scaled); }
        else
        {
            int[] columns = [.. Enumerable.Range(0, scaled.ColumnCount)], rows = [.. Enumerable.Range(0, scaled.RowCount)];
            session.ChangeCosts(columns, scaled.Cost);
            session.ChangeColumnBounds(columns, scaled.ColumnLower, scaled.ColumnUpper);
            session.ChangeRowBounds(rows, scaled.RowLower, scaled.RowUpper);
        }

        return _scaling.Undo(session.Solve(options, cancellationToken));
    }

    private static bool IsAsGood(SolveResult moved, SolveResult than) => moved.Quality!.IsOptimalTo(Trust.Good) || !than.Quality!.IsOptimalTo(Trust.Good);

    private static double Bounded(double bound, double value) => double.IsInfinity(bound) ? value : bound;

    private static double[] Reduced(LpModel model, double[] duals)
    {
        double[] reduced = [.. model.Cost];
        for (int j = 0; j < reduced.Length; j++)
        {
            for (int k = model.Starts[j]; k < model.Starts[j + 1]; k++) { reduced[j] -= model.Values[k] * duals[model.Rows[k]]; }
        }

        return reduced;
    }

    /// <summary>Of what size the terms of each reduced cost and of each dual are.</summary>
    private static (double[] Columns, double[] Rows) Sizes(LpModel model, double[] duals)
    {
        double[] columns = new double[model.ColumnCount], rows = new double[model.RowCount];
        for (int j = 0; j < columns.Length; j++)
        {
            columns[j] = Math.Abs(model.Cost[j]);
            for (int k = model.Starts[j]; k < model.Starts[j + 1]; k++)
            {
                double value = Math.Abs(model.Values[k]);
                columns[j] = Math.Max(columns[j], value * Math.Abs(duals[model.Rows[k]]));
                if (value > 0) { rows[model.Rows[k]] = Math.Max(rows[model.Rows[k]], Math.Abs(model.Cost[j]) / value); }
            }
        }

        return (columns, rows);
    }
}
