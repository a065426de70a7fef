using Veta.Lp;

namespace Veta.Solvers.Highs;

/// <summary>One HiGHS object that holds one model, with the buffers of its calls, so that a re-solve allocates only its answer.</summary>
internal sealed class HighsProblem : IDisposable
{
    private readonly IHighsEngine _engine;
    private readonly HighsText _text;
    private readonly LpModel _model;
    private readonly int _columns;
    private readonly int _rows;
    private readonly nint _columnsA, _columnsB, _rowsA, _rowsB, _columnInts, _rowInts, _scratch;

    internal HighsProblem(IHighsEngine engine, LpModel model)
    {
        _engine = engine;
        _model = model;
        _columns = model.ColumnCount;
        _rows = model.RowCount;
        _text = new HighsText(engine);
        Options = new HighsOptions(engine, _text);
        try
        {
            Options.Bool("output_flag", false);
            Options.Bool("log_to_console", false);
            Options.Double("small_matrix_value", 1e-12);
            if (engine.HasScheduler)
            {
                Options.Int("threads", 1);
                Options.Text("parallel", "off");
            }

            Pass();
            _columnsA = engine.Allocate(8L * _columns);
            _columnsB = engine.Allocate(8L * _columns);
            _rowsA = engine.Allocate(8L * _rows);
            _rowsB = engine.Allocate(8L * _rows);
            _columnInts = engine.Allocate(4L * _columns);
            _rowInts = engine.Allocate(4L * _rows);
            _scratch = engine.Allocate(16);
        }
        catch
        {
            engine.Dispose();
            throw;
        }
    }

    internal HighsOptions Options { get; }

    internal IHighsEngine Engine => _engine;

    internal HighsText Text => _text;

    internal bool HasBasis => IntInfo("basis_validity") == 1;

    internal bool HasFeasiblePoint => IntInfo("primal_solution_status") == 2;

    internal long Iterations => Math.Max(0, IntInfo("simplex_iteration_count")) + Math.Max(0, IntInfo("ipm_iteration_count")) + Math.Max(0, IntInfo("crossover_iteration_count"));

    internal double MipBound
    {
        get
        {
            Check(_engine.GetDoubleInfo(_text["mip_dual_bound"], _scratch), "getDoubleInfoValue");
            return _engine.View<double>(_scratch, 1)[0];
        }
    }

    internal long MipNodes
    {
        get
        {
            Check(_engine.GetInt64Info(_text["mip_node_count"], _scratch), "getInt64InfoValue");
            return Math.Max(0, _engine.View<long>(_scratch, 1)[0]);
        }
    }

    internal void Send(WorkingModel working)
    {
        SendCosts(working.Costs.Sorted(), _model.Cost);
        if (working.ColumnBounds.Any)
        {
            ReadOnlySpan<int> set = working.ColumnBounds.Sorted();
            Gather(set, _model.ColumnLower, _columnInts, _columnsA);
            Gather(set, _model.ColumnUpper, _columnInts, _columnsB);
            Check(_engine.ChangeColumnBounds(set.Length, _columnInts, _columnsA, _columnsB), "changeColsBoundsBySet");
        }

        if (working.RowBounds.Any)
        {
            ReadOnlySpan<int> set = working.RowBounds.Sorted();
            Gather(set, _model.RowLower, _rowInts, _rowsA);
            Gather(set, _model.RowUpper, _rowInts, _rowsB);
            Check(_engine.ChangeRowBounds(set.Length, _rowInts, _rowsA, _rowsB), "changeRowsBoundsBySet");
        }

        working.ChangesSent();
    }

    /// <summary>Sets all costs to zero, or back to the model's.</summary>
    internal void UseCosts(bool zero)
    {
        int[] all = new int[_columns];
        for (int j = 0; j < all.Length; j++) { all[j] = j; }
        SendCosts(all, zero ? new double[_columns] : _model.Cost);
    }

    /// <summary>Runs; a warning is a limit or a stop and is in the status, an error code ends the object's use.</summary>
    internal HighsOutcome Run()
    {
        Check(_engine.ZeroAllClocks(), "zeroAllClocks");
        int code = _engine.Run();
        HighsOutcome outcome = (HighsOutcome)_engine.ModelStatus();
        return code >= 0 ? outcome : throw new HighsCallException($"HiGHS stopped with an error (model status {outcome}).");
    }

    /// <summary>Forgets basis and solution, so that the next run is cold.</summary>
    internal void Forget() => Check(_engine.ClearSolver(), "clearSolver");

    internal SolveResult ReadPoint(bool withDuals)
    {
        Check(_engine.GetSolution(_columnsA, _columnsB, _rowsA, _rowsB), "getSolution");
        return new SolveResult
        {
            Status = SolveStatus.EngineFailure,
            Primal = _engine.View<double>(_columnsA, _columns).ToArray(),
            RowActivity = _engine.View<double>(_rowsA, _rows).ToArray(),
            ReducedCost = withDuals ? _engine.View<double>(_columnsB, _columns).ToArray() : [],
            Dual = withDuals ? _engine.View<double>(_rowsB, _rows).ToArray() : [],
        };
    }

    /// <summary>The Farkas ray of the last run if it left one; asking for values otherwise would start another solve inside HiGHS.</summary>
    internal double[]? DualRay()
    {
        Check(_engine.GetDualRay(_scratch, 0), "getDualRay");
        if (_engine.View<int>(_scratch, 1)[0] == 0) { return null; }
        Check(_engine.GetDualRay(_scratch, _rowsA), "getDualRay");
        return _engine.View<int>(_scratch, 1)[0] == 0 ? null : _engine.View<double>(_rowsA, _rows).ToArray();
    }

    internal double[]? PrimalRay()
    {
        Check(_engine.GetPrimalRay(_scratch, 0), "getPrimalRay");
        if (_engine.View<int>(_scratch, 1)[0] == 0) { return null; }
        Check(_engine.GetPrimalRay(_scratch, _columnsA), "getPrimalRay");
        return _engine.View<int>(_scratch, 1)[0] == 0 ? null : _engine.View<double>(_columnsA, _columns).ToArray();
    }

    internal Basis GetBasis()
    {
        Check(_engine.GetBasis(_columnInts, _rowInts), "getBasis");
        BasisStatus[] columns = new BasisStatus[_columns], rows = new BasisStatus[_rows];
        ReadOnlySpan<int> columnStatus = _engine.View<int>(_columnInts, _columns), rowStatus = _engine.View<int>(_rowInts, _rows);
        for (int j = 0; j < columns.Length; j++) { columns[j] = WorkingModel.Fitting((BasisStatus)columnStatus[j], _model.ColumnLower[j], _model.ColumnUpper[j]); }
        for (int i = 0; i < rows.Length; i++) { rows[i] = WorkingModel.Fitting((BasisStatus)rowStatus[i], _model.RowLower[i], _model.RowUpper[i]); }
        return new Basis(columns, rows);
    }

    internal void SetBasis(Basis basis)
    {
        Span<int> columns = _engine.View<int>(_columnInts, _columns), rows = _engine.View<int>(_rowInts, _rows);
        for (int j = 0; j < columns.Length; j++) { columns[j] = (int)WorkingModel.Fitting(basis.Columns[j], _model.ColumnLower[j], _model.ColumnUpper[j]); }
        for (int i = 0; i < rows.Length; i++) { rows[i] = (int)WorkingModel.Fitting(basis.Rows[i], _model.RowLower[i], _model.RowUpper[i]); }
        Check(_engine.SetBasis(_columnInts, _rowInts), "setBasis");
    }

    public void Dispose() => _engine.Dispose();

    private static void Check(int code, string call)
    {
        if (code < 0) { throw new HighsCallException($"HiGHS refused the call {call}."); }
    }

    private int IntInfo(string name)
    {
        Check(_engine.GetIntInfo(_text[name], _scratch), "getIntInfoValue");
        return _engine.View<int>(_scratch, 1)[0];
    }

    private void SendCosts(ReadOnlySpan<int> set, double[] costs)
    {
        if (set.Length == 0) { return; }
        Gather(set, costs, _columnInts, _columnsA);
        Check(_engine.ChangeCosts(set.Length, _columnInts, _columnsA), "changeColsCostBySet");
    }

    private void Gather(ReadOnlySpan<int> set, double[] source, nint indices, nint values)
    {
        set.CopyTo(_engine.View<int>(indices, set.Length));
        Span<double> target = _engine.View<double>(values, set.Length);
        for (int k = 0; k < target.Length; k++) { target[k] = source[set[k]]; }
    }

    private void Pass()
    {
        int nonZeros = _model.NonZeroCount;
        HighsModelAddresses addresses = new(
            Put<double>(_model.Cost), Put<double>(_model.ColumnLower), Put<double>(_model.ColumnUpper), Put<double>(_model.RowLower), Put<double>(_model.RowUpper),
            Put<int>(_model.Starts), Put<int>(_model.Rows.AsSpan(0, nonZeros)), Put<double>(_model.Values.AsSpan(0, nonZeros)),
            _model.HasIntegers ? Put<int>(Array.ConvertAll(_model.Integer!, whole => whole ? 1 : 0)) : 0);
        Check(
            addresses.Integrality != 0
                ? _engine.PassMip(_columns, _rows, nonZeros, _model.Offset, addresses)
                : _engine.PassLp(_columns, _rows, nonZeros, _model.Offset, addresses),
            "passModel");
        foreach (nint block in (ReadOnlySpan<nint>)[addresses.Cost, addresses.ColumnLower, addresses.ColumnUpper, addresses.RowLower, addresses.RowUpper, addresses.Starts, addresses.Rows, addresses.Values, addresses.Integrality])
        {
            if (block != 0) { _engine.Release(block); }
        }
    }

    private nint Put<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        nint address = _engine.Allocate((long)values.Length * System.Runtime.CompilerServices.Unsafe.SizeOf<T>());
        values.CopyTo(_engine.View<T>(address, values.Length));
        return address;
    }
}
