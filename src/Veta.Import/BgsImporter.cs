using System.Globalization;
using Veta.Data;

namespace Veta.Import;

/// <summary>World Mineral Statistics of the British Geological Survey: production by country, as its downloads in CSV.</summary>
internal sealed class BgsImporter : IImporter
{
    private static readonly string[] Headers = ["commodity", "sub_commodity", "country", "iso3", "year", "quantity", "units", "type", "notes"];

    private static readonly Dictionary<string, string> Materials = new(StringComparer.Ordinal)
    {
        ["antimony, mine"] = "antimony-concentrate",
        ["cobalt, mine"] = "cobalt-intermediate",
        ["cobalt, refined"] = "cobalt-refined",
        ["copper, mine"] = "copper-concentrate",
        ["copper, smelter"] = "copper-blister-anode",
        ["copper, refined"] = "copper-cathode",
        ["gallium, primary"] = "gallium-primary",
        ["germanium metal"] = "germanium-refined",
        ["graphite"] = "natural-graphite",
        ["nickel, mine"] = "nickel-ore",
        ["nickel, smelter/refinery"] = "nickel-refined",
    };

    public string Id => "bgs-world-mineral-statistics";

    public Source Source { get; } = new()
    {
        Id = new SourceId("bgs-wms-2025"),
        Title = "World Mineral Statistics",
        Publisher = "British Geological Survey, UKRI",
        Year = 2025,
        Address = "https://www.bgs.ac.uk/mineralsuk/statistics/world-mineral-statistics/",
        Licence = "BGS terms, with acknowledgement",
        Grade = Grade.B,
    };

    public string TitleEs => "Estadísticas mundiales de minerales";

    public string Expects => "It takes production by country as CSV (header '…,commodity,sub_commodity,country,iso3,year,quantity,units,type,notes'), in UTF-8.";

    public string ExpectsEs => "Toma la producción por país en CSV (encabezado '…,commodity,sub_commodity,country,iso3,year,quantity,units,type,notes'), en UTF-8.";

    public string Encoding => "UTF-8";

    public ImportResult Read(ImportFile file, ImportContext context)
    {
        IReadOnlyList<CsvRecord> records = CsvTable.Read(this, file, file.Utf8(), Headers);
        var names = new NameResolver(file, context, Materials);
        var left = new LeftOut(file);
        var rows = new List<ImportedRow>();
        foreach (CsvRecord record in records)
        {
            if (RowOf(record, names, left) is { } row) { rows.Add(new ImportedRow { Row = row, Origin = file.Line(record.Line) }); }
        }

        int[] years = [.. records.Select(record => record.Year("year"))];
        return new ImportResult { Rows = rows, Vintage = string.Create(CultureInfo.InvariantCulture, $"{years.DefaultIfEmpty().Min()}-{years.DefaultIfEmpty().Max()}"), Findings = [.. left.Findings(), .. names.Findings()] };
    }

    private Production? RowOf(CsvRecord record, NameResolver names, LeftOut left)
    {
        if (record["type"] != "Production")
        {
            left.Add(record.Line, count => Say.ImportLeftHold(count, record["type"]), Say.ImportOnlyProduction);
            return null;
        }

        string sub = record["sub_commodity"];
        string name = sub.Length == 0 ? record["commodity"] : $"{record["commodity"]}: {sub}";
        if (names.Material(name, record.Line) is not { } material) { return null; }
        string? named = CountryNames.Named(record["country"]), coded = CountryNames.Coded(record["iso3"]);
        if (named is not null && coded is not null && named != coded)
        {
            left.Add(record.Line, count => Say.ImportOtherCode(count, record["country"], record["iso3"]), Say.ImportCompareTable);
        }

        if (names.Region(record["country"], named ?? coded, record.Line) is not { } region) { return null; }
        double? unit = record["units"] switch { "tonnes (metric)" or "tonnes (metal content)" => 1, "kilograms" => 0.001, _ => null };
        PublishedValue value = PublishedValue.Of(record["quantity"]);
        if (unit is not { } tonnes || value.IsBlank)
        {
            left.Add(record.Line, unit is null ? count => Say.ImportLeftNoMass(count, record["units"]) : Say.ImportLeftBlank, Say.ImportReadThem);
            return null;
        }

        value = value.Times(tonnes);
        return new Production
        {
            Region = region,
            Material = material,
            Year = new Year(record.Year("year")),
            QuantityPerYear = value.Quantity,
            Qualifier = value.Qualifier,
            Source = Source.Id,
        };
    }
}
