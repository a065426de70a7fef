using Veta.Lp;

namespace Veta.Solvers.Clp;

/// <summary>The unsafe half of a CLP session: arrays in and out, one run at a time, and the stop from another thread.</summary>
internal sealed unsafe class ClpEngine : IDisposable
{
    private const byte StatusMask = 7;
    private const byte Free = 0, Basic = 1, AtUpper = 2, AtLower = 3, SuperBasic = 4, Fixed = 5;
    private readonly ClpModelHandle _handle;
    private readonly object _gate = new();
    private readonly int _columns;
    private readonly int _rows;
    private readonly byte[] _status;
    private readonly LpModel _model;
    private bool _running;

    internal ClpEngine(LpModel model)
    {
        _model = model;
        _columns = model.ColumnCount;
        _rows = model.RowCount;
        _status = new byte[_columns + _rows];
        _handle = ClpNative.NewModel();
        if (_handle.IsInvalid) { throw new SolverUnavailableException(Say.SolverOutOfMemory("CLP")); }
        ClpNative.SetLogLevel(_handle, 0);
        if (EmptyModel.Applies(model)) { return; }
        double[] columnLower = Finite(model.ColumnLower), columnUpper = Finite(model.ColumnUpper), rowLower = Finite(model.RowLower), rowUpper = Finite(model.RowUpper);
        fixed (int* starts = model.Starts, rows = model.Rows)
        fixed (double* values = model.Values, cost = model.Cost, lower = columnLower, upper = columnUpper, least = rowLower, most = rowUpper)
        {
            ClpNative.LoadProblem(_handle, _columns, _rows, starts, rows, values, lower, upper, cost, least, most);
        }
    }

    internal int RawStatus => ClpNative.Status(_handle);

    internal long Iterations { get; private set; }

    internal bool HasBasis => ClpNative.StatusExists(_handle) != 0;

    internal void Send(WorkingModel working)
    {
        LpModel model = working.Model;
        if (working.Costs.Any) { Write(working.Costs.Sorted(), model.Cost, ClpNative.Objective(_handle)); }
        if (working.ColumnBounds.Any)
        {
            Write(working.ColumnBounds.Sorted(), model.ColumnLower, ClpNative.ColumnLower(_handle));
            Write(working.ColumnBounds.Sorted(), model.ColumnUpper, ClpNative.ColumnUpper(_handle));
        }

        if (working.RowBounds.Any)
        {
            Write(working.RowBounds.Sorted(), model.RowLower, ClpNative.RowLower(_handle));
            Write(working.RowBounds.Sorted(), model.RowUpper, ClpNative.RowUpper(_handle));
        }

        if ((working.ColumnBounds.Any || working.RowBounds.Any) && GetBasis() is { } basis) { SetBasis(basis); }
        working.ChangesSent();
    }

    internal void SetTolerances(double primal, double dual)
    {
        ClpNative.SetPrimalTolerance(_handle, primal);
        ClpNative.SetDualTolerance(_handle, dual);
    }

    internal void StartCounting() => Iterations = 0;

    /// <summary>
    /// Runs one simplex. The engine's own limit counts the CPU time of the whole process, so it stays off and is set to
    /// zero from outside when the wall clock or the caller says stop.
    /// </summary>
    internal ClpOutcome Run(bool primal, StopSignal stop)
    {
        lock (_gate)
        {
            ClpNative.SetMaximumSeconds(_handle, -1);
            _running = true;
        }

        using (CancellationTokenRegistration onCancel = stop.CancellationToken.UnsafeRegister(static engine => ((ClpEngine)engine!).Stop(), this))
        using (IDisposable? onDeadline = stop.Remaining is { } left ? DeadlineWatch.Arm(left, Stop) : null)
        {
            ClpNative.SetNumberIterations(_handle, 0);
            if (primal) { ClpNative.Primal(_handle, 0); } else { ClpNative.Dual(_handle, 0); }
        }

        lock (_gate) { _running = false; }
        Iterations += ClpNative.NumberIterations(_handle);
        return (ClpOutcome)ClpNative.Status(_handle);
    }

    internal SolveResult ReadPoint() => new()
    {
        Status = SolveStatus.EngineFailure,
        Primal = new ReadOnlySpan<double>(ClpNative.PrimalColumnSolution(_handle), _columns).ToArray(),
        RowActivity = new ReadOnlySpan<double>(ClpNative.PrimalRowSolution(_handle), _rows).ToArray(),
        Dual = new ReadOnlySpan<double>(ClpNative.DualRowSolution(_handle), _rows).ToArray(),
        ReducedCost = new ReadOnlySpan<double>(ClpNative.DualColumnSolution(_handle), _columns).ToArray(),
    };

    internal double[]? FarkasRay() => Take(ClpNative.InfeasibilityRay(_handle), _rows);

    internal double[]? PrimalRay() => Take(ClpNative.UnboundedRay(_handle), _columns);

    internal void ZeroCosts() => new Span<double>(ClpNative.Objective(_handle), _columns).Clear();

    internal void RestoreCosts(LpModel model) => model.Cost.CopyTo(new Span<double>(ClpNative.Objective(_handle), _columns));

    internal Basis? GetBasis()
    {
        if (!HasBasis) { return null; }
        ReadOnlySpan<byte> status = new(ClpNative.StatusArray(_handle), _columns + _rows);
        BasisStatus[] columns = new BasisStatus[_columns], rows = new BasisStatus[_rows];
        int basic = 0;
        for (int j = 0; j < _columns; j++)
        {
            columns[j] = WorkingModel.Fitting(FromClp(status[j]), _model.ColumnLower[j], _model.ColumnUpper[j]);
            basic += columns[j] == BasisStatus.Basic ? 1 : 0;
        }

        for (int i = 0; i < _rows; i++)
        {
            rows[i] = WorkingModel.Fitting(FromClp(status[_columns + i]), _model.RowLower[i], _model.RowUpper[i]);
            basic += rows[i] == BasisStatus.Basic ? 1 : 0;
        }

        return basic == _rows ? new Basis(columns, rows) : null;
    }

    internal void SetBasis(Basis basis)
    {
        for (int j = 0; j < _columns; j++) { _status[j] = ToClp(basis.Columns[j], _model.ColumnLower[j], _model.ColumnUpper[j]); }
        for (int i = 0; i < _rows; i++) { _status[_columns + i] = ToClp(basis.Rows[i], _model.RowLower[i], _model.RowUpper[i]); }
        CopyIn();
    }

    internal void SetSlackBasis()
    {
        for (int j = 0; j < _columns; j++) { _status[j] = ToClp(BasisStatus.AtLower, _model.ColumnLower[j], _model.ColumnUpper[j]); }
        Array.Fill(_status, Basic, _columns, _rows);
        CopyIn();
    }

    public void Dispose() => _handle.Dispose();

    private static byte ToClp(BasisStatus status, double lower, double upper) => WorkingModel.Fitting(status, lower, upper) switch
    {
        BasisStatus.Basic => Basic,
        BasisStatus.Free => Free,
        _ when lower == upper => Fixed,
        BasisStatus.AtUpper => AtUpper,
        _ => AtLower,
    };

    private static BasisStatus FromClp(byte status) => (status & StatusMask) switch
    {
        Basic => BasisStatus.Basic,
        AtUpper => BasisStatus.AtUpper,
        Free or SuperBasic => BasisStatus.Free,
        _ => BasisStatus.AtLower,
    };

    private static void Write(ReadOnlySpan<int> indices, double[] source, double* target)
    {
        foreach (int index in indices) { target[index] = Finite(source[index]); }
    }

    /// <summary>CLP's infinity is the largest finite number.</summary>
    private static double Finite(double value) => double.IsInfinity(value) ? (value > 0 ? double.MaxValue : -double.MaxValue) : value;

    private static double[] Finite(double[] values) => Array.ConvertAll(values, Finite);

    private double[]? Take(double* ray, int length)
    {
        if (ray == null) { return null; }
        double[] copy = new ReadOnlySpan<double>(ray, length).ToArray();
        ClpNative.FreeRay(_handle, ray);
        return copy;
    }

    private void CopyIn()
    {
        fixed (byte* status = _status) { ClpNative.CopyInStatus(_handle, status); }
    }

    private void Stop()
    {
        lock (_gate)
        {
            if (_running) { ClpNative.SetMaximumSeconds(_handle, 0); }
        }
    }
}
