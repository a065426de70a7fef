using Veta.Lp;

namespace Veta.Solvers;

/// <summary>A session of the chosen engine whose cold solves use the chosen method.</summary>
public sealed class AutoSession : ISolverSession
{
    private readonly ISolverSession _session;
    private bool _warm;

    internal AutoSession(SolverChoice choice, ISolverSession session)
    {
        Choice = choice;
        _session = session;
    }

    /// <summary>The engine, method and reason of this session.</summary>
    public SolverChoice Choice { get; }

    /// <inheritdoc/>
    public SolveResult Solve(SolveOptions options, CancellationToken cancellationToken = default)
    {
        bool cold = !_warm && options.Method == SolveMethod.Auto;
        SolveResult result = _session.Solve(cold ? options with { Method = Choice.ColdMethod } : options, cancellationToken);
        _warm = result.Status == SolveStatus.Optimal || (_warm && result.Status is not (SolveStatus.NumericalTrouble or SolveStatus.EngineFailure));
        return result;
    }

    /// <inheritdoc/>
    public void ChangeCosts(ReadOnlySpan<int> columns, ReadOnlySpan<double> costs) => _session.ChangeCosts(columns, costs);

    /// <inheritdoc/>
    public void ChangeColumnBounds(ReadOnlySpan<int> columns, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper) => _session.ChangeColumnBounds(columns, lower, upper);

    /// <inheritdoc/>
    public void ChangeRowBounds(ReadOnlySpan<int> rows, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper) => _session.ChangeRowBounds(rows, lower, upper);

    /// <inheritdoc/>
    public Basis? GetBasis() => _session.GetBasis();

    /// <inheritdoc/>
    public void SetBasis(Basis basis)
    {
        _session.SetBasis(basis);
        _warm = true;
    }

    /// <inheritdoc/>
    public void ClearBasis()
    {
        _session.ClearBasis();
        _warm = false;
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();
}
