using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using Veta.Highs.Managed;

namespace Veta.Solvers.Wasm;

/// <summary>
/// The linear memory of one instance with the prefix that holds its state (<see cref="Layout"/>). An address in the module has 32
/// bits and an instruction adds an offset of 32 bits, so 8 GiB are reserved and only the present size of the memory is open:
/// what lies beyond cannot be read or written by any code of the module. A wild access there is stopped by the processor and
/// ends the process (an access violation cannot be caught in .NET); it never reaches another instance or managed objects.
/// </summary>
internal sealed unsafe class WasmMemory : SafeHandleZeroOrMinusOneIsInvalid
{
    /// <summary>64 KiB less than 4 GiB, so that the size in bytes fits 32 bits.</summary>
    public const long MaximumBytes = 0xFFFF_0000;

    private const long PageBytes = 65_536;

    // The last access may start at the last of the 8 GiB and be 8 bytes long.
    private const long ReservedBytes = Layout.PrefixBytes + (2L << 32) + PageBytes;

    // Memory is opened in steps, because each step is a system call; unused pages stay without memory.
    private const long OpenStep = 16L << 20;

    private readonly long _limit;
    private long _open;
    private GCHandle _owner;

    /// <summary>Reserves the addresses and opens the prefix and the memory's first pages.</summary>
    /// <param name="owner">The instance; the memory holds it weakly.</param>
    /// <param name="limit">Bytes to which the memory may grow, at most <see cref="MaximumBytes"/>.</param>
    public WasmMemory(WasmInstance owner, long limit)
        : base(ownsHandle: true)
    {
        _limit = limit;
        SetHandle(AddressSpace.Reserve(ReservedBytes));
        Address = handle + Layout.PrefixBytes;
        if (!AddressSpace.TryOpen(handle, Layout.PrefixBytes) || !TryOpen(Layout.MinimumPages * PageBytes))
        {
            Dispose();
            throw new InsufficientMemoryException("No memory is left for a new solver instance; close other instances or programs.");
        }

        _owner = GCHandle.Alloc(owner, GCHandleType.Weak);
        *(nint*)(Address + Layout.HostHandleOffset) = GCHandle.ToIntPtr(_owner);
    }

    /// <summary>Address of the linear memory's first byte.</summary>
    public nint Address { get; }

    /// <summary>Present size in bytes.</summary>
    public long Bytes => *(long*)(Address + Layout.MemoryBytesOffset);

    /// <summary>Makes the memory at least this many bytes long.</summary>
    /// <returns>False when that exceeds the limit or the system's memory.</returns>
    public bool TryGrow(long bytes)
    {
        long rounded = (bytes + PageBytes - 1) / PageBytes * PageBytes;
        if (rounded > _limit || !TryOpen(rounded))
        {
            return false;
        }

        *(long*)(Address + Layout.MemoryBytesOffset) = Math.Max(Bytes, rounded);
        return true;
    }

    /// <inheritdoc/>
    protected override bool ReleaseHandle()
    {
        if (_owner.IsAllocated)
        {
            _owner.Free();
        }

        return AddressSpace.Release(handle, ReservedBytes);
    }

    private bool TryOpen(long bytes)
    {
        if (bytes <= _open)
        {
            return true;
        }

        long wanted = Math.Min((bytes + OpenStep - 1) / OpenStep * OpenStep, MaximumBytes);
        if (!AddressSpace.TryOpen(Address + (nint)_open, wanted - _open))
        {
            return false;
        }

        _open = wanted;
        return true;
    }
}
