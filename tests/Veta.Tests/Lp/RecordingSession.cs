using System.Globalization;
using Veta.Lp;

namespace Veta.Tests.Lp;

/// <summary>An engine's session that writes down what it is told and answers with what it was given.</summary>
internal sealed class RecordingSession : ISolverSession
{
    private Basis? _basis;

    public static Basis Known { get; } = new([BasisStatus.Basic], [BasisStatus.AtLower]);

    public List<string> Changes { get; } = [];

    public SolveResult Answer { get; set; } = new() { Status = SolveStatus.NumericalTrouble };

    public SolveOptions? Options { get; private set; }

    public bool IsDisposed { get; private set; }

    public SolveResult Solve(SolveOptions options, CancellationToken cancellationToken = default)
    {
        Options = options;
        return Answer;
    }

    public void ChangeCosts(ReadOnlySpan<int> columns, ReadOnlySpan<double> costs) => Changes.Add(string.Create(CultureInfo.InvariantCulture, $"cost {columns[0]} {costs[0]}"));

    public void ChangeColumnBounds(ReadOnlySpan<int> columns, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper) =>
        Changes.Add(string.Create(CultureInfo.InvariantCulture, $"column {columns[0]} {lower[0]} {upper[0]}"));

    public void ChangeRowBounds(ReadOnlySpan<int> rows, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper) =>
        Changes.Add(string.Create(CultureInfo.InvariantCulture, $"row {rows[0]} {lower[0]} {upper[0]}"));

    public Basis? GetBasis() => _basis;

    public void SetBasis(Basis basis) => _basis = basis;

    public void ClearBasis() => _basis = null;

    public void Dispose() => IsDisposed = true;
}
