using System.Globalization;
using Veta.Data;

namespace Veta.Import;

/// <summary>World Mining Data of the Austrian Federal Ministry of Finance, as the long table with one line per mineral, country and year.</summary>
internal sealed class WorldMiningDataImporter : IImporter
{
    private static readonly string[] Headers = ["commodity", "country", "iso", "year", "production", "unit", "data_source"];

    // Factor from the published form to what the material counts, after the standard atomic weights (IUPAC 2021):
    // 3 U / U3O8 = 714.087 / 842.079; 2 Li / Li2O = 13.88 / 29.879.
    private static readonly (string Name, string Material, double Factor)[] Series =
    [
        ("Antimony", "antimony-concentrate", 1),
        ("Cobalt", "cobalt-intermediate", 1),
        ("Copper", "copper-concentrate", 1),
        ("Fluorspar", "fluorspar", 1),
        ("Gallium", "gallium-primary", 1),
        ("Germanium", "germanium-refined", 1),
        ("Graphite", "natural-graphite", 1),
        ("Indium", "indium-metal", 1),
        ("Lithium (Li2O) [Argentina]", "lithium-brine", 0.46454),
        ("Lithium (Li2O) [Australia]", "spodumene-concentrate", 0.46454),
        ("Lithium (Li2O) [Brazil]", "spodumene-concentrate", 0.46454),
        ("Lithium (Li2O) [Canada]", "spodumene-concentrate", 0.46454),
        ("Lithium (Li2O) [Chile]", "lithium-brine", 0.46454),
        ("Lithium (Li2O) [Portugal]", "spodumene-concentrate", 0.46454),
        ("Lithium (Li2O) [United States]", "lithium-brine", 0.46454),
        ("Lithium (Li2O) [Zimbabwe]", "spodumene-concentrate", 0.46454),
        ("Manganese", "manganese-ore", 1),
        ("Nickel", "nickel-ore", 1),
        ("Rare Earths (REO) [Australia]", "rare-earth-concentrate-monazite", 1),
        ("Rare Earths (REO) [India]", "rare-earth-concentrate-monazite", 1),
        ("Rare Earths (REO) [Myanmar]", "rare-earth-concentrate-ionic", 1),
        ("Rare Earths (REO) [Russia]", "rare-earth-concentrate-monazite", 1),
        ("Rare Earths (REO) [United States]", "rare-earth-concentrate-bastnaesite", 1),
        ("Silver", "silver-contained", 1),
        ("Uranium (U3O8)", "uranium-u3o8", 0.84800),
        ("Zinc", "zinc-concentrate", 1),
    ];

    private static readonly Dictionary<string, string> Materials = Series.ToDictionary(row => row.Name, row => row.Material, StringComparer.Ordinal);

    public string Id => "world-mining-data";

    public Source Source { get; } = new()
    {
        Id = new SourceId("world-mining-data-2024"),
        Title = "World Mining Data 2024",
        Publisher = "Austrian Federal Ministry of Finance",
        Year = 2024,
        Address = "https://www.world-mining-data.info",
        Licence = "Free with citation",
        Grade = Grade.A,
    };

    public string TitleEs => "Datos mundiales de la minería 2024";

    public string Expects => "It takes the long table of World Mining Data (header 'commodity,country,iso,country_code,year,production,unit,data_source'), in UTF-8.";

    public string ExpectsEs => "Toma la tabla larga de World Mining Data (encabezado 'commodity,country,iso,country_code,year,production,unit,data_source'), en UTF-8.";

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
        string name = record["commodity"], country = record["country"];
        if (names.Material(name, record.Line, country) is not { } material) { return null; }
        if (names.Region(country, record.Line) is not { } region) { return null; }
        double? unit = record["unit"] switch { "metr. t" => 1, "kg" => 0.001, _ => null };
        PublishedValue value = PublishedValue.Of(record["production"]);
        if (unit is not { } tonnes || value.IsBlank)
        {
            left.Add(record.Line, unit is null ? count => Say.ImportLeftNoMass(count, record["unit"]) : Say.ImportLeftBlank, Say.ImportReadThem);
            return null;
        }

        // A name of the user stands for the figure as published.
        double factor = Series.Where(row => row.Material == material.Value && row.Name.Split(" [")[0] == name).Select(row => row.Factor).FirstOrDefault(1);
        value = value.Times(tonnes * factor);
        if (record["data_source"] == "e") { value = value.Estimated(); }
        string? note = factor == 1 ? null : string.Create(CultureInfo.InvariantCulture, $"{name} times {factor}");
        return new Production
        {
            Region = region,
            Material = material,
            Year = new Year(record.Year("year")),
            QuantityPerYear = value.Quantity,
            Qualifier = value.Qualifier ?? (record["data_source"] == "p" ? "p" : null),
            Source = Source.Id,
            Grade = factor == 1 ? null : Grade.C,
            Note = note,
        };
    }
}
