using System.Globalization;
using Veta.Data;

namespace Veta.Import;

/// <summary>
/// Mineral Commodity Summaries 2026, the complete data release in one CSV: world production, and production, imports, exports and prices of
/// the United States. Shares of import sources, reserves and the rest stay out and are counted.
/// </summary>
internal sealed class UsgsMcs2026Importer : IImporter
{
    private static readonly string[] Headers = ["MCS chapter", "Section", "Commodity", "Country", "Statistics", "Statistics_detail", "Unit", "Year", "Value", "Notes"];

    public string Id => "usgs-mcs-2026";

    public Source Source { get; } = new()
    {
        Id = new SourceId("usgs-mcs-2026"),
        Title = "Mineral Commodity Summaries 2026, with its data release",
        Publisher = "U.S. Geological Survey",
        Year = 2026,
        Address = "https://doi.org/10.5066/P1WKQ63T",
        Licence = "US public domain",
        Grade = Grade.A,
    };

    public string TitleEs => "Resúmenes de productos minerales 2026, con sus datos";

    public string Expects => "It takes the CSV of all commodities of the data release of 2026 (header 'MCS chapter,Section,Commodity,…'), in Windows-1252.";

    public string ExpectsEs => "Toma el CSV de todos los productos de los datos publicados en 2026 (encabezado 'MCS chapter,Section,Commodity,…'), en Windows-1252.";

    public string Encoding => "Windows-1252";

    public ImportResult Read(ImportFile file, ImportContext context)
    {
        IReadOnlyList<CsvRecord> records = CsvTable.Read(this, file, file.Windows1252(), Headers);
        var names = new NameResolver(file, context, UsgsNames.Of2026);
        var left = new LeftOut(file);
        var rows = new List<ImportedRow>();
        HashSet<string> commodities = UsgsNames.Of2026.Keys.Concat(context.Materials.Keys).Select(name => name.Split(": ")[0]).ToHashSet(StringComparer.Ordinal);
        foreach (CsvRecord record in records)
        {
            if (record["Statistics"] is not ("Production" or "Import" or "Export" or "Price"))
            {
                left.Add(record.Line, count => Say.ImportLeftHold(count, record["Statistics"]), Say.ImportNoTable);
            }
            else if (!commodities.Contains(record["Commodity"]))
            {
                left.Add(record.Line, Say.ImportLeftCommodities, Say.ImportGiveMaterial("Commodity: Statistics_detail=ID"));
            }
            else if (RowOf(record, names, left) is { } row)
            {
                rows.Add(new ImportedRow { Row = row, Origin = file.Line(record.Line) });
            }
        }

        int[] years = [.. records.Where(record => record["Year"].Length == 4).Select(record => record.Year("Year"))];
        return new ImportResult
        {
            Rows = rows,
            Vintage = years.Length == 0 ? "2026" : string.Create(CultureInfo.InvariantCulture, $"2026 release, {years.Min()}-{years.Max()}"),
            Findings = [.. left.Findings(), .. names.Findings()],
        };
    }

    private IRow? RowOf(CsvRecord record, NameResolver names, LeftOut left)
    {
        string detail = record["Statistics_detail"].Replace(": rounded", "", StringComparison.Ordinal);
        string name = $"{record["Commodity"]}: {detail}";
        if (names.Material(name, record.Line, record["Country"]) is not { } material) { return null; }
        if (names.Region(record["Country"], record.Line) is not { } region) { return null; }
        if (UsgsUnits.Factor(record["Unit"]) is not { } factor)
        {
            left.Add(record.Line, count => Say.ImportLeftNoMassOrPrice(count, record["Unit"]), Say.ImportNoTable);
            return null;
        }

        PublishedValue value = PublishedValue.Of(record["Value"]).Times(factor);
        string[] notes = record["Notes"].Split(" -- ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (notes.Contains("Estimated.")) { value = value.Estimated(); }
        if (value.IsBlank)
        {
            left.Add(record.Line, Say.ImportLeftBlank, Say.ImportNoTable);
            return null;
        }

        string? note = NoteOf(record, notes);
        var year = new Year(record.Year("Year"));
        RegionId world = new("world");
        return record["Statistics"] switch
        {
            "Production" => new Production { Region = region, Material = material, Year = year, QuantityPerYear = value.Quantity, Qualifier = value.Qualifier, Source = Source.Id, Note = note },
            "Import" => new Trade { Exporter = world, Importer = region, Material = material, Year = year, QuantityPerYear = value.Quantity, Qualifier = value.Qualifier, Source = Source.Id, Note = note },
            "Export" => new Trade { Exporter = region, Importer = world, Material = material, Year = year, QuantityPerYear = value.Quantity, Qualifier = value.Qualifier, Source = Source.Id, Note = note },
            _ => PriceOf(record, name, material, year, value, names, left),
        };
    }

    private Price? PriceOf(CsvRecord record, string name, MaterialId material, Year year, PublishedValue value, NameResolver names, LeftOut left)
    {
        if (value.Quantity is not { } price)
        {
            left.Add(record.Line, Say.ImportLeftPrices, Say.ImportNoTable);
            return null;
        }

        string place = UsgsNames.PriceRegion(name);
        if (names.Region(place, place, record.Line) is not { } region) { return null; }
        // Six digits: more than the publisher prints, and free of what the change of unit leaves behind.
        double rounded = double.Parse(price.ToString("G6", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        string estimated = value.Qualifier == "e" ? "; estimated by the publisher" : "";
        return new Price { Material = material, Region = region, Year = year, Place = UsgsNames.PricePlace(name), Tax = PriceTax.None, PriceUsdPerUnit = rounded, Source = Source.Id, Note = record["Statistics_detail"] + estimated };
    }

    private static string? NoteOf(CsvRecord record, string[] notes)
    {
        string rounded = record["Statistics_detail"].EndsWith(": rounded", StringComparison.Ordinal) ? "Rounded by the publisher" : "";
        string text = string.Join(' ', notes.Where(note => note != "Estimated.").Prepend(rounded).Where(part => part.Length > 0));
        return text.Length == 0 ? null : text.Length <= 200 ? text : text[..199] + "…";
    }
}
