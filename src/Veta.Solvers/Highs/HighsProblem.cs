using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Veta.Lp;

namespace Veta.Solvers.Highs;

/// <summary>One HiGHS object that holds one model: arrays in and out, each return code checked.</summary>
internal sealed unsafe class HighsProblem : IDisposable
{
    private const int ByColumns = 1, Minimise = 1;
    private readonly HighsHandle _highs;
    private readonly LpModel _model;
    private readonly int _columns;
    private readonly int _rows;
    private GCHandle _self;

    internal HighsProblem(LpModel model)
    {
        _highs = HighsHandle.Create();
        _model = model;
        _columns = model.ColumnCount;
        _rows = model.RowCount;
        _self = GCHandle.Alloc(this, GCHandleType.Weak);
        Options = new HighsOptions(_highs);
        try
        {
            Options.Bool("output_flag", false);
            Options.Bool("log_to_console", false);
            Options.Double("small_matrix_value", 1e-12);
            Options.Int("threads", 1);
            Options.Text("parallel", "off");
            Check(HighsNative.SetCallback(_highs, &OnCallback, GCHandle.ToIntPtr(_self)), "setCallback");
            Pass();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    internal HighsOptions Options { get; }

    /// <summary>Receives what HiGHS calls during a run, on the thread that runs: kind, message (UTF-8 text, or 0), and the two structs.</summary>
    internal Action<int, nint, nint, nint>? Callback { get; set; }

    internal bool HasBasis => IntInfo("basis_validity") == 1;

    internal bool HasFeasiblePoint => IntInfo("primal_solution_status") == 2;

    internal long Iterations => Math.Max(0, IntInfo("simplex_iteration_count")) + Math.Max(0, IntInfo("ipm_iteration_count")) + Math.Max(0, IntInfo("crossover_iteration_count"));

    internal double MipBound
    {
        get
        {
            Check(HighsNative.DoubleInfo(_highs, "mip_dual_bound", out double bound), "getDoubleInfoValue");
            return bound;
        }
    }

    internal long MipNodes
    {
        get
        {
            Check(HighsNative.Int64Info(_highs, "mip_node_count", out long nodes), "getInt64InfoValue");
            return Math.Max(0, nodes);
        }
    }

    internal void Send(WorkingModel working)
    {
        SendCosts(working.Costs.Sorted(), _model.Cost);
        if (working.ColumnBounds.Any)
        {
            ReadOnlySpan<int> set = working.ColumnBounds.Sorted();
            fixed (int* indices = set)
            fixed (double* lower = Gathered(set, _model.ColumnLower), upper = Gathered(set, _model.ColumnUpper))
            {
                Check(HighsNative.ChangeColumnBounds(_highs, set.Length, indices, lower, upper), "changeColsBoundsBySet");
            }
        }

        if (working.RowBounds.Any)
        {
            ReadOnlySpan<int> set = working.RowBounds.Sorted();
            fixed (int* indices = set)
            fixed (double* lower = Gathered(set, _model.RowLower), upper = Gathered(set, _model.RowUpper))
            {
                Check(HighsNative.ChangeRowBounds(_highs, set.Length, indices, lower, upper), "changeRowsBoundsBySet");
            }
        }

        working.ChangesSent();
    }

    /// <summary>Sets all costs to zero, or back to the model's.</summary>
    internal void UseCosts(bool zero) => SendCosts([.. Enumerable.Range(0, _columns)], zero ? new double[_columns] : _model.Cost);

    /// <summary>Runs; a warning is a limit or a stop and is in the status, an error code ends the object's use.</summary>
    internal HighsOutcome Run()
    {
        Check(HighsNative.ZeroAllClocks(_highs), "zeroAllClocks");
        int code = _highs.Run();
        HighsOutcome outcome = (HighsOutcome)HighsNative.ModelStatus(_highs);
        return code >= 0 ? outcome : throw new HighsCallException(Say.EngineError("HiGHS", outcome.ToString()));
    }

    /// <summary>
    /// Makes the time limit run out, from any thread during a run: presolve asks no callback, but reads the clock. The limit is one aligned double that the
    /// running code reads again each time; HiGHS has no other way in.
    /// </summary>
    internal void ExpireTimeLimit() => _ = HighsNative.SetDouble(_highs, "time_limit", 0);

    /// <summary>Forgets basis and solution, so that the next run is cold.</summary>
    internal void Forget() => Check(HighsNative.ClearSolver(_highs), "clearSolver");

    internal SolveResult ReadPoint(bool withDuals)
    {
        double[] primal = new double[_columns], reduced = new double[_columns], activity = new double[_rows], dual = new double[_rows];
        fixed (double* x = primal, d = reduced, a = activity, y = dual) { Check(HighsNative.Solution(_highs, x, d, a, y), "getSolution"); }
        return new SolveResult
        {
            Status = SolveStatus.EngineFailure,
            Primal = primal,
            RowActivity = activity,
            ReducedCost = withDuals ? reduced : [],
            Dual = withDuals ? dual : [],
        };
    }

    /// <summary>The Farkas ray of the last run if it left one; asking for values otherwise would start another solve inside HiGHS.</summary>
    internal double[]? DualRay()
    {
        Check(HighsNative.DualRay(_highs, out int has, null), "getDualRay");
        if (has == 0) { return null; }
        double[] ray = new double[_rows];
        fixed (double* values = ray) { Check(HighsNative.DualRay(_highs, out has, values), "getDualRay"); }
        return has == 0 ? null : ray;
    }

    /// <summary>The direction of descent of the last run if it left one.</summary>
    internal double[]? PrimalRay()
    {
        Check(HighsNative.PrimalRay(_highs, out int has, null), "getPrimalRay");
        if (has == 0) { return null; }
        double[] ray = new double[_columns];
        fixed (double* values = ray) { Check(HighsNative.PrimalRay(_highs, out has, values), "getPrimalRay"); }
        return has == 0 ? null : ray;
    }

    internal Basis GetBasis()
    {
        int[] columnStatus = new int[_columns], rowStatus = new int[_rows];
        fixed (int* columns = columnStatus, rows = rowStatus) { Check(HighsNative.GetBasis(_highs, columns, rows), "getBasis"); }
        return new Basis(
            [.. columnStatus.Select((status, j) => WorkingModel.Fitting((BasisStatus)status, _model.ColumnLower[j], _model.ColumnUpper[j]))],
            [.. rowStatus.Select((status, i) => WorkingModel.Fitting((BasisStatus)status, _model.RowLower[i], _model.RowUpper[i]))]);
    }

    internal void SetBasis(Basis basis)
    {
        int[] columnStatus = [.. basis.Columns.Select((status, j) => (int)WorkingModel.Fitting(status, _model.ColumnLower[j], _model.ColumnUpper[j]))];
        int[] rowStatus = [.. basis.Rows.Select((status, i) => (int)WorkingModel.Fitting(status, _model.RowLower[i], _model.RowUpper[i]))];
        fixed (int* columns = columnStatus, rows = rowStatus) { Check(HighsNative.SetBasis(_highs, columns, rows), "setBasis"); }
    }

    /// <summary>Switches one kind of callback on or off.</summary>
    internal void Listen(bool on, int kind) => Check(on ? HighsNative.StartCallback(_highs, kind) : HighsNative.StopCallback(_highs, kind), "callback");

    public void Dispose()
    {
        _highs.Dispose();
        if (_self.IsAllocated) { _self.Free(); }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnCallback(int kind, nint message, nint dataOut, nint dataIn, nint user) =>
        (GCHandle.FromIntPtr(user).Target as HighsProblem)?.Callback?.Invoke(kind, message, dataOut, dataIn);

    private static void Check(int code, string call)
    {
        if (code < 0) { throw new HighsCallException(Say.EngineRefusedCall("HiGHS", call)); }
    }

    private static double[] Gathered(ReadOnlySpan<int> set, double[] source)
    {
        double[] values = new double[set.Length];
        for (int k = 0; k < values.Length; k++) { values[k] = source[set[k]]; }
        return values;
    }

    private int IntInfo(string name)
    {
        Check(HighsNative.IntInfo(_highs, name, out int value), "getIntInfoValue");
        return value;
    }

    private void SendCosts(ReadOnlySpan<int> set, double[] costs)
    {
        if (set.Length == 0) { return; }
        fixed (int* indices = set)
        fixed (double* values = Gathered(set, costs)) { Check(HighsNative.ChangeCosts(_highs, set.Length, indices, values), "changeColsCostBySet"); }
    }

    private void Pass()
    {
        int[]? integrality = _model.HasIntegers ? Array.ConvertAll(_model.Integer!, whole => whole ? 1 : 0) : null;
        fixed (double* cost = _model.Cost, lower = _model.ColumnLower, upper = _model.ColumnUpper, least = _model.RowLower, most = _model.RowUpper, values = _model.Values)
        fixed (int* starts = _model.Starts, rows = _model.Rows, whole = integrality)
        {
            int code = integrality is null
                ? HighsNative.PassLp(_highs, _columns, _rows, _model.NonZeroCount, ByColumns, Minimise, _model.Offset, cost, lower, upper, least, most, starts, rows, values)
                : HighsNative.PassMip(_highs, _columns, _rows, _model.NonZeroCount, ByColumns, Minimise, _model.Offset, cost, lower, upper, least, most, starts, rows, values, whole);
            Check(code, "passModel");
        }
    }
}
