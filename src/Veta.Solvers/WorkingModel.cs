using Veta.Lp;

namespace Veta.Solvers;

/// <summary>
/// The model of one session as it stands after its changes: costs and bounds are copies, the matrix is the caller's.
/// Changes are checked here, and the engine fetches them before it solves.
/// </summary>
internal sealed class WorkingModel
{
    internal WorkingModel(LpModel source)
    {
        ModelGuard.Check(source);
        Model = source.WithOwnFigures();
        HasIntegers = source.HasIntegers;
        Costs = new ChangeSet(source.ColumnCount);
        ColumnBounds = new ChangeSet(source.ColumnCount);
        RowBounds = new ChangeSet(source.RowCount);
    }

    internal LpModel Model { get; }

    internal bool HasIntegers { get; }

    internal ChangeSet Costs { get; }

    internal ChangeSet ColumnBounds { get; }

    internal ChangeSet RowBounds { get; }

    internal void ChangeCosts(ReadOnlySpan<int> columns, ReadOnlySpan<double> costs)
    {
        ModelGuard.CheckCosts(Model.ColumnCount, columns, costs);
        Costs.Add(columns);
        for (int k = 0; k < columns.Length; k++) { Model.Cost[columns[k]] = costs[k]; }
    }

    internal void ChangeColumnBounds(ReadOnlySpan<int> columns, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        ModelGuard.CheckBounds(Model.ColumnCount, columns, lower, upper);
        ColumnBounds.Add(columns);
        Write(columns, lower, Model.ColumnLower, upper, Model.ColumnUpper);
    }

    internal void ChangeRowBounds(ReadOnlySpan<int> rows, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper)
    {
        ModelGuard.CheckBounds(Model.RowCount, rows, lower, upper);
        RowBounds.Add(rows);
        Write(rows, lower, Model.RowLower, upper, Model.RowUpper);
    }

    internal void ChangesSent()
    {
        Costs.Clear();
        ColumnBounds.Clear();
        RowBounds.Clear();
    }

    /// <summary>A non-basic entry must stand at a bound that exists; engines differ in what they make of one that does not.</summary>
    internal static BasisStatus Fitting(BasisStatus status, double lower, double upper) => status switch
    {
        BasisStatus.Basic => BasisStatus.Basic,
        BasisStatus.AtUpper when !double.IsInfinity(upper) => BasisStatus.AtUpper,
        _ when !double.IsInfinity(lower) => BasisStatus.AtLower,
        _ when !double.IsInfinity(upper) => BasisStatus.AtUpper,
        _ => BasisStatus.Free,
    };

    private static void Write(ReadOnlySpan<int> indices, ReadOnlySpan<double> lower, double[] lowers, ReadOnlySpan<double> upper, double[] uppers)
    {
        for (int k = 0; k < indices.Length; k++)
        {
            lowers[indices[k]] = lower[k];
            uppers[indices[k]] = upper[k];
        }
    }
}
