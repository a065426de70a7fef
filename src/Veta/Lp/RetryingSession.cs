using System.Diagnostics;
using System.Globalization;
using Veta.Lp.Files;

namespace Veta.Lp;

/// <summary>A session that measures each answer in the model's own units and climbs <see cref="RetryLadder"/> when one does not hold.</summary>
internal sealed class RetryingSession : ISolverSession
{
    private readonly LpModel _model;
    private readonly RetryingSolver _solver;
    private readonly Scaling? _scaling;
    private ISolverSession? _inner;
    private Leaning? _leaning;
    private Basis? _start;
    private bool _warm;

    public RetryingSession(LpModel model, EngineChoice choice, RetryingSolver solver)
    {
        _model = model.WithOwnFigures();
        _solver = solver;
        Choice = choice;
        _scaling = model.KeepsUnits ? null : Scaling.Of(model);
        _inner = Engine(0, _scaling);
    }

    /// <summary>The engines of this session, and why.</summary>
    public EngineChoice Choice { get; }

    /// <inheritdoc/>
    public SolveResult Solve(SolveOptions options, CancellationToken cancellationToken = default)
    {
        long began = Stopwatch.GetTimestamp();
        bool warm = _warm || _start is not null;
        Basis? chosen = options.OneAnswer && !_model.HasIntegers ? Chosen(options, began, cancellationToken) : null;
        SolveResult result = chosen is null ? Attempt(options, began, cancellationToken) : From(chosen, options, began, cancellationToken);
        RetriedSolve? retried = null;
        if (!Trust.IsSettled(result, _model.HasIntegers)) { (result, retried) = Climb(result, options, began, cancellationToken); }

        _warm = !_model.HasIntegers && _inner is not null && result.Status is not (SolveStatus.NumericalTrouble or SolveStatus.EngineFailure);
        _solver.Log.Add(warm && !_model.HasIntegers, retried);
        return result with { Seconds = Stopwatch.GetElapsedTime(began).TotalSeconds, Attempts = retried?.Attempts ?? [] };
    }

    /// <inheritdoc/>
    public void ChangeCosts(ReadOnlySpan<int> columns, ReadOnlySpan<double> costs)
    {
        ModelGuard.CheckCosts(_model.ColumnCount, columns, costs);
        _inner?.ChangeCosts(columns, costs);
        _model.TakeCosts(columns, costs);
    }

    /// <inheritdoc/>
    public void ChangeColumnBounds(ReadOnlySpan<int> columns, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        ModelGuard.CheckBounds(_model.ColumnCount, columns, lower, upper);
        _inner?.ChangeColumnBounds(columns, lower, upper);
        _model.TakeColumnBounds(columns, lower, upper);
    }

    /// <inheritdoc/>
    public void ChangeRowBounds(ReadOnlySpan<int> rows, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        ModelGuard.CheckBounds(_model.RowCount, rows, lower, upper);
        _inner?.ChangeRowBounds(rows, lower, upper);
        _model.TakeRowBounds(rows, lower, upper);
    }

    /// <inheritdoc/>
    public Basis? GetBasis() => _start ?? _inner?.GetBasis();

    /// <inheritdoc/>
    public void SetBasis(Basis basis)
    {
        ModelGuard.CheckBasis(basis, _model.ColumnCount, _model.RowCount);
        _start = basis;
    }

    /// <inheritdoc/>
    public void ClearBasis()
    {
        _start = null;
        _warm = false;
        _inner?.ClearBasis();
    }

    /// <inheritdoc/>
    public void Dispose() => Drop();

    /// <summary>A basis that only the names chose, found with two programs beside this one in which nothing ties; null when they could not be solved.</summary>
    private Basis? Chosen(SolveOptions options, long began, CancellationToken cancellationToken)
    {
        _leaning ??= new Leaning(_model, _scaling);
        _inner ??= Engine(0, _scaling);
        SolveOptions quiet = options with { Progress = null, PrimalTolerance = Leaning.Fine, DualTolerance = Leaning.Fine };
        LpModel moved = _leaning.Moved(_model);
        FigureChanges.Send(_inner, _model, moved);
        LpModel last = moved;
        SolveResult priced = Attempt(quiet, began, cancellationToken);
        Basis? chosen = null;
        if (priced.Status == SolveStatus.Optimal)
        {
            FigureChanges.Send(_inner, moved, last = _leaning.Face(moved, priced));
            SolveResult point = _inner.Solve(Remaining(quiet with { Method = SolveMethod.PrimalSimplex }, began), cancellationToken);
            chosen = point.Status == SolveStatus.Optimal && _inner.GetBasis() is { } found ? Leaning.AtLimits(found, moved, point) : null;
        }

        FigureChanges.Send(_inner, last, _model);
        return chosen;
    }

    /// <summary>The answer of a basis: left only where it breaks the program, and to the last digit only where that does not hold.</summary>
    private SolveResult From(Basis chosen, SolveOptions options, long began, CancellationToken cancellationToken)
    {
        SolveOptions exact = options with { Method = SolveMethod.DualSimplex };
        SetBasis(chosen);
        SolveOptions settled = exact with { PrimalTolerance = Math.Max(options.PrimalTolerance, Leaning.Settled), DualTolerance = Math.Max(options.DualTolerance, Leaning.Settled) };
        SolveResult result = Attempt(settled, began, cancellationToken);
        return Trust.IsSettled(result, false) ? result : Attempt(exact, began, cancellationToken);
    }

    /// <summary>The solve as it was asked, in the session that stands, or in a new one after a failure.</summary>
    private SolveResult Attempt(SolveOptions options, long began, CancellationToken cancellationToken)
    {
        _inner ??= Engine(0, _scaling);
        bool cold = !_warm && _start is null && options.Method == SolveMethod.Auto && !_model.HasIntegers;
        if (_start is not null) { _inner.SetBasis(_start); }
        _start = null;
        return _inner.Solve(Remaining(cold ? options with { Method = Choice.ColdMethod } : options, began), cancellationToken);
    }

    private (SolveResult Result, RetriedSolve Retried) Climb(SolveResult first, SolveOptions options, long began, CancellationToken cancellationToken)
    {
        var attempts = new List<SolveAttempt> { Told(Say.EngineStepAsked, first) };
        SolveResult? best = Better(null, first);
        int claims = first.Status == SolveStatus.Infeasible ? 1 : 0;
        Basis? basis = first.Status == SolveStatus.Optimal ? null : Left();
        Drop();
        foreach (RetryStep step in RetryLadder.For(Choice.Engines, _model.HasIntegers, basis is not null))
        {
            if (options.TimeLimit is { } limit && Stopwatch.GetElapsedTime(began) >= limit)
            {
                SolveResult late = new() { Status = SolveStatus.TimeLimit, Method = first.Method, Message = Say.EngineTimeRanOut };
                return (late, new RetriedSolve(NameOf(options), attempts, false, true));
            }

            if (Take(step, basis, options, began, cancellationToken) is not { } result) { continue; }
            attempts.Add(Told(step.Name, result));
            if (Trust.IsSettled(result, _model.HasIntegers)) { return (result, new RetriedSolve(NameOf(options), attempts, false, false)); }
            best = Better(best, result);
            claims += result.Status == SolveStatus.Infeasible ? 1 : 0;
        }

        if (best is not null) { return Accepted(best, attempts, options); }
        if (claims == 0 || _model.HasIntegers) { return Refused(first, claims, attempts, options); }
        SolveResult proof = Prove(options, began, cancellationToken);
        attempts.Add(Told(Say.EngineStepProof, proof));
        return proof.DualRay is null ? Refused(first, claims, attempts, options) : (proof, new RetriedSolve(NameOf(options), attempts, false, false));
    }

    /// <summary>One step, in a session of its own; a session that may serve later solves takes the place of the one that failed. Null when the engine lacks the method.</summary>
    private SolveResult? Take(RetryStep step, Basis? basis, SolveOptions options, long began, CancellationToken cancellationToken)
    {
        Scaling? scaling = !step.OtherScale || _model.KeepsUnits ? _scaling : _scaling is null ? Scaling.Compute(_model) : null;
        ISolverSession session = Engine(step.Engine, scaling);
        bool stays = false;
        try
        {
            if (step.FromBasis) { session.SetBasis(basis!); }
            SolveResult result = session.Solve(Remaining(step.Change(options), began), cancellationToken);
            if (!Trust.IsSettled(result, _model.HasIntegers)) { return result; }
            if (step.MayStay) { (_inner, stays) = (session, true); } else { _start = session.GetBasis(); }
            return result;
        }
        catch (EngineRefusalException)
        {
            return null;
        }
        finally
        {
            if (!stays) { session.Dispose(); }
        }
    }

    /// <summary>When methods say that no point exists and none can prove it, a program that always has a point gives the proof.</summary>
    private SolveResult Prove(SolveOptions options, long began, CancellationToken cancellationToken)
    {
        LpModel program = InfeasibilityProof.ProgramOf(_model);
        using ISolverSession session = Engine(program, 0, _model.KeepsUnits ? null : Scaling.Of(program));
        SolveResult solved = session.Solve(Remaining(options with { Method = SolveMethod.Auto, PrimalTolerance = 1e-9, DualTolerance = 1e-9 }, began), cancellationToken);
        double[]? ray = InfeasibilityProof.Of(_model, solved);
        return ray is null
            ? new SolveResult { Status = SolveStatus.NumericalTrouble, Method = solved.Method, Message = Say.EngineNoProof, Seconds = solved.Seconds }
            : new SolveResult { Status = SolveStatus.Infeasible, DualRay = ray, Method = solved.Method, Seconds = solved.Seconds };
    }

    private (SolveResult Result, RetriedSolve Retried) Accepted(SolveResult best, List<SolveAttempt> attempts, SolveOptions options)
    {
        return (best with { Message = Say.EngineAccepted(Trust.Small(WorstOf(best.Quality!))) }, new RetriedSolve(NameOf(options), attempts, true, false));
    }

    /// <summary>No method gave an answer. When two say that no point exists, that is said, without the proof that would make it sure.</summary>
    private (SolveResult Result, RetriedSolve Retried) Refused(SolveResult first, int claims, List<SolveAttempt> attempts, SolveOptions options)
    {
        var retried = new RetriedSolve(NameOf(options), attempts, false, true);
        if (claims > 1)
        {
            return (new SolveResult { Status = SolveStatus.InfeasibleOrUnbounded, Method = first.Method, Message = Say.EngineUnproved(Said.Exact(claims), Said.Exact(attempts.Count)) }, retried);
        }

        Said tried = Said.Lines(attempts.Select(a => (Said)(a.Message is { } said ? Say.EngineTriedSaying(a.Step, a.MethodTold(), a.Status.Told(), said) : Say.EngineTried(a.Step, a.MethodTold(), a.Status.Told()))));
        return (new SolveResult { Status = SolveStatus.NumericalTrouble, Method = first.Method, Message = Say.EngineNoMethod(tried, Saved(options)) }, retried);
    }

    private Sentence Saved(SolveOptions options)
    {
        string name = string.Concat(NameOf(options).Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' ? c : '-'));
        string file = Path.Combine(_solver.FailureFolder, $"failed-{name}.mps.gz");
        try
        {
            Directory.CreateDirectory(_solver.FailureFolder);
            ModelFile.Write(file, _model);
            return Say.EngineProgramSaved(file);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return Say.EngineProgramNotSaved(file, SystemFault.Of(refused));
        }
    }

    private ISolverSession Engine(int engine, Scaling? scaling) => Engine(_model, engine, scaling);

    private ISolverSession Engine(LpModel model, int engine, Scaling? scaling)
    {
        ISolver chosen = Choice.Engines[engine];
        return scaling is null ? chosen.Open(model) : new ScalingSession(model, scaling, chosen.Open(scaling.Apply(model)));
    }

    /// <summary>The basis that a failed session leaves, if it can still be asked.</summary>
    private Basis? Left() => _model.HasIntegers ? null : _inner?.GetBasis();

    private void Drop()
    {
        _inner?.Dispose();
        _inner = null;
    }

    private static SolveResult? Better(SolveResult? known, SolveResult found) =>
        found.Status == SolveStatus.Optimal && found.Quality is { } quality && quality.IsOptimalTo(Trust.Acceptable) && (known is null || WorstOf(quality) < WorstOf(known.Quality!)) ? found : known;

    private static SolveAttempt Told(Sentence step, SolveResult result)
    {
        bool doubted = result.Status == SolveStatus.Optimal && result.Quality is { } quality && !quality.IsOptimalTo(Trust.Good);
        return new SolveAttempt(step, result.Method, result.Status, doubted ? Trust.Doubt(result.Quality!) : result.Message, result.Seconds, result.Quality is { } measured ? WorstOf(measured) : null);
    }

    private static double WorstOf(SolutionQuality quality) =>
        Math.Max(quality.MaxRelativePrimalViolation, quality.HasDuals ? Math.Max(quality.MaxRelativeDualViolation, quality.RelativeDualityGap) : 0);

    private static SolveOptions Remaining(SolveOptions options, long began) =>
        options.TimeLimit is { } limit ? options with { TimeLimit = TimeSpan.FromTicks(Math.Max(0, (limit - Stopwatch.GetElapsedTime(began)).Ticks)) } : options;

    private string NameOf(SolveOptions options) => options.Label.Length > 0 ? options.Label : _model.Name;
}
