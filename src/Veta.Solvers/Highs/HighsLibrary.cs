using System.Globalization;
using System.Runtime.InteropServices;

namespace Veta.Solvers.Highs;

/// <summary>Loads HiGHS, and knows what its version can do.</summary>
internal static class HighsLibrary
{
    /// <summary>Environment variable that may name another library, from version 1.10.</summary>
    internal const string PathVariable = "VETA_HIGHS";

    private const int OldestMinor = 10;
    private static readonly Lazy<string> Loaded = new(Load);

    /// <summary>Version of the library; throws <see cref="SolverUnavailableException"/> with what to do when it cannot be used.</summary>
    internal static string Version => Loaded.Value;

    /// <summary>Value of the option <c>solver</c> that names the interior point code meant: <c>ipm</c> means others by version.</summary>
    internal static string InteriorPoint => HighsNative.VersionMajor() > 1 || HighsNative.VersionMinor() >= 11 ? "ipx" : "ipm";

    /// <summary>True for versions that give lines to a callback only while the console is switched on, and then write none there.</summary>
    internal static bool LogsThroughConsole => HighsNative.VersionMajor() == 1 && HighsNative.VersionMinor() <= 13;

    private static string Load()
    {
        string file = OperatingSystem.IsWindows() ? "highs.dll" : OperatingSystem.IsMacOS() ? "libhighs.1.dylib" : "libhighs.so.1";
        EngineLibraries.Require(HighsNative.Library, "HiGHS", PathVariable, file);
        string version = Marshal.PtrToStringUTF8(HighsNative.Version()) ?? "unknown";
        Sentence advice = Say.SolverUnset(PathVariable);
        if (HighsNative.VersionMajor() < 1 || (HighsNative.VersionMajor() == 1 && HighsNative.VersionMinor() < OldestMinor))
        {
            throw new SolverUnavailableException(Say.SolverTooOld(version, Said.Exact(OldestMinor), advice));
        }

        using HighsHandle handle = HighsHandle.Create();
        int bytes = HighsNative.SizeOfInt(handle);
        return bytes == sizeof(int) ? version : throw new SolverUnavailableException(Say.SolverIndices(Said.Exact(8 * bytes), advice));
    }
}
