namespace Veta.Lp;

/// <summary>One model inside one engine: solve, change in place, solve again from the last basis. One thread at a time.</summary>
public interface ISolverSession : IDisposable
{
    /// <summary>
    /// Solves the model as it stands, warm from the last basis when there is one.
    /// Cancellation stops a running solve within a second and is reported as <see cref="SolveStatus.Cancelled"/>, not thrown.
    /// </summary>
    SolveResult Solve(SolveOptions options, CancellationToken cancellationToken = default);

    /// <summary>Replaces the costs of some columns. The three spans of any change have equal lengths; values are checked as in <see cref="ISolver.Open"/>.</summary>
    void ChangeCosts(ReadOnlySpan<int> columns, ReadOnlySpan<double> costs);

    /// <summary>Replaces the bounds of some columns.</summary>
    void ChangeColumnBounds(ReadOnlySpan<int> columns, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper);

    /// <summary>Replaces the bounds (right-hand sides) of some rows.</summary>
    void ChangeRowBounds(ReadOnlySpan<int> rows, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper);

    /// <summary>The current basis; null when the engine has none (before the first solve, or after a search over integers).</summary>
    Basis? GetBasis();

    /// <summary>Starts the next solve from this basis; its lengths must be the model's.</summary>
    void SetBasis(Basis basis);

    /// <summary>Forgets the basis, so that the next solve is cold.</summary>
    void ClearBasis();
}
