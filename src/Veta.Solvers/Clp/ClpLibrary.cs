using System.Runtime.InteropServices;

namespace Veta.Solvers.Clp;

/// <summary>Finds CLP's shared library. Distributions install only the versioned name, which the runtime does not try by itself.</summary>
internal static class ClpLibrary
{
    internal const string ImportName = "Clp";
    internal const string PathVariable = "VETA_CLP";
    private static readonly Lazy<nint> Loaded = new(Load);

    internal static bool IsPresent => Loaded.Value != 0;

    /// <summary>What to do when the library is missing.</summary>
    internal static string Missing
    {
        get
        {
            string? path = Environment.GetEnvironmentVariable(PathVariable);
            return string.IsNullOrEmpty(path)
                ? $"CLP is not on this machine. On Debian or Ubuntu type: apt-get install coinor-libclp1. Elsewhere set {PathVariable} to the path of the CLP library, or use --solver highs."
                : $"{PathVariable} is set to '{path}', which cannot be loaded as a library. Correct or unset it, or use --solver highs.";
        }
    }

    /// <summary>Loads the library once and routes the imports of this assembly to it; throws when it is missing.</summary>
    internal static void Require()
    {
        if (!IsPresent) { throw new SolverUnavailableException(Missing); }
    }

    private static nint Load()
    {
        nint library = 0;
        foreach (string name in Candidates())
        {
            if (NativeLibrary.TryLoad(name, out library)) { break; }
        }

        if (library == 0) { return 0; }
        NativeLibrary.SetDllImportResolver(typeof(ClpLibrary).Assembly, (name, _, _) => name == ImportName ? library : 0);
        return library;
    }

    private static string[] Candidates() => Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } path
        ? [path]
        : OperatingSystem.IsWindows() ? ["Clp.dll", "libClp.dll"]
        : OperatingSystem.IsMacOS() ? ["libClp.1.dylib", "libClp.dylib"]
        : ["libClp.so.1", "libClp.so"];
}
