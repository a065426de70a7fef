namespace Veta.WasmToIl.Emission;

/// <summary>
/// Where an instance keeps its state: in a prefix just before its linear memory, so that the memory's address, passed to every
/// function, is the whole instance. All offsets are negative and count from that address. From the memory downwards: the
/// globals (8 bytes each; nearest, because the stack pointer is one of them), the size of the memory in bytes, a handle for the
/// host, the host's function pointers, and at the far end the function table with 16 bytes per slot: function pointer, then the
/// number of its type (0 in an empty slot), so that one comparison finds both kinds of a wrong indirect call.
/// </summary>
public sealed class InstanceLayout
{
    /// <summary>Slots after the module's own table, for functions that the host registers.</summary>
    public const int SpareTableSlots = 64;

    public const int TableSlotBytes = 16;

    private const int PrefixMultiple = 65_536;

    public InstanceLayout(int globals, int hostFunctions, int tableLength)
    {
        MemoryBytesOffset = -8 * (globals + 1);
        HostHandleOffset = MemoryBytesOffset - 8;
        HostFunctionsOffset = HostHandleOffset - (8 * hostFunctions);
        TableCapacity = tableLength + SpareTableSlots;
        int used = -HostFunctionsOffset + (TableCapacity * TableSlotBytes);
        PrefixBytes = (used + PrefixMultiple - 1) / PrefixMultiple * PrefixMultiple;
    }

    public int MemoryBytesOffset { get; }

    public int HostHandleOffset { get; }

    public int HostFunctionsOffset { get; }

    public int TableCapacity { get; }

    /// <summary>Bytes before the linear memory; a multiple of 64 KiB, so that the memory starts on a page.</summary>
    public int PrefixBytes { get; }

    public int TableOffset => -PrefixBytes;

    public static int GlobalOffset(int global) => -8 * (global + 1);

    public int HostFunctionOffset(int index) => HostFunctionsOffset + (8 * index);
}
