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
        using Stream? stream = folder.Open(File, required: false);
        if (stream is null)
        {
            folder.Findings.Warning("no-description", Say.CheckPackageDescriptionThePackageHasNoIts(File), Say.CheckPackageDescriptionAddWithNameTitleEn(File), File);
            return fallback;
        }

        if (stream.Length > ReadLimits.DescriptionBytes)
        {
            folder.Findings.Error("description-too-long", Say.CheckPackageDescriptionTheFileIsLongerThan(Said.Exact(ReadLimits.DescriptionBytes)), Say.CheckPackageDescriptionKeepOnlyThePackageS, File);
            return fallback;
        }

        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        ReadOnlyMemory<byte> text = JsonText.WithoutMark(bytes);
        if (JsonText.FaultOf(text.Span) is { } fault)
        {
            folder.Findings.Error(fault.Check == "json-form" ? "description-form" : fault.Check, fault.Problem, fault.Advice, File, line: fault.Line);
            return fallback;
        }

        using JsonDocument json = JsonDocument.Parse(text);
        if (json.RootElement.ValueKind == JsonValueKind.Object)
        {
            return Read(json.RootElement, folder);
        }

        folder.Findings.Error("description-form", Say.CheckPackageDescriptionTheFileDoesNotHold, Say.CheckPackageDescriptionWriteAnObjectWithName, File);
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
            Home = Names(root, "home", Say.CheckPackageDescriptionOfRegions, folder),
            HomeEn = Text(root, "home_en"),
            HomeEs = Text(root, "home_es") ?? Text(root, "home_en"),
            Concern = Names(root, "concern", Say.CheckPackageDescriptionOfRegions, folder),
            BlocNames = BlocNames(root, folder),
            RunScenarios = Names(root, "run_scenarios", Say.CheckPackageDescriptionOfScenarios, folder),
            RunShocks = Names(root, "run_shocks", Say.CheckPackageDescriptionOfEvents, folder),
            RunPlannedShocks = Names(root, "run_planned_shocks", Say.CheckPackageDescriptionOfDatedEvents, folder),
        };
        return new PackageDescription { Info = info, Paths = Resources(root, folder) };
    }

    private static void Unseen(string property, string text, PackageFolder folder)
    {
        CellOutcome outcome = TextCharacters.Judge(Encoding.UTF8.GetBytes(text));
        if (outcome == CellOutcome.Fine) { return; }
        Finding finding = CellFindings.Explain(outcome, text);
        folder.Findings.Add(finding with { File = File, Problem = Say.ImportIn(property, finding.Problem) });
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

    private static List<string> Names(JsonElement root, string property, Sentence what, PackageFolder folder)
    {
        if (!root.TryGetProperty(property, out JsonElement list)) { return []; }
        if (list.ValueKind == JsonValueKind.String) { return [list.GetString()!]; }
        if (list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(s => s.ValueKind == JsonValueKind.String)) { return [.. list.EnumerateArray().Select(s => s.GetString()!)]; }
        folder.Findings.Error("description-form", Say.CheckPackageDescriptionIsNotAListOf(property), Say.CheckPackageDescriptionWriteTheNamesOfIn(what), File);
        return [];
    }

    private static int Format(JsonElement root, PackageFolder folder)
    {
        if (!root.TryGetProperty("veta_format", out JsonElement format)) { return 1; }
        if (format.ValueKind != JsonValueKind.Number || !format.TryGetInt32(out int number) || number < 1)
        {
            folder.Findings.Error("package-format", Say.CheckPackageDescriptionVetaFormatIsNotA, Say.CheckPackageDescriptionWriteVetaFormatTheFormat(PackageInfo.CurrentFormat), File);
            return PackageInfo.CurrentFormat;
        }

        if (number > PackageInfo.CurrentFormat)
        {
            folder.Findings.Error("package-format", Say.CheckPackageDescriptionThePackageIsOfFormat(number, PackageInfo.CurrentFormat), Say.CheckPackageDescriptionUseANewerVetaOr, File);
        }

        return number;
    }

    private static List<BlocName> BlocNames(JsonElement root, PackageFolder folder)
    {
        if (!root.TryGetProperty("blocs", out JsonElement list)) { return []; }
        if (list.ValueKind != JsonValueKind.Array || list.EnumerateArray().Any(b => b.ValueKind != JsonValueKind.Object || Text(b, "id") is null))
        {
            folder.Findings.Error("description-form", Say.CheckPackageDescriptionBlocsIsNotAList, Say.CheckCellWrite("\"blocs\": [{ \"id\": \"…\", \"name_en\": \"…\", \"name_es\": \"…\" }]"), File);
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
            if (GoneTables.Has(name)) { continue; }
            if (name is null || TableList.Named(name) is not { } table)
            {
                folder.Findings.Error(
                    "unknown-table",
                    name is null ? Say.CheckPackageDescriptionResourceWithoutName : Say.CheckPackageDescriptionResourceNoTable(CellFindings.Shorten(name)),
                    MovedNames.OfTable(name ?? "") ?? Nearest.Suggestion(name ?? "", TableList.All.Select(t => t.Name), Say.CheckPackageDescriptionRemoveIt),
                    File);
                continue;
            }

            string? path = Text(resource, "path");
            if (path is null || path.Contains("://", StringComparison.Ordinal))
            {
                folder.Findings.Error("outside-package", Say.CheckPackageDescriptionTheResourceDoesNotName(name), Say.CheckPackageDescriptionWritePath(table.File), File);
                continue;
            }

            if (!paths.TryAdd(name, path))
            {
                folder.Findings.Error("duplicate-table", Say.CheckPackageDescriptionTheResourceStandsTwice(name), Say.CheckPackageDescriptionRemoveOneOfTheTwo, File);
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
                folder.Findings.Warning("schema-differs", Say.CheckPackageDescriptionFieldUnknown(table.Name, CellFindings.Shorten(name ?? "")), Say.CheckPackageDescriptionWriteThePackageAgainTo, File);
            }
            else if (Text(field, "unit") is { } unit && unit != column.Unit)
            {
                folder.Findings.Error(
                    "unit-differs",
                    column.Unit is null ? Say.CheckPackageDescriptionNoUnit(table.Name, name, unit) : Say.CheckPackageDescriptionUnitDiffers(table.Name, name, unit, column.Unit),
                    Say.CheckPackageDescriptionConvertTheFiguresAndCorrect,
                    File);
            }
        }
    }

    private static string? Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
