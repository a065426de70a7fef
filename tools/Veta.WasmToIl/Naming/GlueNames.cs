using System.Text.RegularExpressions;
using Veta.WasmToIl.Reading;

namespace Veta.WasmToIl.Naming;

/// <summary>
/// The C names of a module's imports and exports. The compiler shortens them to one or two letters and keeps the names only in
/// the script that loads the module, so they are read from there, and every name must fit the module.
/// </summary>
public sealed partial class GlueNames
{
    /// <summary>The C name of the function that runs the static constructors; the script calls it without naming it.</summary>
    public const string Constructors = "__wasm_call_ctors";

    private GlueNames(IReadOnlyList<string> imports, IReadOnlyDictionary<string, int> exports)
    {
        Imports = imports;
        Exports = exports;
    }

    /// <summary>The C name of each import, in the module's order.</summary>
    public IReadOnlyList<string> Imports { get; }

    /// <summary>The function index of each exported C name, sorted by name.</summary>
    public IReadOnlyDictionary<string, int> Exports { get; }

    /// <exception cref="WasmFormatException">The script and the module do not belong together, or the script has another form.</exception>
    public static GlueNames Read(string script, WasmModule module) => new(ReadImports(script, module), ReadExports(script, module));

    private static string[] ReadImports(string script, WasmModule module)
    {
        IReadOnlyList<Match> lists = ImportList().Matches(script);
        if (lists.Count != 1)
        {
            throw new WasmFormatException($"The script has {lists.Count} lists 'wasmImports={{…}}'; exactly one is needed to name the imports.");
        }

        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string entry in lists[0].Groups["entries"].Value.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            string[] parts = entry.Split(':');
            if (parts.Length != 2 || !names.TryAdd(parts[0], CName(parts[1])))
            {
                throw new WasmFormatException($"The script's import '{entry}' is repeated or is not of the form short:name.");
            }
        }

        string[] imports = [.. module.Imports.Select(import => names.TryGetValue(import.Name, out string? name)
            ? name
            : throw new WasmFormatException($"The module imports '{import.Name}', which the script does not name."))];
        if (names.Count != module.Imports.Select(import => import.Name).Distinct(StringComparer.Ordinal).Count())
        {
            throw new WasmFormatException("The script names imports that the module does not have: they do not belong together.");
        }

        return imports;
    }

    private static SortedDictionary<string, int> ReadExports(string script, WasmModule module)
    {
        var exports = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var unnamed = new HashSet<string>(module.Exports.Keys, StringComparer.Ordinal);
        foreach (Match match in ExportName().Matches(script))
        {
            // The memory and the table are also assigned here; they are no functions.
            string shortName = match.Groups["short"].Value;
            if (module.Exports.TryGetValue(shortName, out int function))
            {
                Add(exports, CName(match.Groups["name"].Value), function);
                unnamed.Remove(shortName);
            }
        }

        IReadOnlyList<Match> constructors = ConstructorCall().Matches(script);
        if (constructors.Count != 1 || !module.Exports.TryGetValue(constructors[0].Groups["short"].Value, out int constructor))
        {
            throw new WasmFormatException("The script does not call exactly one unnamed export, the static constructors.");
        }

        Add(exports, Constructors, constructor);
        unnamed.Remove(constructors[0].Groups["short"].Value);
        if (unnamed.Count > 0)
        {
            throw new WasmFormatException($"The script does not name the exports {string.Join(", ", unnamed.Order(StringComparer.Ordinal))}.");
        }

        return exports;
    }

    private static void Add(SortedDictionary<string, int> exports, string name, int function)
    {
        if (!exports.TryAdd(name, function))
        {
            throw new WasmFormatException($"The script gives the name '{name}' to two exports.");
        }
    }

    // Scripts write the C name with one underscore before it.
    private static string CName(string scriptName) =>
        scriptName.StartsWith('_') && scriptName.Length > 1
            ? scriptName[1..]
            : throw new WasmFormatException($"The script's name '{scriptName}' does not start with an underscore.");

    [GeneratedRegex(@"\bwasmImports=\{(?<entries>[A-Za-z0-9_$:,]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex ImportList();

    [GeneratedRegex(@"\b(?<name>[A-Za-z_$][A-Za-z0-9_$]*)=(Module\[""(?<public>[A-Za-z0-9_$]+)""\]=)?wasmExports\[""(?<short>[A-Za-z0-9_$]+)""\]", RegexOptions.CultureInvariant)]
    private static partial Regex ExportName();

    [GeneratedRegex(@"(?<![=\w])wasmExports\[""(?<short>[A-Za-z0-9_$]+)""\]\(\)", RegexOptions.CultureInvariant)]
    private static partial Regex ConstructorCall();
}
