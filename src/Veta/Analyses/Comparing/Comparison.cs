using System.Globalization;
using System.Text.Json;
using Veta.Data;

namespace Veta.Analyses.Comparing;

/// <summary>What changed between two runs: first their inputs, row by row and cell by cell, then their figures and tables.</summary>
public sealed class Comparison
{
    private static readonly string[] ResultTables = ["builds", "activity", "flows", "stocks", "unserved", "purchases", "sales", "discards", "prices", "sectors", "market_prices", "trade_shifts", "gains", "output_losses", "cases"];

    // Texts and numbers before the measure that belong to the answer, not to the question.
    private static readonly HashSet<string> NotKeys =
    [
        "service_year", "projects", "demand_per_year", "first_short_month", "months_to_short", "months_to_recover", "worst_material", "usual_per_year",
        "consumers_usd", "producers_usd", "licences_usd", "treasury_usd", "best_triage_usd", "rank",
    ];

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

    /// <summary>Compares two run folders. Throws <see cref="FileNotFoundException"/> for a folder that is no run.</summary>
    public static Comparison Of(string before, string after)
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
        return new Comparison(AskedOf(summaryBefore, summaryAfter), inputs, figures, [.. ResultTables.SelectMany(t => Changes(t, before, after))]);
    }

    private static JsonDocument Summary(string folder)
    {
        string path = Path.Combine(folder, "summary.json");
        if (!File.Exists(path)) { throw new FileNotFoundException($"{folder} is not the folder of a run: it has no summary.json. Give a folder that plan or run wrote.", path); }
        ReadOnlyMemory<byte> text = JsonText.WithoutMark(File.ReadAllBytes(path));
        if (JsonText.FaultOf(text.Span) is { } fault) { throw Unreadable(folder, fault.Check, fault.Line, fault.Message); }
        JsonDocument json = JsonDocument.Parse(text);
        return json.RootElement.ValueKind == JsonValueKind.Object ? json : throw Unreadable(folder, "json-form", 1, "The file does not hold a JSON object.");
    }

    private static PackageException Unreadable(string folder, string check, int line, string message) =>
        new($"The run {folder}", [new Finding { Severity = Severity.Error, Check = check, File = "summary.json", Line = line, Message = message, NextStep = "Run the analysis again to write it anew." }]);

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

    /// <summary>The key of a row is all that is not measured: texts and years; the measure is the first number that is not a year.</summary>
    private static IEnumerable<TableChange> Changes(string table, string before, string after)
    {
        Dictionary<string, double> x = Measures(Path.Combine(before, table + ".csv")), y = Measures(Path.Combine(after, table + ".csv"));
        return x.Keys.Union(y.Keys)
            .Select(key => new TableChange(table, key, x.GetValueOrDefault(key), y.GetValueOrDefault(key)))
            .Where(c => Math.Abs(c.After - c.Before) > 1e-6 * Math.Max(1, Math.Max(Math.Abs(c.After), Math.Abs(c.Before))))
            .OrderByDescending(c => Math.Abs(c.After - c.Before)).ThenBy(c => c.Key, StringComparer.Ordinal);
    }

    private static Dictionary<string, double> Measures(string path)
    {
        var measures = new Dictionary<string, double>();
        if (!File.Exists(path)) { return measures; }
        (IReadOnlyList<string> columns, IReadOnlyList<string[]> rows) = ResultFile.Read(path);
        int measure = MeasureOf(columns);
        foreach (string[] row in rows)
        {
            string key = string.Join(",", Enumerable.Range(0, measure).Where(k => !NotKeys.Contains(columns[k])).Select(k => row[k]));
            if (double.TryParse(row[measure], NumberStyles.Float, CultureInfo.InvariantCulture, out double value)) { measures[key] = measures.GetValueOrDefault(key) + value; }
        }

        return measures;
    }

    private static int MeasureOf(IReadOnlyList<string> columns)
    {
        int at = Enumerable.Range(0, columns.Count).FirstOrDefault(k => columns[k] is "capacity_per_year" or "activity_per_year" or "quantity_per_year" or "level_units" or "unserved_per_year" or "price_usd_per_unit" or "depth_share" or "mean_per_year" or "total_usd" or "rationed_usd" or "loss_usd", -1);
        return at >= 0 ? at : columns.Count - 1;
    }
}
