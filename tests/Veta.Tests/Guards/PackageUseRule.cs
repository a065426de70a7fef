using System.Text.RegularExpressions;

namespace Veta.Tests.Guards;

/// <summary>Each third-party package is touched in one place, and native code and pointers only in the engines.</summary>
internal static partial class PackageUseRule
{
    private static readonly (string Package, string[] Places)[] Homes =
    [
        ("CsvHelper", ["src/Veta/Data/"]),
        ("YamlDotNet", ["src/Veta/Data/"]),
        ("ExcelDataReader", ["src/Veta.Import/"]),
        ("DocumentFormat", ["src/Veta.Report/"]),
        ("System.CommandLine", ["src/Veta.Cli/"]),
        ("Spectre.Console", ["src/Veta.Cli/"]),
    ];

    /// <summary>Findings on one C# file of <c>src</c>.</summary>
    public static IEnumerable<string> Check(string path, string text)
    {
        string code = CSharpText.Code(text);
        foreach ((string package, string[] places) in Homes)
        {
            if (Regex.IsMatch(code, $@"\b{Regex.Escape(package)}\b") && !places.Any(place => path.StartsWith(place, StringComparison.Ordinal)))
            {
                yield return $"{path}: {package} may be used only in {string.Join(", ", places)}";
            }
        }

        if (!path.StartsWith("src/Veta.Solvers/", StringComparison.Ordinal) && Native().Match(code) is { Success: true } match)
        {
            yield return $"{path}: '{match.Value}' belongs in src/Veta.Solvers, the only unsafe code";
        }
    }

    /// <summary>Findings on the use of linear algebra, which one file wraps.</summary>
    public static IEnumerable<string> CheckLinearAlgebra(IEnumerable<(string Path, string Text)> files)
    {
        string[] users = [.. files.Where(file => Regex.IsMatch(CSharpText.Code(file.Text), @"\bMathNet\b")).Select(file => file.Path)];
        return users.Length > 1 ? [$"MathNet is used in {string.Join(", ", users)}; keep it in one file"] : [];
    }

    [GeneratedRegex(@"\bunsafe\b|\bDllImport\b|\bLibraryImport\b|\bUnsafe\.|\bMarshal\.")]
    private static partial Regex Native();
}
