using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Veta.Solvers.Wasm;

/// <summary>Ranges of addresses that exist without memory behind them until they are opened.</summary>
internal static partial class AddressSpace
{
    private const int ProtectNone = 0;
    private const int ProtectReadWrite = 3;
    private const int MapPrivate = 2;
    private const uint MemoryCommit = 0x1000;
    private const uint MemoryReserve = 0x2000;
    private const uint MemoryRelease = 0x8000;
    private const uint PageNoAccess = 1;
    private const uint PageReadWrite = 4;

    // Anonymous, and not counted against swap: the numbers differ between Linux and the BSD family of macOS.
    private static int MapAnonymous => OperatingSystem.IsLinux() ? 0x20 | 0x4000 : 0x1000 | 0x40;

    /// <summary>Reserves a range that no access can touch. It costs addresses only.</summary>
    /// <exception cref="Win32Exception">The system has no such range left.</exception>
    public static nint Reserve(long bytes)
    {
        nint address = OperatingSystem.IsWindows()
            ? VirtualAlloc(0, (nuint)bytes, MemoryReserve, PageNoAccess)
            : MemoryMap(0, (nuint)bytes, ProtectNone, MapPrivate | MapAnonymous, -1, 0);
        return address is not (0 or -1)
            ? address
            : throw new Win32Exception(
                Marshal.GetLastPInvokeError(),
                $"The system refused to reserve {bytes >> 20} MiB of addresses for a solver instance; raise the limit on virtual memory (ulimit -v) or use fewer instances at once.");
    }

    /// <summary>Lets a part of a reserved range be read and written; it reads as zero, and memory comes page by page on first use.</summary>
    /// <returns>False when the system has no memory for it.</returns>
    public static bool TryOpen(nint address, long bytes) => OperatingSystem.IsWindows()
        ? VirtualAlloc(address, (nuint)bytes, MemoryCommit, PageReadWrite) != 0
        : MemoryProtect(address, (nuint)bytes, ProtectReadWrite) == 0;

    /// <summary>Gives a reserved range back with everything in it.</summary>
    public static bool Release(nint address, long bytes) => OperatingSystem.IsWindows()
        ? VirtualFree(address, 0, MemoryRelease)
        : MemoryUnmap(address, (nuint)bytes) == 0;

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    private static partial nint MemoryMap(nint address, nuint length, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "mprotect", SetLastError = true)]
    private static partial int MemoryProtect(nint address, nuint length, int protection);

    [LibraryImport("libc", EntryPoint = "munmap", SetLastError = true)]
    private static partial int MemoryUnmap(nint address, nuint length);

    [LibraryImport("kernel32", SetLastError = true)]
    private static partial nint VirtualAlloc(nint address, nuint size, uint type, uint protection);

    [LibraryImport("kernel32", SetLastError = true)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool VirtualFree(nint address, nuint size, uint type);
}
