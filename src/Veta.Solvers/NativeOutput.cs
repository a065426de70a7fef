using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Veta.Solvers;

/// <summary>
/// Keeps what an engine prints by itself out of a program's answer: HiGHS 1.12 writes a line for its developers to standard output in some searches, whatever its
/// options say, and a document of JSON would end with it.
/// </summary>
public static partial class NativeOutput
{
    private const int StandardOutput = 1;

    /// <summary>
    /// Throws away what native code writes to standard output from now on. What the program itself writes to <see cref="Console.Out"/> goes where it went. Does
    /// nothing on Windows, and nothing when the system refuses.
    /// </summary>
    public static void Silence()
    {
        if (OperatingSystem.IsWindows()) { return; }

        // The runtime writes through a copy of the descriptor, which it makes at the first use.
        Console.Out.Flush();
        using SafeFileHandle nowhere = File.OpenHandle("/dev/null", FileMode.Open, FileAccess.Write);
        _ = Duplicate(nowhere, StandardOutput);
    }

    [LibraryImport("libc", EntryPoint = "dup2")]
    private static partial int Duplicate(SafeFileHandle from, int to);
}
