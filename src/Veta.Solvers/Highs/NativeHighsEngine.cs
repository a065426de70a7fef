using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Veta.Solvers.Highs;

/// <summary>HiGHS's C calls on the native library.</summary>
internal sealed unsafe class NativeHighsEngine : IHighsEngine
{
    private readonly NativeHighsLibrary _library;
    private readonly HighsHandle _handle;
    private readonly HashSet<nint> _blocks = [];
    private readonly nint _highs;
    private readonly delegate* unmanaged[Cdecl]<nint, int> _run, _clearSolver, _zeroAllClocks, _modelStatus;
    private readonly delegate* unmanaged[Cdecl]<nint, nint, int, int> _setBool, _setInt;
    private readonly delegate* unmanaged[Cdecl]<nint, nint, double, int> _setDouble;
    private readonly delegate* unmanaged[Cdecl]<nint, nint, nint, int> _setString, _intInfo, _int64Info, _doubleInfo, _getBasis, _setBasis, _dualRay, _primalRay;
    private readonly delegate* unmanaged[Cdecl]<nint, int, nint, nint, int> _changeCosts;
    private readonly delegate* unmanaged[Cdecl]<nint, int, nint, nint, nint, int> _changeColumnBounds, _changeRowBounds;
    private readonly delegate* unmanaged[Cdecl]<nint, nint, nint, nint, nint, int> _getSolution;
    private readonly delegate* unmanaged[Cdecl]<nint, int, int> _startCallback, _stopCallback;
    private readonly delegate* unmanaged[Cdecl]<nint, nint, nint> _callbackItem;
    private readonly nint _timeLimit;
    private GCHandle _self;

    internal NativeHighsEngine(NativeHighsLibrary library)
    {
        _library = library;
        _handle = library.Create();
        _highs = _handle.DangerousGetHandle();
        _run = (delegate* unmanaged[Cdecl]<nint, int>)library.Call("Highs_run");
        _clearSolver = (delegate* unmanaged[Cdecl]<nint, int>)library.Call("Highs_clearSolver");
        _zeroAllClocks = (delegate* unmanaged[Cdecl]<nint, int>)library.Call("Highs_zeroAllClocks");
        _modelStatus = (delegate* unmanaged[Cdecl]<nint, int>)library.Call("Highs_getModelStatus");
        _setBool = (delegate* unmanaged[Cdecl]<nint, nint, int, int>)library.Call("Highs_setBoolOptionValue");
        _setInt = (delegate* unmanaged[Cdecl]<nint, nint, int, int>)library.Call("Highs_setIntOptionValue");
        _setDouble = (delegate* unmanaged[Cdecl]<nint, nint, double, int>)library.Call("Highs_setDoubleOptionValue");
        _setString = Triple("Highs_setStringOptionValue");
        _intInfo = Triple("Highs_getIntInfoValue");
        _int64Info = Triple("Highs_getInt64InfoValue");
        _doubleInfo = Triple("Highs_getDoubleInfoValue");
        _getBasis = Triple("Highs_getBasis");
        _setBasis = Triple("Highs_setBasis");
        _dualRay = Triple("Highs_getDualRay");
        _primalRay = Triple("Highs_getPrimalRay");
        _changeCosts = (delegate* unmanaged[Cdecl]<nint, int, nint, nint, int>)library.Call("Highs_changeColsCostBySet");
        _changeColumnBounds = (delegate* unmanaged[Cdecl]<nint, int, nint, nint, nint, int>)library.Call("Highs_changeColsBoundsBySet");
        _changeRowBounds = (delegate* unmanaged[Cdecl]<nint, int, nint, nint, nint, int>)library.Call("Highs_changeRowsBoundsBySet");
        _getSolution = (delegate* unmanaged[Cdecl]<nint, nint, nint, nint, nint, int>)library.Call("Highs_getSolution");
        _startCallback = (delegate* unmanaged[Cdecl]<nint, int, int>)library.Call("Highs_startCallback");
        _stopCallback = (delegate* unmanaged[Cdecl]<nint, int, int>)library.Call("Highs_stopCallback");
        _callbackItem = (delegate* unmanaged[Cdecl]<nint, nint, nint>)library.Call("Highs_getCallbackDataOutItem");
        _timeLimit = Allocate(16);
        "time_limit\0"u8.CopyTo(View<byte>(_timeLimit, 16));
        _self = GCHandle.Alloc(this, GCHandleType.Weak);
        delegate* unmanaged[Cdecl]<int, nint, nint, nint, nint, void> entry = &OnCallback;
        ((delegate* unmanaged[Cdecl]<nint, nint, nint, int>)library.Call("Highs_setCallback"))(_highs, (nint)entry, GCHandle.ToIntPtr(_self));
    }

    public bool HasScheduler => true;

    public bool SearchNeedsDeepStack => false;

    public HighsCallback? Callback { get; set; }

    public nint Allocate(long bytes)
    {
        nint block = (nint)NativeMemory.Alloc((nuint)Math.Max(bytes, 8));
        _blocks.Add(block);
        return block;
    }

    public void Release(nint address)
    {
        if (_blocks.Remove(address)) { NativeMemory.Free((void*)address); }
    }

    public Span<T> View<T>(nint address, int count)
        where T : unmanaged => new((void*)address, count);

    public int PassLp(int columns, int rows, int nonZeros, double offset, in HighsModelAddresses model) =>
        ((delegate* unmanaged[Cdecl]<nint, int, int, int, int, int, double, nint, nint, nint, nint, nint, nint, nint, nint, int>)_library.Call("Highs_passLp"))(
            _highs, columns, rows, nonZeros, 1, 1, offset, model.Cost, model.ColumnLower, model.ColumnUpper, model.RowLower, model.RowUpper, model.Starts, model.Rows, model.Values);

    public int PassMip(int columns, int rows, int nonZeros, double offset, in HighsModelAddresses model) =>
        ((delegate* unmanaged[Cdecl]<nint, int, int, int, int, int, double, nint, nint, nint, nint, nint, nint, nint, nint, nint, int>)_library.Call("Highs_passMip"))(
            _highs, columns, rows, nonZeros, 1, 1, offset, model.Cost, model.ColumnLower, model.ColumnUpper, model.RowLower, model.RowUpper, model.Starts, model.Rows, model.Values, model.Integrality);

    public int SetBoolOption(nint name, int value) => _setBool(_highs, name, value);

    public int SetIntOption(nint name, int value) => _setInt(_highs, name, value);

    public int SetDoubleOption(nint name, double value) => _setDouble(_highs, name, value);

    public int SetStringOption(nint name, nint value) => _setString(_highs, name, value);

    public int ChangeCosts(int count, nint set, nint costs) => _changeCosts(_highs, count, set, costs);

    public int ChangeColumnBounds(int count, nint set, nint lower, nint upper) => _changeColumnBounds(_highs, count, set, lower, upper);

    public int ChangeRowBounds(int count, nint set, nint lower, nint upper) => _changeRowBounds(_highs, count, set, lower, upper);

    public int Run()
    {
        _library.Enter();
        try { return _run(_highs); }
        finally { _library.Leave(); }
    }

    /// <summary>One aligned double that the running code reads again each time; HiGHS has no other way in.</summary>
    public void ExpireTimeLimit() => _setDouble(_highs, _timeLimit, 0);

    public void RestoreTimeLimit()
    {
        // The next limit overwrites it.
    }

    public int ClearSolver() => _clearSolver(_highs);

    public int ZeroAllClocks() => _zeroAllClocks(_highs);

    public int ModelStatus() => _modelStatus(_highs);

    public int GetIntInfo(nint name, nint value) => _intInfo(_highs, name, value);

    public int GetInt64Info(nint name, nint value) => _int64Info(_highs, name, value);

    public int GetDoubleInfo(nint name, nint value) => _doubleInfo(_highs, name, value);

    public int GetSolution(nint columnValue, nint columnDual, nint rowValue, nint rowDual) => _getSolution(_highs, columnValue, columnDual, rowValue, rowDual);

    public int GetBasis(nint columnStatus, nint rowStatus) => _getBasis(_highs, columnStatus, rowStatus);

    public int SetBasis(nint columnStatus, nint rowStatus) => _setBasis(_highs, columnStatus, rowStatus);

    public int GetDualRay(nint has, nint values) => _dualRay(_highs, has, values);

    public int GetPrimalRay(nint has, nint values) => _primalRay(_highs, has, values);

    public int StartCallback(int type) => _startCallback(_highs, type);

    public int StopCallback(int type) => _stopCallback(_highs, type);

    public nint CallbackItem(nint dataOut, nint name) => _callbackItem(dataOut, name);

    public void Dispose()
    {
        if (_handle.IsClosed) { return; }
        _handle.Dispose();
        foreach (nint block in _blocks) { NativeMemory.Free((void*)block); }
        _blocks.Clear();
        _self.Free();
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnCallback(int kind, nint message, nint dataOut, nint dataIn, nint user) =>
        (GCHandle.FromIntPtr(user).Target as NativeHighsEngine)?.Callback?.Invoke(kind, message, dataOut, dataIn);

    private delegate* unmanaged[Cdecl]<nint, nint, nint, int> Triple(string name) => (delegate* unmanaged[Cdecl]<nint, nint, nint, int>)_library.Call(name);
}
