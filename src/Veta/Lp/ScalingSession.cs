namespace Veta.Lp;

/// <summary>A session on a scaled model that is spoken to in the original units.</summary>
internal sealed class ScalingSession : ISolverSession
{
    private readonly LpModel _model;
    private readonly Scaling _scaling;
    private readonly ISolverSession _inner;

    public ScalingSession(LpModel model, Scaling scaling, ISolverSession inner)
    {
        // The answer is measured against the model as it stands after changes, so costs and bounds are copies.
        _model = model.WithOwnFigures();
        _scaling = scaling;
        _inner = inner;
    }

    public SolveResult Solve(SolveOptions options, CancellationToken cancellationToken = default)
    {
        SolveResult result = _scaling.Undo(_inner.Solve(options with { AbsoluteGap = options.AbsoluteGap * _scaling.Objective, Progress = InOwnUnits(options.Progress) }, cancellationToken));
        return result.HasSolution ? result with { Quality = SolutionQuality.Measure(_model, result) } : result;
    }

    public void ChangeCosts(ReadOnlySpan<int> columns, ReadOnlySpan<double> costs)
    {
        ModelGuard.CheckCosts(_model.ColumnCount, columns, costs);
        _inner.ChangeCosts(columns, Scaled(columns, costs, j => _scaling.Columns[j] * _scaling.Objective));
        _model.TakeCosts(columns, costs);
    }

    public void ChangeColumnBounds(ReadOnlySpan<int> columns, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        ModelGuard.CheckBounds(_model.ColumnCount, columns, lower, upper);
        _inner.ChangeColumnBounds(columns, Scaled(columns, lower, j => 1 / _scaling.Columns[j]), Scaled(columns, upper, j => 1 / _scaling.Columns[j]));
        _model.TakeColumnBounds(columns, lower, upper);
    }

    public void ChangeRowBounds(ReadOnlySpan<int> rows, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        ModelGuard.CheckBounds(_model.RowCount, rows, lower, upper);
        _inner.ChangeRowBounds(rows, Scaled(rows, lower, i => _scaling.Rows[i]), Scaled(rows, upper, i => _scaling.Rows[i]));
        _model.TakeRowBounds(rows, lower, upper);
    }

    public Basis? GetBasis() => _inner.GetBasis();

    public void SetBasis(Basis basis) => _inner.SetBasis(basis);

    public void ClearBasis() => _inner.ClearBasis();

    public void Dispose() => _inner.Dispose();

    private static double[] Scaled(ReadOnlySpan<int> indices, ReadOnlySpan<double> values, Func<int, double> factor)
    {
        double[] scaled = new double[values.Length];
        for (int k = 0; k < scaled.Length; k++) { scaled[k] = values[k] * factor(indices[k]); }
        return scaled;
    }

    private Action<SolveProgress>? InOwnUnits(Action<SolveProgress>? progress) =>
        progress is null ? null : p => progress(p with { Objective = p.Objective / _scaling.Objective, Bound = p.Bound / _scaling.Objective });
}
