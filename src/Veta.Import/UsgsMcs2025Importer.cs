using System.Text.RegularExpressions;
using Veta.Data;

namespace Veta.Import;

/// <summary>
/// Mineral Commodity Summaries 2025, the CSV of world data: production of 2023 and 2024 by country. Blank cells (dashes in print, and
/// withheld figures) stay out unless the notes say W or NA; capacity and reserves stay out.
/// </summary>
internal sealed partial class UsgsMcs2025Importer : IImporter
{
    private const string Before = "PROD_2023", Last = "PROD_EST_ 2024";

    private static readonly string[] Headers = ["SOURCE", "COMMODITY", "COUNTRY", "TYPE", "UNIT_MEAS", Before, Last, "PROD_NOTES"];

    public string Id => "usgs-mcs-2025";

    public Source Source { get; } = new()
    {
        Id = new SourceId("usgs-mcs-2025"),
        Title = "Mineral Commodity Summaries 2025, with its data release",
        Publisher = "U.S. Geological Survey",
        Year = 2025,
        Address = "https://doi.org/10.5066/P13XCP3R",
        Licence = "US public domain",
        Grade = Grade.A,
    };

    public string TitleEs => "Resúmenes de productos minerales 2025, con sus datos";

    public string Expects => "It takes the CSV of world data of the release of 2025 (MCS2025_World_Data.csv, header 'SOURCE,COMMODITY,COUNTRY,…'), in UTF-8.";

    public string ExpectsEs => "Toma el CSV de datos mundiales publicado en 2025 (MCS2025_World_Data.csv, encabezado 'SOURCE,COMMODITY,COUNTRY,…'), en UTF-8.";

    public string Encoding => "UTF-8";

    public ImportResult Read(ImportFile file, ImportContext context)
    {
        IReadOnlyList<CsvRecord> records = CsvTable.Read(this, file, file.Utf8(), Headers);
        var names = new NameResolver(file, context, UsgsNames.Of2025);
        var left = new LeftOut(file);
        var rows = new List<ImportedRow>();
        HashSet<string> commodities = UsgsNames.Of2025.Keys.Concat(context.Materials.Keys).Select(name => name.Split(": ")[0]).ToHashSet(StringComparer.Ordinal);
        foreach (CsvRecord record in records)
        {
            if (record["SOURCE"] != "MCS2025") { throw ImportException.NotThis(this, file, Say.ImportReleaseOf("MCS2025"), Say.ImportOnLine(record["SOURCE"], Said.Exact(record.Line))); }
            if (!commodities.Contains(record["COMMODITY"]))
            {
                left.Add(record.Line, Say.ImportLeftCommodities, Say.ImportGiveMaterial("COMMODITY: TYPE=ID"));
                continue;
            }

            rows.AddRange(RowsOf(record, names, left).Select(row => new ImportedRow { Row = row, Origin = file.Line(record.Line) }));
        }

        return new ImportResult { Rows = rows, Vintage = "2025 release, 2023-2024", Findings = [.. left.Findings(), .. names.Findings()] };
    }

    private IEnumerable<Production> RowsOf(CsvRecord record, NameResolver names, LeftOut left)
    {
        string type = record["TYPE"], notes = record["PROD_NOTES"];
        string country = Footnote().Replace(record["COUNTRY"], "");
        if (names.Material($"{record["COMMODITY"]}: {type}", record.Line, country) is not { } material) { yield break; }
        if (names.Region(country, record.Line) is not { } region) { yield break; }
        if (UsgsUnits.Factor(record["UNIT_MEAS"]) is not { } factor)
        {
            left.Add(record.Line, count => Say.ImportLeftNoMass(count, record["UNIT_MEAS"]), Say.ImportReadThem);
            yield break;
        }

        bool all = type.EndsWith("estimated", StringComparison.Ordinal), before = notes.StartsWith("estimated", StringComparison.OrdinalIgnoreCase);
        foreach ((string header, int year, bool estimated) in ((string, int, bool)[])[(Before, 2023, all || before), (Last, 2024, true)])
        {
            PublishedValue value = PublishedValue.Of(record[header]).Times(factor);
            if (value.IsBlank && Instead(notes) is { } letters) { value = PublishedValue.Of(letters); }
            if (value.IsBlank)
            {
                left.Add(record.Line, Say.ImportLeftBlank, Say.ImportPrintedChapter);
                continue;
            }

            if (estimated) { value = value.Estimated(); }
            string? note = country.Contains("rounded", StringComparison.Ordinal) ? "Rounded by the publisher" : notes.Length == 0 || before || Instead(notes) is not null ? null : notes;
            yield return new Production { Region = region, Material = material, Year = new Year(year), QuantityPerYear = value.Quantity, Qualifier = value.Qualifier, Source = Source.Id, Note = note };
        }
    }

    /// <summary>The letters that the notes give in place of blank cells.</summary>
    private static string? Instead(string notes) =>
        notes.StartsWith("W for", StringComparison.Ordinal) || notes == "W" ? "W" : notes.Equals("NA", StringComparison.OrdinalIgnoreCase) ? "NA" : null;

    [GeneratedRegex(@"\s+\d+$")]
    private static partial Regex Footnote();
}
