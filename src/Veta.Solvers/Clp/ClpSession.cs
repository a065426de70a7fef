using System.Globalization;
using Veta.Lp;

namespace Veta.Solvers.Clp;

/// <summary>One model in CLP: sends changes, runs the simplex, reads and checks the answer.</summary>
internal sealed class ClpSession : ISolverSession
{
    private readonly WorkingModel _working;
    private readonly ClpEngine _engine;
    private bool _warm;

    internal ClpSession(WorkingModel working)
    {
        _working = working;
        _engine = new ClpEngine(working.Model);
    }

    public SolveResult Solve(SolveOptions options, CancellationToken cancellationToken = default)
    {
        if (options.Method == SolveMethod.InteriorPoint)
        {
            throw new EngineRefusalException(Say.EngineClpSimplexOnly);
        }

        StopSignal stop = new(options.TimeLimit, cancellationToken);
        if (stop.ShouldStop) { return new SolveResult { Status = stop.Status, Method = "clp" }; }
        SolveResult result = EmptyModel.Applies(_working.Model) ? EmptyModel.Solve(_working.Model, "clp") : Run(options, stop);
        result = result with { Seconds = stop.Elapsed.TotalSeconds };
        options.Progress?.Invoke(new SolveProgress(result.Seconds, result.Iterations, result.Objective, result.Bound));
        options.Log?.Invoke(string.Create(CultureInfo.InvariantCulture, $"{result.Method}: {result.Status}, objective {result.Objective:R}, {result.Iterations} iterations, {result.Seconds:F3} s"));
        return result;
    }

    public void ChangeCosts(ReadOnlySpan<int> columns, ReadOnlySpan<double> costs) => _working.ChangeCosts(columns, costs);

    public void ChangeColumnBounds(ReadOnlySpan<int> columns, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper) =>
        _working.ChangeColumnBounds(columns, lower, upper);

    public void ChangeRowBounds(ReadOnlySpan<int> rows, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper) =>
        _working.ChangeRowBounds(rows, lower, upper);

    public Basis? GetBasis() => _warm ? _engine.GetBasis() : null;

    public void SetBasis(Basis basis)
    {
        ModelGuard.CheckBasis(basis, _working.Model.ColumnCount, _working.Model.RowCount);
        if (EmptyModel.Applies(_working.Model)) { return; }
        _engine.SetBasis(basis);
        _warm = true;
    }

    public void ClearBasis() => _warm = false;

    public void Dispose() => _engine.Dispose();

    private SolveResult Run(SolveOptions options, StopSignal stop)
    {
        bool warm = _warm;
        bool primal = options.Method == SolveMethod.PrimalSimplex
            || (options.Method == SolveMethod.Auto && warm && _working.Costs.Any && !_working.RowBounds.Any && !_working.ColumnBounds.Any);
        _engine.Send(_working);
        _engine.SetTolerances(options.PrimalTolerance, options.DualTolerance);
        if (!warm) { _engine.SetSlackBasis(); }
        _engine.StartCounting();
        SolveResult result = Once(primal, stop);
        if (result.Status == SolveStatus.InfeasibleOrUnbounded || (result.Status == SolveStatus.Infeasible && result.DualRay is null)) { result = Resolve(result, stop); }
        _warm = result.Status is not (SolveStatus.NumericalTrouble or SolveStatus.EngineFailure) && _engine.HasBasis;
        return result with { Iterations = _engine.Iterations, };
    }

    private SolveResult Once(bool primal, StopSignal stop)
    {
        ClpOutcome outcome = _engine.Run(primal, stop);
        LpModel model = _working.Model;
        string method = primal ? "clp primal simplex" : "clp dual simplex";
        switch (outcome)
        {
            case ClpOutcome.Optimal:
                return Point(SolveStatus.Optimal, method);
            case ClpOutcome.PrimalInfeasible:
                return new SolveResult { Status = SolveStatus.Infeasible, DualRay = Trust.Farkas(model, _engine.FarkasRay()), Method = method };
            case ClpOutcome.DualInfeasible:
                return new SolveResult { Status = SolveStatus.InfeasibleOrUnbounded, PrimalRay = Trust.Descent(model, _engine.PrimalRay()), Method = method };
            case ClpOutcome.Stopped when stop.ShouldStop:
                SolveResult point = Point(stop.Status, method);
                return point.Quality!.IsFeasibleTo(1e-6) ? point with { Dual = [], ReducedCost = [] } : new SolveResult { Status = stop.Status, Method = method };
            case ClpOutcome.Stopped:
                return new SolveResult { Status = SolveStatus.IterationLimit, Method = method };
            default:
                return new SolveResult { Status = SolveStatus.NumericalTrouble, Method = method, Message = Say.EngineStopped("CLP", _engine.RawStatus.ToString(System.Globalization.CultureInfo.InvariantCulture)) };
        }
    }

    /// <summary>
    /// "Dual infeasible" means no bound on the objective, and "infeasible" may come without a proof that holds.
    /// Whether a point exists is asked with all costs at zero, which also gives a plain Farkas ray.
    /// </summary>
    private SolveResult Resolve(SolveResult first, StopSignal stop)
    {
        double[]? ray = first.PrimalRay;
        _engine.ZeroCosts();
        _engine.SetSlackBasis();
        ClpOutcome outcome = _engine.Run(primal: false, stop);
        SolveResult result = outcome switch
        {
            ClpOutcome.Optimal when first.Status == SolveStatus.Infeasible => new SolveResult { Status = SolveStatus.NumericalTrouble, Method = first.Method, Message = Say.EngineContradicts("CLP") },
            ClpOutcome.Optimal => new SolveResult { Status = SolveStatus.Unbounded, PrimalRay = ray, Method = first.Method, Message = ray is null ? Say.EngineNoRay("CLP") : null },
            ClpOutcome.PrimalInfeasible => Infeasible(first.Method),
            ClpOutcome.Stopped => new SolveResult { Status = stop.ShouldStop ? stop.Status : SolveStatus.IterationLimit, Method = first.Method },
            _ => first with { PrimalRay = null, Message = Say.EngineCannotTell("CLP") },
        };
        _engine.RestoreCosts(_working.Model);
        if (result.Status == SolveStatus.Unbounded && ray is null)
        {
            _engine.Run(primal: true, stop);
            ray = Trust.Descent(_working.Model, _engine.PrimalRay());
            result = result with { PrimalRay = ray, Message = ray is null ? result.Message : null };
        }

        return result;
    }

    private SolveResult Infeasible(string method)
    {
        double[]? farkas = Trust.Farkas(_working.Model, _engine.FarkasRay());
        return new SolveResult { Status = SolveStatus.Infeasible, DualRay = farkas, Method = method, Message = farkas is null ? Say.EngineNoFarkas("CLP") : null };
    }

    private SolveResult Point(SolveStatus status, string method)
    {
        SolveResult result = Trust.Measured(_working.Model, _engine.ReadPoint() with { Status = status, Method = method });
        return status == SolveStatus.Optimal ? result with { Bound = result.Objective, Gap = 0 } : result;
    }
}
