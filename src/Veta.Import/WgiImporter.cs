using Veta.Data;

namespace Veta.Import;

/// <summary>Worldwide Governance Indicators, political stability: the last year's estimate becomes the governance of countries that the package has.</summary>
internal sealed class WgiImporter : IImporter
{
    // Codes of the World Bank that are not those of ISO 3166-1.
    private static readonly Dictionary<string, string> OwnCodes = new(StringComparer.Ordinal) { ["ZAR"] = "COD", ["ROM"] = "ROU", ["TMP"] = "TLS", ["ADO"] = "AND", ["KSV"] = "XKX" };

    // The edition named below ends in this year.
    private const string LastOfSource = "2022";

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

    public string Expects => "It takes the workbook of the World Bank (.xlsx, sheet 'Political StabilityNoViolence', or the long table of newer editions), or the table of estimates as CSV in UTF-8, one line per economy and one column per year (header 'Country/Territory,Code,1996,1998,…').";

    public string ExpectsEs => "Toma el libro del Banco Mundial (.xlsx, hoja 'Political StabilityNoViolence', o la tabla larga de ediciones nuevas), o la tabla de estimaciones como CSV en UTF-8, una línea por economía y una columna por año (encabezado 'Country/Territory,Code,1996,1998,…').";

    public string Encoding => "UTF-8";

    public ImportResult Read(ImportFile file, ImportContext context)
    {
        (string last, IReadOnlyList<WgiEstimate> estimates) = WgiTable.Read(this, file);
        Dictionary<string, Region> countries = context.Package.Regions.Where(region => region.Kind == RegionKind.Country).ToDictionary(region => region.Id.Value, StringComparer.Ordinal);
        var left = new LeftOut(file);
        var rows = new List<ImportedRow>();
        foreach (WgiEstimate economy in estimates)
        {
            string code = OwnCodes.GetValueOrDefault(economy.Code, economy.Code);
            if (CountryNames.Coded(code) is not { } id || !countries.TryGetValue(id, out Region? region))
            {
                left.Add(economy.Line, Say.ImportLeftEconomies, Say.ImportAddCountry);
            }
            else if (economy.Estimate is not { } estimate)
            {
                left.Add(economy.Line, count => Say.ImportLeftNoEstimate(count, last), Say.ImportGovernanceStays);
            }
            else
            {
                // Three digits: the publisher's standard error is a hundred times wider.
                Region changed = region with { Governance = Math.Round(estimate, 3, MidpointRounding.AwayFromZero) };
                rows.Add(new ImportedRow { Row = changed, Origin = file.Line(economy.Line), Columns = ["governance"] });
            }
        }

        if (last != LastOfSource) { left.Add(1, _ => Say.ImportOtherEdition(last, LastOfSource), Say.ImportWriteEdition); }
        return new ImportResult { Rows = rows, Vintage = last, Findings = [.. left.Findings()] };
    }
}
