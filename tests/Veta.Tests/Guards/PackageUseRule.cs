using System.Text.RegularExpressions;

namespace Veta.Tests.Guards;

/// <summary>Each third-party package is touched in one place, and native code and pointers only in the engines.</summary>
internal static partial class PackageUseRule
{
    private static readonly (string Package, string[] Places)[] Homes =
    [
        ("CsvHelper", ["src/Veta/Data/"]),
        ("YamlDotNet", ["src/Veta/Data/"]),
        ("RabbitMQ", ["src/Veta.Cluster/"]),
        ("EntityFrameworkCore", ["src/Veta.Server/"]),
        ("Npgsql", ["src/Veta.Server/State/"]),
        ("AspNetCore", ["src/Veta.Server/"]),
        ("Parquet", ["src/Veta/Data/"]),
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

    /// <summary>Findings on the use of linear algebra and of curves of probability, each of which one file wraps.</summary>
    public static IEnumerable<string> CheckMathNet(IEnumerable<(string Path, string Text)> files)
    {
        var users = files.Select(file => (file.Path, Code: CSharpText.Code(file.Text))).Where(file => Regex.IsMatch(file.Code, @"\bMathNet\b"))
            .Select(file => (file.Path, Algebra: file.Code.Contains("MathNet.Numerics.LinearAlgebra", StringComparison.Ordinal))).ToLookup(file => file.Algebra, file => file.Path);
        if (users[true].Count() > 1) { yield return $"MathNet's linear algebra is used in {string.Join(", ", users[true])}; keep it in one file"; }
        if (users[false].Count() > 1) { yield return $"MathNet is used in {string.Join(", ", users[false])}; keep curves in one file"; }
    }

    [GeneratedRegex(@"\bunsafe\b|\bDllImport\b|\bLibraryImport\b|\bUnsafe\.|\bMarshal\.")]
    private static partial Regex Native();
}
