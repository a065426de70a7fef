using System.Diagnostics;
using System.Globalization;
using Veta.Highs.Managed;

namespace Veta.Solvers.Wasm;

/// <summary>
/// The functions that the module's C library asks of its host. There are no files, no environment and no time zone; output goes
/// to the instance's <see cref="WasmOutput"/>. Error numbers are those of WASI, which the C library expects.
/// </summary>
internal static unsafe class WasmImports
{
    private const int BadDescriptor = 8;
    private const int InvalidArgument = 28;
    private const int NoSuchFile = 44;
    private const int NotATerminal = 59;
    private const int IllegalSeek = 70;

    /// <summary>Writes the host's functions into a new instance.</summary>
    public static void Bind(nint memory)
    {
        Imports.trap(&Trap, memory);
        Imports.memory_grow(&GrowMemory, memory);
        Imports.emscripten_resize_heap(&ResizeHeap, memory);
        Imports.__cxa_throw(&CxaThrow, memory);
        Imports._abort_js(&Abort, memory);
        Imports.exit(&Exit, memory);
        Imports.proc_exit(&Exit, memory);
        Imports._emscripten_runtime_keepalive_clear(&DoNothing, memory);
        Imports.clock_time_get(&ClockTimeGet, memory);
        Imports.emscripten_date_now(&DateNow, memory);
        Imports.emscripten_get_now(&MonotonicNow, memory);
        Imports._setitimer_js(&SetTimer, memory);
        Imports._tzset_js(&SetTimeZone, memory);
        Imports.environ_get(&GetEnvironment, memory);
        Imports.environ_sizes_get(&GetEnvironmentSizes, memory);
        Imports.fd_write(&Write, memory);
        Imports.fd_read(&Read, memory);
        Imports.fd_seek(&Seek, memory);
        Imports.fd_close(&Close, memory);
        Imports.__syscall_openat(&OpenAt, memory);
        Imports.__syscall_fcntl64(&FileControl, memory);
        Imports.__syscall_ioctl(&DeviceControl, memory);
    }

    private static void Trap(int code, nint memory) => throw WasmInstance.At(memory).Stop(code switch
    {
        Traps.DivideByZero => WasmTrapReason.DivideByZero,
        Traps.IntegerOverflow => WasmTrapReason.IntegerOverflow,
        Traps.InvalidConversionToInteger => WasmTrapReason.InvalidConversionToInteger,
        Traps.IndirectCall => WasmTrapReason.IndirectCall,
        Traps.MemoryOutOfBounds => WasmTrapReason.MemoryOutOfBounds,
        _ => WasmTrapReason.Unreachable,
    });

    private static int GrowMemory(int pages, nint memory)
    {
        WasmInstance instance = WasmInstance.At(memory);
        long before = instance.MemoryBytes;
        return instance.TryGrow(before + ((long)(uint)pages << 16)) ? (int)(before >> 16) : -1;
    }

    private static int ResizeHeap(int bytes, nint memory) => WasmInstance.At(memory).TryGrow((uint)bytes) ? 1 : 0;

    private static void CxaThrow(int exception, int type, int destructor, nint memory) =>
        throw WasmInstance.At(memory).Stop(WasmTrapReason.CppException);

    private static void Abort(nint memory) => throw WasmInstance.At(memory).Stop(WasmTrapReason.Abort);

    private static void Exit(int code, nint memory) =>
        throw WasmInstance.At(memory).Stop(WasmTrapReason.Exit, code.ToString(CultureInfo.InvariantCulture));

    private static void DoNothing(nint memory)
    {
    }

    private static int ClockTimeGet(int clock, long precision, int result, nint memory)
    {
        const int realTime = 0;
        *At<long>(memory, result) = (clock == realTime ? Date(memory) : Monotonic(memory)).Ticks * (1_000_000_000 / TimeSpan.TicksPerSecond);
        return 0;
    }

    private static double DateNow(nint memory) => Date(memory).TotalMilliseconds;

    private static double MonotonicNow(nint memory) => Monotonic(memory).TotalMilliseconds;

    private static TimeSpan Date(nint memory) => DateTime.UtcNow - DateTime.UnixEpoch + Ahead(memory);

    private static TimeSpan Monotonic(nint memory) => Stopwatch.GetElapsedTime(0) + Ahead(memory);

    private static TimeSpan Ahead(nint memory) => WasmInstance.At(memory).ClocksAhead ? TimeSpan.FromDays(36_525) : TimeSpan.Zero;

    private static int SetTimer(int which, double milliseconds, nint memory) => 0;

    // UTC: no offset, no summer time, and two names of 3 letters.
    private static void SetTimeZone(int offset, int summerTime, int standardName, int summerName, nint memory)
    {
        *At<int>(memory, offset) = 0;
        *At<int>(memory, summerTime) = 0;
        "UTC\0"u8.CopyTo(new Span<byte>(At<byte>(memory, standardName), 4));
        "UTC\0"u8.CopyTo(new Span<byte>(At<byte>(memory, summerName), 4));
    }

    private static int GetEnvironment(int pointers, int texts, nint memory) => 0;

    private static int GetEnvironmentSizes(int count, int bytes, nint memory)
    {
        *At<int>(memory, count) = 0;
        *At<int>(memory, bytes) = 0;
        return 0;
    }

    // The vector holds pairs of address and length.
    private static int Write(int descriptor, int vector, int count, int written, nint memory)
    {
        if (descriptor is not (1 or 2))
        {
            return BadDescriptor;
        }

        WasmInstance instance = WasmInstance.At(memory);
        int total = 0;
        for (int index = 0; index < count; index++)
        {
            ReadOnlySpan<int> part = instance.Span<int>(vector + (8 * index), 2);
            instance.WriteOutput(descriptor, instance.Span<byte>(part[0], part[1]));
            total += part[1];
        }

        *At<int>(memory, written) = total;
        return 0;
    }

    private static int Read(int descriptor, int vector, int count, int read, nint memory) => BadDescriptor;

    private static int Seek(int descriptor, long offset, int origin, int result, nint memory) => IllegalSeek;

    private static int Close(int descriptor, nint memory) => 0;

    private static int OpenAt(int folder, int path, int flags, int arguments, nint memory) => -NoSuchFile;

    private static int FileControl(int descriptor, int command, int arguments, nint memory) => -InvalidArgument;

    private static int DeviceControl(int descriptor, int request, int arguments, nint memory) => -NotATerminal;

    private static T* At<T>(nint memory, int address)
        where T : unmanaged => (T*)(memory + (nint)(uint)address);
}
