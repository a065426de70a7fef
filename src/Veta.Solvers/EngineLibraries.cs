using System.Reflection;
using System.Runtime.InteropServices;

namespace Veta.Solvers;

/// <summary>
/// The shared libraries of the engines: those that came with the program, in its folder <c>engines</c>, or one that an environment variable names.
/// Each is loaded once, by its full path, so that nothing that happens to be installed can take its place.
/// </summary>
internal static class EngineLibraries
{
    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, nint> Loaded = new(StringComparer.Ordinal);
    private static bool _resolves;

    /// <summary>Folder of the libraries that came with the program.</summary>
    internal static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "engines");

    /// <summary>
    /// Loads a library and routes the imports of this name to it; throws <see cref="SolverUnavailableException"/> with the cause and what to do when it
    /// cannot be loaded.
    /// </summary>
    /// <param name="import">Name in the import declarations, such as <c>Clp</c>.</param>
    /// <param name="engine">Name for messages.</param>
    /// <param name="variable">Environment variable that may name another library.</param>
    /// <param name="file">File name in <see cref="Folder"/>; null when none is made for this system.</param>
    internal static void Require(string import, string engine, string variable, string? file)
    {
        lock (Gate)
        {
            if (Loaded.ContainsKey(import)) { return; }
            string? own = Environment.GetEnvironmentVariable(variable);
            nint library = string.IsNullOrEmpty(own) ? Shipped(engine, variable, file) : Named(own, variable);
            Loaded[import] = library;
            if (_resolves) { return; }
            NativeLibrary.SetDllImportResolver(typeof(EngineLibraries).Assembly, Resolve);
            _resolves = true;
        }
    }

    /// <summary>True when a loaded library exports this function, which older versions may lack.</summary>
    internal static bool Exports(string import, string function)
    {
        lock (Gate) { return Loaded.TryGetValue(import, out nint library) && NativeLibrary.TryGetExport(library, function, out _); }
    }

    private static nint Named(string path, string variable)
    {
        try { return NativeLibrary.Load(Path.GetFullPath(path)); }
        catch (Exception refused) when (refused is DllNotFoundException or BadImageFormatException)
        {
            throw new SolverUnavailableException($"{variable} is set to '{path}', which cannot be loaded as a library ({First(refused.Message)}). Correct it, or unset it to use the one that comes with the program.");
        }
    }

    private static nint Shipped(string engine, string variable, string? file)
    {
        string system = $"{RuntimeInformation.RuntimeIdentifier} ({RuntimeInformation.OSDescription.Trim()})";
        if (file is null) { throw new SolverUnavailableException($"{engine} does not come with the program for {system}. Use --solver highs, or set {variable} to the path of its library."); }
        string path = Path.Combine(Folder, file);
        string advice = $"It is made for Linux with glibc and for macOS, on x64 and arm64, and for Windows on x64. Elsewhere set {variable} to the path of a library of {engine} that was built for this system.";
        if (!File.Exists(path)) { throw new SolverUnavailableException($"{engine} was not found at {path}: the program was built for another system than {system}, or its folder is not whole. Build it here again with dotnet publish. {advice}"); }
        try { return NativeLibrary.Load(path); }
        catch (Exception refused) when (refused is DllNotFoundException or BadImageFormatException)
        {
            throw new SolverUnavailableException($"{engine} at {path} cannot be loaded on {system}: {First(refused.Message)}. {advice}");
        }
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? search)
    {
        lock (Gate) { return Loaded.GetValueOrDefault(name); }
    }

    // The runtime lists every place where it looked; the first sentence says what was wrong.
    private static string First(string message) => message.Split('\n', 2)[0].Trim().TrimEnd('.');
}
