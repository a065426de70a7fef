namespace Veta.Solvers.Highs;

/// <summary>
/// One HiGHS object behind its C calls, the same for the translated module and the native library. Addresses are the engine's own:
/// pointers for the library, offsets into linear memory for the module; <see cref="View{T}"/> makes them readable.
/// Calls return HiGHS's status code, which the caller checks. A trap of the module surfaces as an exception, after which only Dispose is allowed.
/// </summary>
internal interface IHighsEngine : IDisposable
{
    /// <summary>True when threads and parallel mode must be pinned, because the library has a process-wide scheduler.</summary>
    bool HasScheduler { get; }

    /// <summary>True when a search over integers must run on a thread with a large stack.</summary>
    bool SearchNeedsDeepStack { get; }

    /// <summary>Receives callbacks during <see cref="Run"/>, on the thread that runs.</summary>
    HighsCallback? Callback { get; set; }

    /// <summary>Memory in the engine's address space; throws <see cref="OutOfMemoryException"/> when it has no more.</summary>
    nint Allocate(long bytes);

    void Release(nint address);

    /// <summary>The memory at an address, valid while the engine lives and the block is not released.</summary>
    Span<T> View<T>(nint address, int count)
        where T : unmanaged;

    int PassLp(int columns, int rows, int nonZeros, double offset, in HighsModelAddresses model);

    int PassMip(int columns, int rows, int nonZeros, double offset, in HighsModelAddresses model);

    int SetBoolOption(nint name, int value);

    int SetIntOption(nint name, int value);

    int SetDoubleOption(nint name, double value);

    int SetStringOption(nint name, nint value);

    int ChangeCosts(int count, nint set, nint costs);

    int ChangeColumnBounds(int count, nint set, nint lower, nint upper);

    int ChangeRowBounds(int count, nint set, nint lower, nint upper);

    int Run();

    /// <summary>Makes the time limit run out, from any thread during a run: presolve asks no callback, but reads the clock. Needs a finite limit.</summary>
    void ExpireTimeLimit();

    /// <summary>Undoes <see cref="ExpireTimeLimit"/>, between runs; the limit must then be set again.</summary>
    void RestoreTimeLimit();

    int ClearSolver();

    int ZeroAllClocks();

    int ModelStatus();

    int GetIntInfo(nint name, nint value);

    int GetInt64Info(nint name, nint value);

    int GetDoubleInfo(nint name, nint value);

    int GetSolution(nint columnValue, nint columnDual, nint rowValue, nint rowDual);

    int GetBasis(nint columnStatus, nint rowStatus);

    int SetBasis(nint columnStatus, nint rowStatus);

    int GetDualRay(nint has, nint values);

    int GetPrimalRay(nint has, nint values);

    int StartCallback(int type);

    int StopCallback(int type);

    /// <summary>Address of one item of the callback's output, 0 when this version lacks it. The struct itself changes between versions.</summary>
    nint CallbackItem(nint dataOut, nint name);
}
