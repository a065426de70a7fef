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
            throw new SolverUnavailableException(Say.SolverNamedLibrary(variable, path, SystemFault.Of(refused, First(refused.Message))));
        }
    }

    private static nint Shipped(string engine, string variable, string? file)
    {
        string system = $"{RuntimeInformation.RuntimeIdentifier} ({RuntimeInformation.OSDescription.Trim()})";
        if (file is null) { throw new SolverUnavailableException(Say.SolverNotShipped(engine, system, variable)); }
        string path = Path.Combine(Folder, file);
        Sentence advice = Say.SolverMadeFor(variable, engine);
        if (!File.Exists(path)) { throw new SolverUnavailableException(Say.SolverNotFound(engine, path, system, advice)); }
        try { return NativeLibrary.Load(path); }
        catch (Exception refused) when (refused is DllNotFoundException or BadImageFormatException)
        {
            throw new SolverUnavailableException(Say.SolverNotLoaded(engine, path, system, SystemFault.Of(refused, First(refused.Message)), advice));
        }
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? search)
    {
        lock (Gate) { return Loaded.GetValueOrDefault(name); }
    }

    // The runtime lists every place where it looked; the first sentence says what was wrong.
    private static string First(string message) => message.Split('\n', 2)[0].Trim().TrimEnd('.');
}
