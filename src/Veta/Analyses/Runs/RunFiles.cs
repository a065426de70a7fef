using Veta.Data;

namespace Veta.Analyses.Runs;

/// <summary>The files that every answer has: its tables as CSV and in one database, its summary, and its inputs.</summary>
internal static class RunFiles
{
    /// <summary>What writes them, each into the folder that it is given.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="figures">Single figures of the database: name and text, null where there is none.</param>
    /// <param name="summary">Makes <c>summary.json</c>.</param>
    /// <param name="inputs">The package after all changes.</param>
    public static IReadOnlyList<Action<string>> Of(IReadOnlyList<ResultTable> tables, IReadOnlyList<(string Name, string? Value)> figures, Func<string> summary, Package inputs) =>
    [
        .. tables.Select(table => (Action<string>)(folder => ResultCsv.Write(table, Path.Combine(folder, table.Name + ".csv")))),
        folder => ResultDatabase.Write(Path.Combine(folder, "results.sqlite"), tables, figures),
        folder => File.WriteAllText(Path.Combine(folder, "summary.json"), summary()),
        folder => PackageWriter.Write(inputs, Path.Combine(folder, RunManifest.Inputs)),
    ];
}
