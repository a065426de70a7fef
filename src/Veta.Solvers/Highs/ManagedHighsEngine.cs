using Veta.Highs.Managed;
using Veta.Solvers.Wasm;

namespace Veta.Solvers.Highs;

/// <summary>HiGHS's C calls on the translated module. Its addresses are 32-bit and unsigned, and it has no threads.</summary>
internal sealed unsafe class ManagedHighsEngine : IHighsEngine
{
    private readonly WasmInstance _instance;
    private readonly int _highs;

    /// <param name="memoryLimit">Bytes of memory the module may use; by default all that it can address.</param>
    internal ManagedHighsEngine(long memoryLimit = WasmMemory.MaximumBytes)
    {
        _instance = new WasmInstance(memoryLimit: memoryLimit) { State = this };
        try
        {
            int callback = _instance.RegisterCallback((nint)(delegate*<int, int, int, int, int, nint, void>)&OnCallback, "viiiii");
            using WasmCall call = _instance.Enter();
            _highs = Exports.Highs_create(call.Memory);
            if (_highs == 0 || Exports.Highs_setCallback(_highs, callback, 0, call.Memory) < 0) { throw new HighsCallException("Managed HiGHS could not be started."); }
        }
        catch
        {
            _instance.Dispose();
            throw;
        }
    }

    public bool HasScheduler => false;

    /// <summary>Branch and bound recurses, and a stack overflow would end the process.</summary>
    public bool SearchNeedsDeepStack => true;

    public HighsCallback? Callback { get; set; }

    internal static string ReadVersion()
    {
        using WasmInstance instance = new();
        using WasmCall call = instance.Enter();
        return instance.ReadText(Exports.Highs_version(call.Memory));
    }

    public nint Allocate(long bytes) => (nint)(uint)_instance.Allocate(bytes);

    public void Release(nint address) => _instance.Free((int)address);

    public Span<T> View<T>(nint address, int count)
        where T : unmanaged => _instance.Span<T>((int)address, count);

    public int PassLp(int columns, int rows, int nonZeros, double offset, in HighsModelAddresses model)
    {
        using WasmCall call = _instance.Enter();
        return Exports.Highs_passLp(
            _highs, columns, rows, nonZeros, 1, 1, offset, (int)model.Cost, (int)model.ColumnLower, (int)model.ColumnUpper,
            (int)model.RowLower, (int)model.RowUpper, (int)model.Starts, (int)model.Rows, (int)model.Values, call.Memory);
    }

    public int PassMip(int columns, int rows, int nonZeros, double offset, in HighsModelAddresses model)
    {
        using WasmCall call = _instance.Enter();
        return Exports.Highs_passMip(
            _highs, columns, rows, nonZeros, 1, 1, offset, (int)model.Cost, (int)model.ColumnLower, (int)model.ColumnUpper,
            (int)model.RowLower, (int)model.RowUpper, (int)model.Starts, (int)model.Rows, (int)model.Values, (int)model.Integrality, call.Memory);
    }

    public int SetBoolOption(nint name, int value)
    {
        using WasmCall call = _instance.Enter();
        return Exports.Highs_setBoolOptionValue(_highs, (int)name, value, call.Memory);
    }

    public int SetIntOption(nint name, int value)
    {
        using WasmCall call = _instance.Enter();
        return Exports.Highs_setIntOptionValue(_highs, (int)name, value, call.Memory);
    }

    public int SetDoubleOption(nint name, double value)
    {
        using WasmCall call = _instance.Enter();
        return Exports.Highs_setDoubleOptionValue(_highs, (int)name, value, call.Memory);
    }

    public int SetStringOption(nint name, nint value)
    {
        using WasmCall call = _instance.Enter();
        return Exports.Highs_setStringOptionValue(_highs, (int)name, (int)value, call.Memory);
    }

    public int ChangeCosts(int count, nint set, nint costs)
    {
        using WasmCall call = _instance.Enter();
        return Exports.Highs_changeColsCostBySet(_highs, count, (int)set, (int)costs, call.Memory);
    }

    public int ChangeColumnBounds(int count, nint set, nint lower, nint upper)
    {
        using WasmCall call = _instance.Enter();
        return Exports.Highs_changeColsBoundsBySet(_highs, count, (int)set, (int)lower, (int)upper, call.Memory);
    }

    public int ChangeRowBounds(int count, nint set, nint lower, nint upper)
    {
        using WasmCall call = _instance.Enter();
        return Exports.Highs_changeRowsBoundsBySet(_highs, count, (int)set, (int)lower, (int)upper, call.Memory);
    }

    public int Run()
    {
        using WasmCall call = _instance.Enter();
        return Exports.Highs_run(_highs, call.Memory);
    }

    public void ExpireTimeLimit() => _instance.ClocksAhead = true;

    public void RestoreTimeLimit() => _instance.ClocksAhead = false;

    public int ClearSolver()
    {
        using WasmCall call = _instance.Enter();
        return Exports.Highs_clearSolver(_highs, call.Memory);
    }

    public int ZeroAllClocks()
    {
        using WasmCall call = _instance.Enter();
        return Exports.Highs_zeroAllClocks(_highs, call.Memory);
    }

    public int ModelStatus()
    {
        using WasmCall call = _instance.Enter();
        return Exports.Highs_getModelStatus(_highs, call.Memory);
    }

    public int GetIntInfo(nint name, nint value)
    {
        using WasmCall call = _instance.Enter();
        return Exports.Highs_getIntInfoValue(_highs, (int)name, (int)value, call.Memory);
    }

    public int GetInt64Info(nint name, nint value)
    {
        using WasmCall call = _instance.Enter();
        return Exports.Highs_getInt64InfoValue(_highs, (int)name, (int)value, call.Memory);
    }

    public int GetDoubleInfo(nint name, nint value)
    {
        using WasmCall call = _instance.Enter();
        return Exports.Highs_getDoubleInfoValue(_highs, (int)name, (int)value, call.Memory);
    }

    public int GetSolution(nint columnValue, nint columnDual, nint rowValue, nint rowDual)
    {
        using WasmCall call = _instance.Enter();
        return Exports.Highs_getSolution(_highs, (int)columnValue, (int)columnDual, (int)rowValue, (int)rowDual, call.Memory);
    }

    public int GetBasis(nint columnStatus, nint rowStatus)
    {
        using WasmCall call = _instance.Enter();
        return Exports.Highs_getBasis(_highs, (int)columnStatus, (int)rowStatus, call.Memory);
    }

    public int SetBasis(nint columnStatus, nint rowStatus)
    {
        using WasmCall call = _instance.Enter();
        return Exports.Highs_setBasis(_highs, (int)columnStatus, (int)rowStatus, call.Memory);
    }

    public int GetDualRay(nint has, nint values)
    {
        using WasmCall call = _instance.Enter();
        return Exports.Highs_getDualRay(_highs, (int)has, (int)values, call.Memory);
    }

    public int GetPrimalRay(nint has, nint values)
    {
        using WasmCall call = _instance.Enter();
        return Exports.Highs_getPrimalRay(_highs, (int)has, (int)values, call.Memory);
    }

    public int StartCallback(int type)
    {
        using WasmCall call = _instance.Enter();
        return Exports.Highs_startCallback(_highs, type, call.Memory);
    }

    public int StopCallback(int type)
    {
        using WasmCall call = _instance.Enter();
        return Exports.Highs_stopCallback(_highs, type, call.Memory);
    }

    public nint CallbackItem(nint dataOut, nint name)
    {
        using WasmCall call = _instance.Enter();
        return (nint)(uint)Exports.Highs_getCallbackDataOutItem((int)dataOut, (int)name, call.Memory);
    }

    public void Dispose() => _instance.Dispose();

    private static void OnCallback(int kind, int message, int dataOut, int dataIn, int user, nint memory) =>
        ((ManagedHighsEngine)WasmInstance.At(memory).State!).Callback?.Invoke(kind, (nint)(uint)message, (nint)(uint)dataOut, (nint)(uint)dataIn);
}
