using System.Globalization;
using Veta.Data;

namespace Veta.Import;

/// <summary>
/// Trade of the USA by partner and four-digit heading from a DataWeb workbook, into <c>trade</c>, in tonnes and USD. Only headings that stand
/// for one material are taken; the user can name others. Partners are those that the report lists: they do not add up to the world. A zero is
/// no row; a quantity of which records are suppressed is a least quantity.
/// </summary>
internal sealed class UsitcTradeImporter : IImporter
{
    private const string Kilograms = "kilograms";
    private const string Contained = "component kilograms";

    private static readonly Dictionary<string, UsitcHeading> Headings = new()
    {
        ["2504"] = new("natural-graphite", Kilograms, false, "natural graphite"),
        ["2602"] = new("manganese-ore", Contained, true, "manganese ores and concentrates, contained manganese"),
        ["2603"] = new("copper-concentrate", Contained, false, "copper ores and concentrates, contained copper and its value"),
        ["2605"] = new("cobalt-intermediate", Contained, true, "cobalt ores and concentrates, contained cobalt"),
        ["7502"] = new("nickel-refined", Kilograms, false, "unwrought nickel and its alloys"),
        ["7901"] = new("zinc-slab", Kilograms, false, "unwrought zinc and its alloys"),
        ["8105"] = new("cobalt-refined", Kilograms, false, "mattes, unwrought metal, powder, articles and scrap, gross weight"),
        ["8110"] = new("antimony-metal", Kilograms, false, "unwrought metal, powder, articles and scrap, gross weight"),
    };

    public string Id => "usitc-trade";

    public Source Source { get; } = new()
    {
        Id = new SourceId("usitc-dataweb"),
        Title = "DataWeb, imports for consumption and domestic exports by country and heading",
        Publisher = "U.S. International Trade Commission",
        Year = 2026,
        Address = "https://dataweb.usitc.gov",
        Licence = "US public domain",
        Grade = Grade.A,
    };

    public string TitleEs => "DataWeb, importaciones para consumo y exportaciones nacionales por país y partida";

    public string Expects => "Give a DataWeb report of full years by country and HTS number (4 digits) as an Excel workbook, with values and quantities.";

    public string ExpectsEs => "Indique un informe de DataWeb de años completos por país y número HTS (4 dígitos) en un libro de Excel, con valores y cantidades.";

    public string Encoding => "";

    public ImportResult Read(ImportFile file, ImportContext context)
    {
        UsitcWorkbook workbook = UsitcWorkbook.Read(this, file);
        if (!context.HasRegion("us")) { throw new ImportException(Say.ImportNoUnitedStates); }
        var names = new NameResolver(file, context, Headings.ToDictionary(pair => pair.Key, pair => pair.Value.Material));
        List<ImportedRow> rows = [];
        foreach ((string country, string number, string unit, int row) in workbook.Lines)
        {
            UsitcHeading? heading = Headings.GetValueOrDefault(number);
            if (names.Material(number, row) is not { } material) { continue; }
            heading ??= new UsitcHeading(material.Value, Kilograms, false, "gross weight");
            if (names.Region(country, Region(country), row) is not { } partner) { continue; }

            // The value of a heading whose contained metal is a second unit stands with its first unit, the gross weight.
            if (unit != (heading.Second ? Kilograms : heading.Unit)) { continue; }
            rows.AddRange(workbook.Years.Where(context.Takes).Select(year => Flow(workbook, (country, number, unit), heading with { Material = material.Value }, partner, year))
                .OfType<Trade>().Select(trade => new ImportedRow { Row = trade, Origin = file.SheetRow(workbook.ValueSheet, row) }));
        }

        return new ImportResult
        {
            Rows = rows,
            Vintage = string.Create(CultureInfo.InvariantCulture, $"{(workbook.IsImport ? "imports" : "exports")} {workbook.Years[0]}-{workbook.Years[^1]}"),
            Findings = [.. names.Findings(), .. workbook.EmptyYears.Select(year => Empty(file, year))],
        };
    }

    private static string? Region(string country) => country == "Myanmar (Burma)" ? "mm" : CountryNames.Named(country);

    private Trade? Flow(UsitcWorkbook workbook, (string Country, string Number, string Unit) line, UsitcHeading heading, RegionId partner, int year)
    {
        string column = year.ToString(CultureInfo.InvariantCulture);
        string sheet = heading.Second ? "Second Unit of Quantity" : "First Unit of Quantity";
        double value = workbook.Cell(workbook.ValueSheet, line.Country, line.Number, line.Unit, column) ?? 0;
        double? kilograms = workbook.Cell(sheet, line.Country, line.Number, heading.Unit, column);
        if (value == 0 && kilograms is null or 0) { return null; }
        bool suppressed = workbook.Cell(sheet, line.Country, line.Number, heading.Unit, column + "_Suppressed") > 0;

        // Zero beside a value is a quantity below half a kilogram or a suppressed one: not known, and not zero.
        double? tonnes = kilograms > 0 ? PublishedValue.Round(kilograms.Value / 1000) : null;
        return new Trade
        {
            Exporter = workbook.IsImport ? partner : new RegionId("us"),
            Importer = workbook.IsImport ? new RegionId("us") : partner,
            Material = new MaterialId(heading.Material),
            Year = new Year(year),
            QuantityPerYear = tonnes,
            ValueUsdPerYear = value,
            Qualifier = kilograms is null ? "no units collected" : suppressed ? (tonnes is null ? "W" : ">") : null,
            Source = Source.Id,
            Note = $"HTS {line.Number}: {heading.Note}",
        };
    }

    private static Finding Empty(ImportFile file, int year) => new()
    {
        Severity = Severity.Warning,
        Check = "empty-year",
        File = file.Name,
        Value = year.ToString(CultureInfo.InvariantCulture),
        Problem = Say.ImportEmptyYear(Said.Year(year)),
        Advice = Say.ImportWhenOut,
    };
}
