using System.Globalization;
using Veta.Data;

namespace Veta.Import;

/// <summary>Worldwide Governance Indicators, political stability: the last year's estimate becomes the governance of countries that the package has.</summary>
internal sealed class WgiImporter : IImporter
{
    // Codes of the World Bank that are not those of ISO 3166-1.
    private static readonly Dictionary<string, string> OwnCodes = new(StringComparer.Ordinal) { ["ZAR"] = "COD", ["ROM"] = "ROU", ["TMP"] = "TLS", ["ADO"] = "AND", ["KSV"] = "XKX" };

    public string Id => "wgi";

    public Source Source { get; } = new()
    {
        Id = new SourceId("wgi-2023"),
        Title = "Worldwide Governance Indicators, 2023 update",
        Publisher = "World Bank",
        Year = 2023,
        Address = "https://www.worldbank.org/en/publication/worldwide-governance-indicators",
        Licence = "CC BY 4.0",
        Grade = Grade.A,
    };

    public string TitleEs => "Indicadores mundiales de gobernanza, actualización de 2023";

    public string Expects => "It takes the table of estimates of political stability, one line per economy and one column per year (header 'Country/Territory,Code,1996,1998,…'), in UTF-8.";

    public string ExpectsEs => "Toma la tabla de estimaciones de estabilidad política, una línea por economía y una columna por año (encabezado 'Country/Territory,Code,1996,1998,…'), en UTF-8.";

    public string Encoding => "UTF-8";

    public ImportResult Read(ImportFile file, ImportContext context)
    {
        string text = file.Utf8();
        IReadOnlyList<CsvRecord> records = CsvTable.Read(this, file, text, "Country/Territory", "Code", "1996");
        string header = text.Split('\n')[0];
        string last = header.Split(',').Select(name => name.Trim()).Where(name => name.Length == 4 && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out _)).Max(StringComparer.Ordinal)!;
        Dictionary<string, Region> countries = context.Package.Regions.Where(region => region.Kind == RegionKind.Country).ToDictionary(region => region.Id.Value, StringComparer.Ordinal);
        var left = new LeftOut(file);
        var rows = new List<ImportedRow>();
        foreach (CsvRecord record in records)
        {
            string code = OwnCodes.GetValueOrDefault(record["Code"], record["Code"]);
            if (CountryNames.Coded(code) is not { } id || !countries.TryGetValue(id, out Region? region))
            {
                left.Add(record.Line, "economies are not regions of the package and were left out", "To take one, add it to regions.csv as a country under its ISO code.");
            }
            else if (PublishedValue.Of(record[last]).Quantity is not { } estimate)
            {
                left.Add(record.Line, $"economies have no estimate for {last} and were left out", "Their governance stays as it is.");
            }
            else
            {
                // Three digits: the publisher's standard error is a hundred times wider.
                Region changed = region with { Governance = Math.Round(estimate, 3, MidpointRounding.AwayFromZero) };
                rows.Add(new ImportedRow { Row = changed, Origin = file.Line(record.Line), Columns = ["governance"] });
            }
        }

        return new ImportResult { Rows = rows, Vintage = last, Findings = [.. left.Findings()] };
    }
}
