using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Lp;
using Veta.Network;

namespace Veta.Analyses.Depend.Removal;

/// <summary>
/// Takes out every country and every facility, one at a time, and solves what can still be served. A removal that some optimal point known already does not use changes
/// nothing, because that point stays feasible and optimal: it is not solved. The others are solved from the basis with everything in place, which stays dual feasible when columns close.
/// </summary>
internal sealed class RemovalRun
{
    private readonly ServableProgram _servable;
    private readonly ISolver _solver;
    private readonly SolveOptions _options;
    private readonly List<double[]> _optimalPoints = [];
    private readonly Lock _gate = new();
    private int _solved;

    public RemovalRun(ServableProgram servable, ISolver solver, SolveOptions options)
    {
        _servable = servable;
        _solver = solver;
        _options = options with { Method = SolveMethod.DualSimplex };
    }

    /// <summary>Point with everything in place.</summary>
    public double[] BasePoint { get; private set; } = [];

    /// <summary>How many removals were solved; the others are proven to change nothing.</summary>
    public int Solved => _solved;

    /// <summary>All countries and facilities that can supply anything in the year, countries first.</summary>
    public static IReadOnlyList<RemovalCase> CasesOf(ServableProgram servable)
    {
        NetworkData data = servable.Context.Data;
        int[] facilities = [.. Enumerable.Range(0, data.Facilities.Count).Where(f => data.ExistingCapacity(f, 0) * data.Availability(f, 0) > 0)];
        int[] countries =
        [
            .. facilities.Select(f => data.FacilityRegion[f]).Concat(data.Package.Supplies.Select(s => data.Geography.Index.Of(s.Origin ?? s.Region)))
                .Select(data.Geography.CountryOf).Distinct().Order(),
        ];
        return
        [
            .. countries.Select(c => new RemovalCase("country", data.Geography.Index[c].Value, servable.ColumnsOfCountry(c))),
            .. facilities.Select(f => new RemovalCase("facility", data.Facilities[f].Value, servable.ColumnsOfFacility(f))),
        ];
    }

    /// <summary>Runs all cases on some threads. The outcomes are in the order of the cases; one that fails takes no other with it, and after a stop the others are not done.</summary>
    public IReadOnlyList<RemovalOutcome> Run(IReadOnlyList<RemovalCase> cases, int threads, CancellationToken cancellationToken)
    {
        using ISolverSession first = _solver.Open(_servable.Program);
        SolveResult start;
        try
        {
            start = Sound(first.Solve(_options, cancellationToken));
        }
        catch (SolveFailedException fault)
        {
            return [.. cases.Select(c => RemovalOutcome.Without(c, RowState.Failed, fault.Told))];
        }
        catch (OperationCanceledException)
        {
            return [.. cases.Select(c => RemovalOutcome.Without(c, RowState.NotDone))];
        }

        BasePoint = start.Primal;
        _optimalPoints.Add(start.Primal);
        Basis? basis = first.GetBasis();
        RemovalOutcome[] outcomes = [.. cases.Select(c => RemovalOutcome.Without(c, RowState.NotDone))];
        int next = -1;
        void Work(ISolverSession session)
        {
            while (!cancellationToken.IsCancellationRequested && Interlocked.Increment(ref next) is int k && k < cases.Count)
            {
                try
                {
                    outcomes[k] = One(session, cases[k], start.Objective, basis, cancellationToken);
                }
                catch (SolveFailedException fault)
                {
                    outcomes[k] = RemovalOutcome.Without(cases[k], RowState.Failed, fault.Told);
                }
                catch (OperationCanceledException)
                {
                    return;
                }
            }
        }

        if (threads <= 1) { Work(first); }
        else
        {
            Task[] others = [.. Enumerable.Range(1, threads - 1).Select(_ => Task.Run(
                () =>
                {
                    using ISolverSession session = _solver.Open(_servable.Program);
                    Work(session);
                },
                CancellationToken.None))];
            Work(first);
            Task.WaitAll(others, CancellationToken.None);
        }

        return outcomes;
    }

    private RemovalOutcome One(ISolverSession session, RemovalCase removed, double objective, Basis? basis, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            foreach (double[] point in _optimalPoints)
            {
                if (IsIdle(removed.Columns, point)) { return new RemovalOutcome(removed, false, BasePoint); }
            }
        }

        LpModel program = _servable.Program;
        double[] closed = new double[removed.Columns.Length];
        session.ChangeColumnBounds(removed.Columns, closed, closed);
        if (basis is not null) { session.SetBasis(basis); }
        SolveResult solved = session.Solve(_options, cancellationToken);
        session.ChangeColumnBounds(removed.Columns, [.. removed.Columns.Select(j => program.ColumnLower[j])], [.. removed.Columns.Select(j => program.ColumnUpper[j])]);
        SolveResult result = Sound(solved);
        Interlocked.Increment(ref _solved);
        if (result.Objective > objective + (1e-7 * Math.Max(1, Math.Abs(objective)))) { return new RemovalOutcome(removed, true, result.Primal); }
        lock (_gate) { _optimalPoints.Add(result.Primal); }
        return new RemovalOutcome(removed, false, BasePoint);
    }

    private static bool IsIdle(int[] columns, double[] point)
    {
        foreach (int j in columns)
        {
            if (point[j] > 1e-9) { return false; }
        }

        return true;
    }

    private static SolveResult Sound(SolveResult result) => result.Status == SolveStatus.Optimal
        ? result
        : throw SolveFailedException.Of(result, () => Say.SolveShareNotFound(SolveFailedException.Ended(result), result.MethodTold(), result.Detail));
}
