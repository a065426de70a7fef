using System.Globalization;
using System.Text.RegularExpressions;
using Veta.Data;

namespace Veta.Import;

/// <summary>Commodity Price Data of the World Bank (the Pink Sheet), the workbook of monthly prices: world prices by month.</summary>
internal sealed partial class PinkSheetImporter : IImporter
{
    private const string Sheet = "Monthly Prices";

    // Row 5 names the series, row 6 their units, row 7 is January 1960.
    private const int NameRow = 5, UnitRow = 6;

    private static readonly Dictionary<string, string> Materials = new(StringComparer.Ordinal)
    {
        ["Copper"] = "copper-cathode",
        ["Nickel"] = "nickel-refined",
        ["Silver"] = "silver-refined",
        ["Zinc"] = "zinc-slab",
    };

    public string Id => "world-bank-pink-sheet";

    public Source Source { get; } = new()
    {
        Id = new SourceId("world-bank-pink-sheet"),
        Title = "Commodity Price Data (The Pink Sheet)",
        Publisher = "World Bank",
        Year = 2026,
        Address = "https://www.worldbank.org/en/research/commodity-markets",
        Licence = "CC BY 4.0",
        Grade = Grade.A,
    };

    public string TitleEs => "Precios de productos básicos (The Pink Sheet)";

    public string Expects => "It takes the workbook of monthly prices (CMO-Historical-Data-Monthly.xlsx, sheet 'Monthly Prices'), or that sheet as CSV with months in the first column.";

    public string ExpectsEs => "Toma el libro de precios mensuales (CMO-Historical-Data-Monthly.xlsx, hoja 'Monthly Prices'), o esa hoja en CSV con los meses en la primera columna.";

    public string Encoding => "";

    public ImportResult Read(ImportFile file, ImportContext context)
    {
        bool isWorkbook = !PinkSheetCsv.Is(file);
        IReadOnlyList<object?[]> cells = isWorkbook ? Workbook.Sheet(this, file, Sheet) : PinkSheetCsv.Cells(this, file);
        int offset = isWorkbook ? 0 : UnitRow - 1;
        string first = cells.Count > UnitRow ? Workbook.Text(cells[UnitRow], 0) : "";
        if (!Month().IsMatch(first))
        {
            throw ImportException.NotThis(this, file, Say.ImportMonthInCell(Sheet), Say.ImportQuoted(first));
        }

        var names = new NameResolver(file, context, Materials);
        var left = new LeftOut(file);
        (int Column, string Name, MaterialId Material, double Factor)[] series = [.. SeriesOf(cells, names, left)];
        var rows = new List<ImportedRow>();
        string vintage = first;
        bool hasWorld = names.Region("World", NameRow) is not null;
        for (int row = UnitRow; row < cells.Count && hasWorld; row++)
        {
            Match month = Month().Match(Workbook.Text(cells[row], 0));
            if (!month.Success) { continue; }
            vintage = month.Value;
            foreach ((int column, string name, MaterialId material, double factor) in series)
            {
                if (cells[row].Length <= column || cells[row][column] is not double number)
                {
                    left.Add(row + 1, count => Say.ImportLeftNoNumber(count, name), Say.ImportSeriesGap);
                    continue;
                }

                rows.Add(new ImportedRow { Row = PriceOf(month, material, name, number * factor), Origin = isWorkbook ? file.SheetRow(Sheet, row + 1) : file.Line(row + 1 - offset) });
            }
        }

        return new ImportResult { Rows = rows, Vintage = $"{first} to {vintage}", Findings = [.. left.Findings(), .. names.Findings()] };
    }

    private static IEnumerable<(int Column, string Name, MaterialId Material, double Factor)> SeriesOf(IReadOnlyList<object?[]> cells, NameResolver names, LeftOut left)
    {
        for (int column = 1; column < cells[NameRow - 1].Length; column++)
        {
            // Stars mark footnotes.
            string name = Workbook.Text(cells[NameRow - 1], column).TrimEnd('*', ' ');
            if (name.Length == 0 || names.Material(name, NameRow) is not { } material) { continue; }
            string unit = Workbook.Text(cells[UnitRow - 1], column);
            double? factor = unit switch { "($/mt)" => 1, "($/kg)" => 1000, "($/troy oz)" => 1_000_000 / 31.1034768, _ => null };
            if (factor is { } perTonne) { yield return (column, name, material, perTonne); }
            else { left.Add(UnitRow, count => Say.ImportLeftSeries(count, unit), Say.ImportReadThem); }
        }
    }

    private Price PriceOf(Match month, MaterialId material, string name, double price) => new()
    {
        Material = material,
        Region = new RegionId("world"),
        Year = new Year(int.Parse(month.Groups["year"].Value, CultureInfo.InvariantCulture)),
        Month = int.Parse(month.Groups["month"].Value, CultureInfo.InvariantCulture),
        Place = PlaceOf(name),
        Tax = PriceTax.None,
        PriceUsdPerUnit = double.Parse(price.ToString("G9", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        Source = Source.Id,
        Note = name,
    };

    // The sheet's notes: copper, nickel and zinc are settlement prices of the London Metal Exchange, silver is fixed in London.
    private static string PlaceOf(string name) => name is "Copper" or "Nickel" or "Zinc" ? "LME cash" : name == "Silver" ? "London" : "World Bank";

    [GeneratedRegex(@"^(?<year>\d{4})M(?<month>0[1-9]|1[0-2])$")]
    private static partial Regex Month();
}
