using System.Globalization;
using System.Text.Json;
using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Comparing;

/// <summary>What changed between two runs: first their inputs, row by row and cell by cell, then their figures and tables.</summary>
internal sealed class Comparison
{
    private Comparison(IReadOnlyList<OptionChange> asked, IReadOnlyList<PackageDifference> inputs, IReadOnlyList<FigureChange> figures, IReadOnlyList<TableChange> tables)
    {
        Asked = asked;
        Inputs = inputs;
        Figures = figures;
        Tables = tables;
    }

    /// <summary>What was asked differently: events, months, foresight and the like.</summary>
    public IReadOnlyList<OptionChange> Asked { get; }

    /// <summary>Differences of the inputs after all scenarios and changes.</summary>
    public IReadOnlyList<PackageDifference> Inputs { get; }

    /// <summary>Single figures of the summaries that differ, and the objective always.</summary>
    public IReadOnlyList<FigureChange> Figures { get; }

    /// <summary>Cells of result tables that differ, the largest change of each table first.</summary>
    public IReadOnlyList<TableChange> Tables { get; }

    /// <summary>Compares two run folders, whose files must be as the runs wrote them.</summary>
    /// <exception cref="RunFolderException">One is no run, not complete, or changed.</exception>
    public static Comparison Of(string before, string after) => RunManifest.Read(before, _ => RunManifest.Read(after, _ => Read(before, after)));

    private static Comparison Read(string before, string after)
    {
        using JsonDocument summaryBefore = Summary(before), summaryAfter = Summary(after);
        IReadOnlyDictionary<string, double> figuresBefore = FiguresOf(summaryBefore), figuresAfter = FiguresOf(summaryAfter);
        var figures = new List<FigureChange>();
        foreach (string name in figuresBefore.Keys.Union(figuresAfter.Keys))
        {
            double? x = figuresBefore.TryGetValue(name, out double b) ? b : null, y = figuresAfter.TryGetValue(name, out double a) ? a : null;
            if (x != y || name == "objective_usd") { figures.Add(new FigureChange(name, x, y)); }
        }

        IReadOnlyList<PackageDifference> inputs = PackageDiff.Between(PackageReader.Read(Path.Combine(before, "inputs")), PackageReader.Read(Path.Combine(after, "inputs")));
        return new Comparison(AskedOf(summaryBefore, summaryAfter), inputs, figures, [.. Measured(before, after).SelectMany(table => Changes(table, before, after))]);
    }

    private static JsonDocument Summary(string folder)
    {
        string path = Path.Combine(folder, "summary.json");
        return File.Exists(path) ? JsonDocument.Parse(File.ReadAllBytes(path)) : throw new RunFolderException(RunFolderFault.NotARun, folder, "summary.json");
    }

    private static Dictionary<string, double> FiguresOf(JsonDocument json)
    {
        var figures = new Dictionary<string, double>();
        Collect("", json.RootElement, figures);
        return figures;
    }

    private static OptionChange[] AskedOf(JsonDocument before, JsonDocument after)
    {
        Dictionary<string, string> x = Options(before), y = Options(after);
        return [.. x.Keys.Union(y.Keys).Where(name => x.GetValueOrDefault(name) != y.GetValueOrDefault(name)).Select(name => new OptionChange(name, x.GetValueOrDefault(name), y.GetValueOrDefault(name)))];
    }

    private static Dictionary<string, string> Options(JsonDocument json)
    {
        var options = new Dictionary<string, string>();
        if (json.RootElement.TryGetProperty("analysis", out JsonElement analysis)) { options["analysis"] = analysis.ToString(); }
        if (!json.RootElement.TryGetProperty("options", out JsonElement given) || given.ValueKind != JsonValueKind.Object) { return options; }
        foreach (JsonProperty option in given.EnumerateObject()) { options[option.Name] = option.Value.ToString(); }
        return options;
    }

    private static void Collect(string prefix, JsonElement element, Dictionary<string, double> figures)
    {
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (property.Name is "residuals" or "gap" or "bound_usd" or "objective") { continue; }
            string name = prefix + property.Name;
            if (property.Value.ValueKind == JsonValueKind.Number) { figures[name] = property.Value.GetDouble(); }
            if (property.Value.ValueKind == JsonValueKind.Object) { Collect(name + ".", property.Value, figures); }
        }
    }

    /// <summary>The tables whose columns say what tells a row from others and what it measures, in the order in which the later run has them.</summary>
    private static IEnumerable<IGrouping<string, ResultColumnText>> Measured(string before, string after)
    {
        ResultColumnText[] columns = [.. ResultColumns.Read(Path.Combine(after, "results.sqlite")), .. ResultColumns.Read(Path.Combine(before, "results.sqlite"))];
        return columns.Where(c => c.Part == ColumnPart.Key || c.Compared).Distinct().GroupBy(c => c.Table).Where(t => t.Any(c => c.Compared));
    }

    private static IEnumerable<TableChange> Changes(IGrouping<string, ResultColumnText> table, string before, string after)
    {
        HashSet<string> keys = [.. table.Where(c => c.Part == ColumnPart.Key).Select(c => c.Column)];
        string measure = table.First(c => c.Compared).Column;
        Dictionary<string, double> x = Measures(Path.Combine(before, table.Key + ".csv"), keys, measure), y = Measures(Path.Combine(after, table.Key + ".csv"), keys, measure);
        return x.Keys.Union(y.Keys)
            .Select(key => new TableChange(table.Key, key, x.GetValueOrDefault(key), y.GetValueOrDefault(key)))
            .Where(c => Math.Abs(c.After - c.Before) > 1e-6 * Math.Max(1, Math.Max(Math.Abs(c.After), Math.Abs(c.Before))))
            .OrderByDescending(c => Math.Abs(c.After - c.Before)).ThenBy(c => c.Key, StringComparer.Ordinal);
    }

    private static Dictionary<string, double> Measures(string path, HashSet<string> keys, string measure)
    {
        var measures = new Dictionary<string, double>();
        if (!File.Exists(path)) { return measures; }
        (IReadOnlyList<string> columns, IReadOnlyList<string[]> rows) = ResultFile.Read(path);
        int at = Enumerable.Range(0, columns.Count).FirstOrDefault(k => columns[k] == measure, -1);
        if (at < 0) { return measures; }
        foreach (string[] row in rows)
        {
            string key = string.Join(",", Enumerable.Range(0, columns.Count).Where(k => keys.Contains(columns[k])).Select(k => row[k]));
            if (double.TryParse(row[at], NumberStyles.Float, CultureInfo.InvariantCulture, out double value)) { measures[key] = measures.GetValueOrDefault(key) + value; }
        }

        return measures;
    }
}
