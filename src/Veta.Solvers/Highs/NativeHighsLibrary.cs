using System.Runtime.InteropServices;

namespace Veta.Solvers.Highs;

/// <summary>
/// The native HiGHS library, found once, with its calls as function pointers. Destroying an object resets a scheduler that all objects
/// share, so an object that is given back while another runs waits until none does.
/// </summary>
internal sealed unsafe class NativeHighsLibrary
{
    internal const string PathVariable = "VETA_HIGHS";
    private static readonly Lazy<(NativeHighsLibrary? Library, string Reason)> Found = new(Find);
    private readonly object _gate = new();
    private readonly List<nint> _retired = [];
    private readonly nint _library;
    private int _running;

    private NativeHighsLibrary(nint library)
    {
        _library = library;
        Version = Marshal.PtrToStringUTF8(((delegate* unmanaged[Cdecl]<nint>)Call("Highs_version"))()) ?? "unknown";
    }

    internal string Version { get; }

    /// <summary>From 1.11 the interior point code can be named.</summary>
    internal bool KnowsIpx => Major > 1 || Minor >= 11;

    private int Major => ((delegate* unmanaged[Cdecl]<int>)Call("Highs_versionMajor"))();

    private int Minor => ((delegate* unmanaged[Cdecl]<int>)Call("Highs_versionMinor"))();

    /// <summary>The library, or the reason why it cannot be used and what to do.</summary>
    internal static (NativeHighsLibrary? Library, string Reason) Instance => Found.Value;

    /// <summary>Address of an exported function.</summary>
    internal nint Call(string name) => NativeLibrary.GetExport(_library, name);

    internal HighsHandle Create()
    {
        nint highs;
        lock (_gate) { highs = ((delegate* unmanaged[Cdecl]<nint>)Call("Highs_create"))(); }
        return highs != 0 ? new HighsHandle(this, highs) : throw new SolverUnavailableException("HiGHS could not create a model: the machine is out of memory.");
    }

    internal void Enter()
    {
        lock (_gate) { _running++; }
    }

    internal void Leave()
    {
        lock (_gate)
        {
            _running--;
            DestroyRetired();
        }
    }

    internal void Retire(nint highs)
    {
        lock (_gate)
        {
            _retired.Add(highs);
            if (_running > 0) { ((delegate* unmanaged[Cdecl]<nint, int>)Call("Highs_clear"))(highs); }
            DestroyRetired();
        }
    }

    private static (NativeHighsLibrary? Library, string Reason) Find()
    {
        string? path = Environment.GetEnvironmentVariable(PathVariable);
        foreach (string name in Candidates(path))
        {
            if (!NativeLibrary.TryLoad(name, out nint handle)) { continue; }
            NativeHighsLibrary library = new(handle);
            return Usable(library) is { } reason ? (null, reason) : (library, "");
        }

        return (null, string.IsNullOrEmpty(path)
            ? $"The native HiGHS library is not on this machine. On Debian 13 or Ubuntu 25.04 and later type: apt-get install libhighs1. Elsewhere set {PathVariable} to the path of libhighs 1.10 or later, or use --solver highs, which needs no native library."
            : $"{PathVariable} is set to '{path}', which cannot be loaded as a library. Correct or unset it, or use --solver highs.");
    }

    private static string? Usable(NativeHighsLibrary library)
    {
        if (library.Major < 1 || (library.Major == 1 && library.Minor < 10)) { return $"The native HiGHS found is version {library.Version}; 1.10 or later is needed. Install a newer one or use --solver highs."; }
        using HighsHandle handle = library.Create();
        int size = ((delegate* unmanaged[Cdecl]<nint, int>)library.Call("Highs_getSizeofHighsInt"))(handle.DangerousGetHandle());
        return size == 4 ? null : $"The native HiGHS found was built with {8 * size}-bit indices; 32-bit ones are needed. Install the standard build or use --solver highs.";
    }

    private static string[] Candidates(string? path) => !string.IsNullOrEmpty(path)
        ? [path]
        : OperatingSystem.IsWindows() ? ["highs.dll", "libhighs.dll"]
        : OperatingSystem.IsMacOS() ? ["libhighs.1.dylib", "libhighs.dylib"]
        : ["libhighs.so.1", "libhighs.so"];

    private void DestroyRetired()
    {
        if (_running > 0) { return; }
        foreach (nint highs in _retired) { ((delegate* unmanaged[Cdecl]<nint, void>)Call("Highs_destroy"))(highs); }
        _retired.Clear();
    }
}
