using System.Text;
using System.Text.Json;

namespace Veta.Data.Reading;

/// <summary>Reads <c>datapackage.json</c> and compares what it says of the tables with their definitions.</summary>
internal static class PackageDescriptionReader
{
    private const string File = PackageFolder.DescriptionFile;

    public static PackageDescription Read(PackageFolder folder)
    {
        var fallback = new PackageDescription { Info = new PackageInfo { Format = 1, Name = folder.Name, TitleEn = folder.Name, TitleEs = folder.Name } };
        using Stream? stream = folder.Open(File, required: false, "");
        if (stream is null)
        {
            folder.Findings.Warning("no-description", $"The package has no {File}; its folder's name is taken as its title.", $"Add {File} with name, title_en and title_es.", File);
            return fallback;
        }

        if (stream.Length > ReadLimits.DescriptionBytes)
        {
            folder.Findings.Error("description-too-long", $"The file is longer than {ReadLimits.DescriptionBytes} bytes.", "Keep only the package's properties and its resources.", File);
            return fallback;
        }

        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        ReadOnlyMemory<byte> text = JsonText.WithoutMark(bytes);
        if (JsonText.FaultOf(text.Span) is { } fault)
        {
            folder.Findings.Error(fault.Check == "json-form" ? "description-form" : fault.Check, fault.Message, fault.NextStep, File, line: fault.Line);
            return fallback;
        }

        using JsonDocument json = JsonDocument.Parse(text);
        if (json.RootElement.ValueKind == JsonValueKind.Object)
        {
            return Read(json.RootElement, folder);
        }

        folder.Findings.Error("description-form", "The file does not hold a JSON object.", "Write an object with name, title_en and title_es.", File);
        return fallback;
    }

    private static PackageDescription Read(JsonElement root, PackageFolder folder)
    {
        string name = Text(root, "name") ?? folder.Name;
        string titleEn = Text(root, "title_en") ?? Text(root, "titleEn") ?? Text(root, "title") ?? name;
        var info = new PackageInfo
        {
            Name = name,
            TitleEn = titleEn,
            TitleEs = Text(root, "title_es") ?? Text(root, "titleEs") ?? titleEn,
            Description = Text(root, "description") ?? "",
        };
        foreach ((string property, string text) in new[] { ("name", name), ("title_en", titleEn), ("title_es", info.TitleEs), ("description", info.Description) }.DistinctBy(p => p.Item2))
        {
            Unseen(property, text, folder);
        }

        info = info with
        {
            Format = Format(root, folder),
            Version = Text(root, "version") ?? info.Version,
            AsOf = AsOf(root, folder),
            Licence = Licence(root) ?? info.Licence,
            Home = Names(root, "home", "regions and blocs", folder),
            HomeEn = Text(root, "home_en"),
            HomeEs = Text(root, "home_es") ?? Text(root, "home_en"),
            Concern = Names(root, "concern", "regions and blocs", folder),
            BlocNames = BlocNames(root, folder),
            RunScenarios = Names(root, "run_scenarios", "scenarios", folder),
            RunShocks = Names(root, "run_shocks", "events or sets of events", folder),
            RunPlannedShocks = Names(root, "run_planned_shocks", "events or sets of events with their years", folder),
        };
        return new PackageDescription { Info = info, Paths = Resources(root, folder) };
    }

    private static void Unseen(string property, string text, PackageFolder folder)
    {
        CellOutcome outcome = TextCharacters.Judge(Encoding.UTF8.GetBytes(text));
        if (outcome == CellOutcome.Fine) { return; }
        Finding finding = CellFindings.Explain(outcome, text);
        folder.Findings.Add(finding with { File = File, Problem = $"{property}: {finding.Message}" });
    }

    private static Date? AsOf(JsonElement root, PackageFolder folder)
    {
        if (!root.TryGetProperty("as_of", out JsonElement day)) { return null; }
        if (day.ValueKind == JsonValueKind.String && Date.TryParse(Encoding.UTF8.GetBytes(day.GetString()!), out Date date)) { return date; }
        folder.Findings.Error("as-of", Say.FindingAsOfNoDay(CellFindings.Shorten(day.ToString())), Say.FindingAsOfWriteDay, File);
        return null;
    }

    private static string? Licence(JsonElement root) =>
        root.TryGetProperty("licenses", out JsonElement list) && list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0 && list[0].ValueKind == JsonValueKind.Object
            ? Text(list[0], "name")
            : null;

    private static List<string> Names(JsonElement root, string property, string what, PackageFolder folder)
    {
        if (!root.TryGetProperty(property, out JsonElement list)) { return []; }
        if (list.ValueKind == JsonValueKind.String) { return [list.GetString()!]; }
        if (list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(s => s.ValueKind == JsonValueKind.String)) { return [.. list.EnumerateArray().Select(s => s.GetString()!)]; }
        folder.Findings.Error("description-form", $"{property} is not a list of names.", $"Write the names of {what} in square brackets, in the order in which they are told.", File);
        return [];
    }

    private static int Format(JsonElement root, PackageFolder folder)
    {
        if (!root.TryGetProperty("veta_format", out JsonElement format)) { return 1; }
        if (format.ValueKind != JsonValueKind.Number || !format.TryGetInt32(out int number) || number < 1)
        {
            folder.Findings.Error("package-format", "veta_format is not a whole number from 1 on.", $"Write \"veta_format\": {PackageInfo.CurrentFormat}, the format of docs/tables.md; or remove it for the first format.", File);
            return PackageInfo.CurrentFormat;
        }

        if (number > PackageInfo.CurrentFormat)
        {
            folder.Findings.Error("package-format", $"The package is of format {number}; this program reads formats up to {PackageInfo.CurrentFormat}.", "Use a newer Veta, or ask for the package in an older format: what a blank means may have changed.", File);
        }

        return number;
    }

    private static List<BlocName> BlocNames(JsonElement root, PackageFolder folder)
    {
        if (!root.TryGetProperty("blocs", out JsonElement list)) { return []; }
        if (list.ValueKind != JsonValueKind.Array || list.EnumerateArray().Any(b => b.ValueKind != JsonValueKind.Object || Text(b, "id") is null))
        {
            folder.Findings.Error("description-form", "blocs is not a list of names of blocs.", "Write \"blocs\": [{ \"id\": \"…\", \"name_en\": \"…\", \"name_es\": \"…\" }].", File);
            return [];
        }

        return [.. list.EnumerateArray().Select(b => (Id: Text(b, "id")!, En: Text(b, "name_en"), Es: Text(b, "name_es"))).Select(b => new BlocName(b.Id, b.En ?? b.Es ?? b.Id, b.Es ?? b.En ?? b.Id))];
    }

    private static Dictionary<string, string> Resources(JsonElement root, PackageFolder folder)
    {
        var paths = new Dictionary<string, string>();
        if (!root.TryGetProperty("resources", out JsonElement resources) || resources.ValueKind != JsonValueKind.Array)
        {
            return paths;
        }

        foreach (JsonElement resource in resources.EnumerateArray())
        {
            string? name = resource.ValueKind == JsonValueKind.Object ? Text(resource, "name") : null;
            if (name is null || TableList.Named(name) is not { } table)
            {
                folder.Findings.Error(
                    "unknown-table",
                    name is null ? "A resource has no name." : $"The resource '{CellFindings.Shorten(name)}' is no table.",
                    Nearest.Suggestion(name ?? "", TableList.All.Select(t => t.Name), "Remove it."),
                    File);
                continue;
            }

            string? path = Text(resource, "path");
            if (path is null || path.Contains("://", StringComparison.Ordinal))
            {
                folder.Findings.Error("outside-package", $"The resource {name} does not name one file in the package.", $"Write \"path\": \"{table.File}\".", File);
                continue;
            }

            if (!paths.TryAdd(name, path))
            {
                folder.Findings.Error("duplicate-table", $"The resource {name} stands twice.", "Remove one of the two.", File);
            }

            CompareFields(resource, table, folder);
        }

        return paths;
    }

    private static void CompareFields(JsonElement resource, TableDefinition table, PackageFolder folder)
    {
        if (!resource.TryGetProperty("schema", out JsonElement schema) || schema.ValueKind != JsonValueKind.Object
            || !schema.TryGetProperty("fields", out JsonElement fields) || fields.ValueKind != JsonValueKind.Array)
        {
            return;
        }

        foreach (JsonElement field in fields.EnumerateArray().Where(f => f.ValueKind == JsonValueKind.Object))
        {
            string? name = Text(field, "name");
            if (name is null || table.Column(name) is not { } column)
            {
                folder.Findings.Warning("schema-differs", $"The schema of {table.Name} has a field '{CellFindings.Shorten(name ?? "")}' that the table does not have.", "Write the package again to renew its schema.", File);
            }
            else if (Text(field, "unit") is { } unit && unit != column.Unit)
            {
                folder.Findings.Error(
                    "unit-differs",
                    $"The schema gives {table.Name}.{name} in {unit}; the table is in {column.Unit ?? "no unit"}.",
                    "Convert the figures and correct the schema.",
                    File);
            }
        }
    }

    private static string? Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
