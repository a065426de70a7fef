using System.Globalization;

namespace Veta.Import;

/// <summary>The sheets of a DataWeb report: flow, years, and the cells of values and quantities by country, heading and unit.</summary>
internal sealed class UsitcWorkbook
{
    private const string Imports = "Imports For Consumption";
    private const string Exports = "Domestic Exports";
    private const int HeaderRow = 3;
    private readonly Dictionary<(string Sheet, string Country, string Heading, string Unit, string Column), double> _cells = [];

    private UsitcWorkbook()
    {
    }

    /// <summary>True for imports for consumption, false for domestic exports.</summary>
    public bool IsImport { get; private set; }

    /// <summary>Country, heading, unit and row of every line of the sheet of values, in its order.</summary>
    public List<(string Country, string Heading, string Unit, int Row)> Lines { get; } = [];

    /// <summary>Years of the sheet of values in which at least one value is not zero: a year without any has not been reported yet.</summary>
    public IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>Years of the sheet of values in which every value is zero.</summary>
    public IReadOnlyList<int> EmptyYears { get; private set; } = [];

    /// <summary>Name of the sheet of values.</summary>
    public string ValueSheet => IsImport ? "Customs Value" : "FAS Value";

    private const string Head = "Data Type,Country,HTS Number,Description,Quantity Description";

    /// <summary>Reads a report.</summary>
    /// <exception cref="ImportException">It is no workbook, lacks a sheet, or a sheet has another header.</exception>
    public static UsitcWorkbook Read(IImporter importer, ImportFile file)
    {
        var workbook = new UsitcWorkbook();
        object?[]? flow = Workbook.Sheet(importer, file, "Query Parameters").FirstOrDefault(row => Workbook.Text(row, 0) == "Trade Flow");
        string named = flow is null ? "none" : Workbook.Text(flow, 1);
        if (named is not (Imports or Exports)) { throw ImportException.NotThis(importer, file, Say.ImportTradeFlow(Imports, Exports), Say.ImportQuoted(named)); }
        workbook.IsImport = named == Imports;
        foreach (string sheet in (string[])[workbook.ValueSheet, "First Unit of Quantity", "Second Unit of Quantity"]) { workbook.ReadSheet(importer, file, sheet); }
        workbook.SortYears();
        return workbook;
    }

    /// <summary>A number of a sheet; null where the sheet has no such line or column.</summary>
    /// <param name="sheet">Name of the sheet.</param>
    /// <param name="country">As in the report.</param>
    /// <param name="heading">Four digits.</param>
    /// <param name="unit">Unit of quantity; the sheet of values writes it after "Value for: ", which is left out here.</param>
    /// <param name="column">Year, or year and "_Suppressed".</param>
    public double? Cell(string sheet, string country, string heading, string unit, string column) =>
        _cells.TryGetValue((sheet, country, heading, unit, column), out double value) ? value : null;

    private void ReadSheet(IImporter importer, ImportFile file, string sheet)
    {
        IReadOnlyList<object?[]> rows = Workbook.Sheet(importer, file, sheet);
        string[] header = rows.Count < HeaderRow ? [] : [.. rows[HeaderRow - 1].Select((_, column) => Workbook.Text(rows[HeaderRow - 1], column))];
        if (header is not ["Data Type", "Country", "HTS Number", "Description", "Quantity Description", ..])
        {
            throw ImportException.NotThis(importer, file, Say.ImportHeaderOnSheet(Head, sheet), Say.ImportQuoted(string.Join(',', header.Take(5))));
        }

        for (int row = HeaderRow; row < rows.Count; row++)
        {
            if (!Workbook.Text(rows[row], 0).StartsWith("Total", StringComparison.Ordinal)) { ReadLine(file, sheet, rows[row], header, row + 1); }
        }
    }

    private void ReadLine(ImportFile file, string sheet, object?[] cells, string[] header, int row)
    {
        (string country, string heading, string unit) = (Workbook.Text(cells, 1), Workbook.Text(cells, 2), Workbook.Text(cells, 4).Replace("Value for: ", "", StringComparison.Ordinal));
        if (sheet == ValueSheet) { Lines.Add((country, heading, unit, row)); }
        for (int column = 5; column < header.Length; column++)
        {
            string text = Workbook.Text(cells, column);
            if (text.Length == 0) { continue; }
            if (PublishedValue.Number(text) is not { } number || number < 0)
            {
                throw new ImportException(Say.ImportNoQuantity(file.Name, sheet, Said.Exact(row), text, header[column]));
            }

            _cells[(sheet, country, heading, unit, header[column])] = number;
        }
    }

    private void SortYears()
    {
        ILookup<bool, int> years = _cells.Where(cell => cell.Key.Sheet == ValueSheet).GroupBy(cell => cell.Key.Column).Where(group => group.Key.Length == 4)
            .ToLookup(group => group.Any(cell => cell.Value > 0), group => int.Parse(group.Key, CultureInfo.InvariantCulture));
        Years = [.. years[true].Order()];
        EmptyYears = [.. years[false].Order()];
    }
}
