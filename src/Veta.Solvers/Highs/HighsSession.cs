using System.Runtime.ExceptionServices;
using Veta.Lp;
using Veta.Solvers.Wasm;

namespace Veta.Solvers.Highs;

/// <summary>One model in HiGHS: sends changes, solves, checks, and starts again with a new engine after a failure.</summary>
internal sealed class HighsSession : ISolverSession
{
    private const int DeepStackBytes = 64 << 20;
    private readonly HighsBackEnd _backEnd;
    private readonly WorkingModel _working;
    private HighsProblem? _problem;
    private Basis? _startBasis;
    private bool _warm;

    internal HighsSession(HighsBackEnd backEnd, WorkingModel working)
    {
        _backEnd = backEnd;
        _working = working;
        HighsLimits.Check(working.Model);
        if (!EmptyModel.Applies(working.Model)) { Problem(); }
    }

    public SolveResult Solve(SolveOptions options, CancellationToken cancellationToken = default)
    {
        if (_working.HasIntegers && options.Method != SolveMethod.Auto)
        {
            throw new NotSupportedException("A search over integers chooses its own algorithms. Leave the method at auto, or solve the relaxation.");
        }

        StopSignal stop = new(options.TimeLimit, cancellationToken);
        if (stop.ShouldStop) { return new SolveResult { Status = stop.Status, Method = _backEnd.Id }; }
        SolveResult result = EmptyModel.Applies(_working.Model) ? EmptyModel.Solve(_working.Model, _backEnd.Id) : Guarded(options, stop);
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
        return _warm && !_working.HasIntegers ? _problem?.GetBasis() : null;
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
        _problem = new HighsProblem(_backEnd.Create(), _working.Model);
        _working.ChangesSent();
        _warm = false;
        return _problem;
    }

    /// <summary>After a trap or an error code the engine's memory is not to be trusted: it is dropped, and the next solve gets a new one.</summary>
    private SolveResult Guarded(SolveOptions options, StopSignal stop)
    {
        try
        {
            HighsProblem problem = Problem();
            HighsMonitor monitor = new(problem, options, stop, _working.HasIntegers);
            HighsRun run = new(_backEnd, problem, _working, options, stop);
            HighsStart start = Start(problem, options);
            SolveResult result = problem.Engine.SearchNeedsDeepStack && _working.HasIntegers
                ? OnDeepStack(() => run.Solve(start, out _warm))
                : run.Solve(start, out _warm);
            monitor.Rethrow();
            return result;
        }
        catch (Exception failure) when (failure is HighsCallException or WasmTrapException or OutOfMemoryException)
        {
            Dispose();
            return new SolveResult { Status = SolveStatus.EngineFailure, Method = _backEnd.Id, Message = failure.Message + " The engine was dropped; the next solve starts a new one." };
        }
    }

    private static SolveResult OnDeepStack(Func<SolveResult> solve)
    {
        SolveResult? result = null;
        ExceptionDispatchInfo? failure = null;
        Thread thread = new(
            () =>
            {
                try { result = solve(); }
                catch (Exception exception) { failure = ExceptionDispatchInfo.Capture(exception); }
            },
            DeepStackBytes) { IsBackground = true, Name = "branch and bound" };
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
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
