using Veta.Lp;

namespace Veta.Solvers.Highs;

/// <summary>One model in HiGHS: sends changes and solves; an answer that is none says why.</summary>
internal sealed class HighsSession : ISolverSession
{
    private readonly WorkingModel _working;
    private HighsProblem? _problem;
    private Basis? _startBasis;
    private bool _warm;

    internal HighsSession(WorkingModel working)
    {
        _working = working;
        HighsLimits.Check(working.Model);
        if (!EmptyModel.Applies(working.Model)) { Problem(); }
    }

    public SolveResult Solve(SolveOptions options, CancellationToken cancellationToken = default)
    {
        if (_working.HasIntegers && options.Method != SolveMethod.Auto)
        {
            throw new EngineRefusalException(Say.EngineIntegersChoose);
        }

        StopSignal stop = new(options.TimeLimit, cancellationToken);
        if (stop.ShouldStop) { return new SolveResult { Status = stop.Status, Method = "highs" }; }
        SolveResult result = EmptyModel.Applies(_working.Model) ? EmptyModel.Solve(_working.Model, "highs") : Guarded(options, stop);
        result = result with { Seconds = stop.Elapsed.TotalSeconds };
        options.Progress?.Invoke(new SolveProgress(result.Seconds, result.Iterations, result.Objective, result.Bound));
        return result;
    }

    public void ChangeCosts(ReadOnlySpan<int> columns, ReadOnlySpan<double> costs)
    {
        HighsLimits.CheckCosts(costs);
        _working.ChangeCosts(columns, costs);
    }

    public void ChangeColumnBounds(ReadOnlySpan<int> columns, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper) =>
        _working.ChangeColumnBounds(columns, lower, upper);

    public void ChangeRowBounds(ReadOnlySpan<int> rows, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper) =>
        _working.ChangeRowBounds(rows, lower, upper);

    public Basis? GetBasis()
    {
        if (_startBasis is not null) { return _startBasis; }
        if (!_warm || _working.HasIntegers) { return null; }
        try { return _problem?.GetBasis(); }
        catch (HighsCallException) { return null; }
    }

    public void SetBasis(Basis basis)
    {
        ModelGuard.CheckBasis(basis, _working.Model.ColumnCount, _working.Model.RowCount);
        _startBasis = EmptyModel.Applies(_working.Model) ? null : basis;
    }

    public void ClearBasis()
    {
        _startBasis = null;
        _warm = false;
    }

    public void Dispose()
    {
        _problem?.Dispose();
        _problem = null;
    }

    private HighsProblem Problem()
    {
        if (_problem is not null) { return _problem; }
        _problem = new HighsProblem(_working.Model);
        _working.ChangesSent();
        _warm = false;
        return _problem;
    }

    /// <summary>After an error code the engine's object is not to be trusted: it is dropped, and the next solve gets a new one.</summary>
    private SolveResult Guarded(SolveOptions options, StopSignal stop)
    {
        try
        {
            HighsProblem problem = Problem();
            HighsMonitor monitor = new(problem, options, stop, _working.HasIntegers);
            HighsRun run = new(problem, _working, options, stop);
            SolveResult result = run.Solve(Start(problem, options), out _warm);
            monitor.Rethrow();
            return result;
        }
        catch (Exception failure) when (failure is HighsCallException or OutOfMemoryException)
        {
            Dispose();
            return new SolveResult { Status = SolveStatus.EngineFailure, Method = "highs", Message = failure is HighsCallException call ? call.Told : Say.SolverOutOfMemory("HiGHS") };
        }
    }

    /// <summary>Prepares the start and says what it is.</summary>
    private HighsStart Start(HighsProblem problem, SolveOptions options)
    {
        bool costsOnly = _working.Costs.Any && !_working.ColumnBounds.Any && !_working.RowBounds.Any;
        problem.Send(_working);
        bool warm = (_warm || _startBasis is not null) && !_working.HasIntegers && options.Method != SolveMethod.InteriorPoint;
        if (!warm) { problem.Forget(); }
        else if (_startBasis is not null) { problem.SetBasis(_startBasis); }
        _startBasis = null;
        return !warm ? HighsStart.Cold : costsOnly ? HighsStart.WarmAfterCosts : HighsStart.Warm;
    }
}
