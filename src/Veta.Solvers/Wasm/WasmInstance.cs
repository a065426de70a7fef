using System.Runtime.InteropServices;
using System.Text;
using Veta.Highs.Managed;

namespace Veta.Solvers.Wasm;

/// <summary>
/// One instance of the translated HiGHS module: a memory of its own and nothing shared that changes, so that any number of
/// instances run side by side. One thread at a time may use an instance. Addresses in the module are 32-bit; they are passed as
/// <see cref="int"/> and count as unsigned.
/// </summary>
/// <remarks>
/// The code runs on the caller's stack, and branch and bound recurses: use a thread with at least 16 MiB of stack for integer
/// models, because .NET ends the process when a stack overflows.
/// </remarks>
internal sealed unsafe class WasmInstance : IDisposable
{
    // Global 0 is the C stack's pointer; every function puts it back before it returns.
    private const int StackPointerOffset = -8;

    private readonly WasmMemory _memory;
    private readonly WasmOutput? _output;
    private bool _clocksAhead;
    private int _owner;
    private int _depth;
    private int _stackPointer;

    /// <summary>Creates an instance and runs its static constructors: a few milliseconds and about 1 MB once the code is compiled.</summary>
    /// <param name="output">Receives the text that the module prints; <c>null</c> discards it.</param>
    /// <param name="memoryLimit">Bytes to which the memory may grow, at most and by default 4 GiB less 64 KiB.</param>
    /// <exception cref="InsufficientMemoryException">The system has no memory left.</exception>
    public WasmInstance(WasmOutput? output = null, long memoryLimit = WasmMemory.MaximumBytes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(memoryLimit, Layout.MinimumPages * 65_536L);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(memoryLimit, WasmMemory.MaximumBytes);
        if (!BitConverter.IsLittleEndian || sizeof(nint) != 8)
        {
            throw new PlatformNotSupportedException("Managed HiGHS needs a 64-bit little-endian processor; use the native engine on this one.");
        }

        _output = output;
        _memory = new WasmMemory(this, memoryLimit);
        Startup.FillMemory(_memory.Address);
        WasmFunctions.CopyTable(_memory.Address);
        WasmImports.Bind(_memory.Address);
        using WasmCall call = Enter();
        Exports.__wasm_call_ctors(call.Memory);
    }

    /// <summary>Anything that callbacks need; they find it by <see cref="At"/>.</summary>
    public object? State { get; set; }

    /// <summary>
    /// True puts the module's clocks a century ahead, so that its own time limit, if it has one, runs out at once. May be set from
    /// another thread: it is the only way to stop code that asks no callback.
    /// </summary>
    public bool ClocksAhead
    {
        get => Volatile.Read(ref _clocksAhead);
        set => Volatile.Write(ref _clocksAhead, value);
    }

    /// <summary>Why the instance can no longer be used, or <c>null</c>.</summary>
    public WasmTrapReason? TrapReason { get; private set; }

    /// <summary>Present size of the memory in bytes, used or not.</summary>
    public long MemoryBytes => _memory.Bytes;

    /// <summary>The instance that a callback runs in, by the last argument of the callback.</summary>
    public static WasmInstance At(nint memory) =>
        (WasmInstance)GCHandle.FromIntPtr(*(nint*)(memory + Layout.HostHandleOffset)).Target!;

    /// <summary>
    /// Begins calls into the module: <c>using WasmCall call = instance.Enter(); Exports.Highs_run(highs, call.Memory);</c>. Until the
    /// call is disposed of, the memory stays even if the instance is disposed of elsewhere. Calls nest on one thread.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The instance was disposed of.</exception>
    /// <exception cref="InvalidOperationException">Another thread is in the instance.</exception>
    /// <exception cref="WasmTrapException">An earlier call stopped the instance.</exception>
    public WasmCall Enter()
    {
        int thread = Environment.CurrentManagedThreadId;
        int owner = Interlocked.CompareExchange(ref _owner, thread, 0);
        if (owner != 0 && owner != thread)
        {
            throw new InvalidOperationException("Two threads use one solver instance; give each thread its own.");
        }

        try
        {
            bool added = false;
            _memory.DangerousAddRef(ref added);
        }
        catch
        {
            ReleaseOwner();
            throw;
        }

        _depth++;
        if (TrapReason is WasmTrapReason reason)
        {
            Leave();
            throw new WasmTrapException(reason, "it was used again after an earlier stop");
        }

        if (_depth == 1)
        {
            _stackPointer = StackPointer;
        }

        return new WasmCall(this, _memory.Address);
    }

    /// <summary>Reserves memory in the instance, aligned to 8 bytes, with unknown content.</summary>
    /// <param name="bytes">0 to 2³² - 1; 0 still gives an address to free.</param>
    /// <exception cref="InsufficientMemoryException">The instance's memory limit is reached.</exception>
    public int Allocate(long bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(bytes);
        using WasmCall call = Enter();
        int address = bytes <= uint.MaxValue ? Exports.malloc((int)(uint)Math.Max(bytes, 1), call.Memory) : 0;
        return address != 0
            ? address
            : throw new InsufficientMemoryException(
                $"Managed HiGHS could not reserve {bytes >> 20} MiB next to the {MemoryBytes >> 20} MiB it has; it is limited to 4 GiB. Use the native engine or a smaller model.");
    }

    /// <summary>Reserves memory for values and copies them there.</summary>
    public int Allocate<T>(ReadOnlySpan<T> values)
        where T : unmanaged
    {
        int address = Allocate((long)values.Length * sizeof(T));
        values.CopyTo(Span<T>(address, values.Length));
        return address;
    }

    /// <summary>Reserves memory for a text in UTF-8 with a zero at its end.</summary>
    public int AllocateText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int bytes = Encoding.UTF8.GetByteCount(text);
        int address = Allocate(bytes + 1L);
        Span<byte> target = Span<byte>(address, bytes + 1);
        Encoding.UTF8.GetBytes(text, target);
        target[^1] = 0;
        return address;
    }

    /// <summary>Gives memory back; address 0 is ignored.</summary>
    public void Free(int address)
    {
        using WasmCall call = Enter();
        Exports.free(address, call.Memory);
    }

    /// <summary>A view of the memory; it is valid until the instance is disposed of, also when the memory grows.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range leaves the memory.</exception>
    public Span<T> Span<T>(int address, int length)
        where T : unmanaged
    {
        ObjectDisposedException.ThrowIf(_memory.IsClosed, this);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)address + ((long)length * sizeof(T)), MemoryBytes, nameof(length));
        return new Span<T>((void*)(_memory.Address + (nint)(uint)address), length);
    }

    /// <summary>Reads a text in UTF-8 up to its zero.</summary>
    public string ReadText(int address)
    {
        int rest = (int)Math.Min(MemoryBytes - (uint)address, int.MaxValue);
        Span<byte> bytes = Span<byte>(address, rest);
        return Encoding.UTF8.GetString(bytes[..bytes.IndexOf((byte)0)]);
    }

    /// <summary>
    /// The address of an exported function, to be cast to <c>delegate* managed&lt;…, nint, …&gt;</c> whose last parameter is
    /// <see cref="WasmCall.Memory"/>. Where the name is fixed, <c>Exports.Name(…)</c> is checked by the compiler instead.
    /// </summary>
    /// <param name="name">The C name, such as <c>Highs_run</c>.</param>
    /// <param name="signature">The result's letter, then one per parameter without the memory: v none, i int or pointer, j long, f float, d double.</param>
    /// <exception cref="ArgumentException">There is no such function, or it has another signature.</exception>
    public static nint Resolve(string name, string signature) => WasmFunctions.Resolve(name, signature);

    /// <summary>
    /// Gives the module a function pointer to a static method. The method must not throw: an exception would cut through the
    /// module's frames, and the instance could not be used again.
    /// </summary>
    /// <param name="function">Address of a static method with the signature's parameters and then the memory (<see cref="nint"/>).</param>
    /// <param name="signature">As for <see cref="Resolve"/>; a HiGHS callback is <c>viiiii</c>.</param>
    /// <returns>The function pointer as the module sees it.</returns>
    /// <exception cref="InvalidOperationException">All slots are taken; release unused callbacks.</exception>
    public int RegisterCallback(nint function, string signature)
    {
        ArgumentOutOfRangeException.ThrowIfZero(function);
        int type = WasmFunctions.TypeNumber(signature);
        using WasmCall call = Enter();
        for (int slot = Layout.TableLength; slot < Layout.TableCapacity; slot++)
        {
            nint entry = TableEntry(slot);
            if (*(nint*)entry == 0)
            {
                *(nint*)entry = function;
                *(int*)(entry + 8) = type;
                return slot;
            }
        }

        throw new InvalidOperationException($"All {Layout.TableCapacity - Layout.TableLength} callback slots of the solver instance are taken; release unused ones.");
    }

    /// <summary>Frees the slot of a callback; a later call through it traps.</summary>
    public void ReleaseCallback(int slot)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(slot, Layout.TableLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(slot, Layout.TableCapacity);
        using WasmCall call = Enter();
        new Span<byte>((void*)TableEntry(slot), Layout.TableSlotBytes).Clear();
    }

    /// <summary>Gives the memory back, at once or when the last call returns.</summary>
    public void Dispose() => _memory.Dispose();

    internal void Leave()
    {
        _depth--;
        if (_depth == 0 && TrapReason is null && StackPointer != _stackPointer)
        {
            TrapReason = WasmTrapReason.HostException;
        }

        _memory.DangerousRelease();
        ReleaseOwner();
    }

    internal bool TryGrow(long bytes) => _memory.TryGrow(bytes);

    internal void WriteOutput(int descriptor, ReadOnlySpan<byte> bytes) => _output?.Invoke(descriptor, bytes);

    /// <summary>Records that the instance stopped and returns what to throw.</summary>
    internal WasmTrapException Stop(WasmTrapReason reason, string? detail = null)
    {
        TrapReason = reason;
        return new WasmTrapException(reason, reason switch
        {
            WasmTrapReason.CppException => $"HiGHS threw a C++ exception with {MemoryBytes >> 20} MiB of memory in use",
            WasmTrapReason.Abort => $"HiGHS aborted with {MemoryBytes >> 20} MiB of memory in use; the usual cause is exhausted memory (the limit is 4 GiB: use the native engine or a smaller model)",
            WasmTrapReason.Exit => $"HiGHS called exit with code {detail}",
            WasmTrapReason.DivideByZero => "an integer was divided by zero",
            WasmTrapReason.IntegerOverflow => "an integer result was out of range",
            WasmTrapReason.InvalidConversionToInteger => "a NaN was to become an integer",
            WasmTrapReason.IndirectCall => "a function pointer was empty, out of range or of another type",
            WasmTrapReason.MemoryOutOfBounds => "a copy or fill left the memory",
            _ => "it reached code that its compiler held to be impossible",
        });
    }

    private int StackPointer => *(int*)(_memory.Address + StackPointerOffset);

    private nint TableEntry(int slot) => _memory.Address + Layout.TableOffset + ((nint)slot * Layout.TableSlotBytes);

    private void ReleaseOwner()
    {
        if (_depth == 0)
        {
            Volatile.Write(ref _owner, 0);
        }
    }
}
