using System.Globalization;
using ExcelDataReader;

namespace Veta.Import;

/// <summary>The sheets of a DataWeb report: flow, years, and the cells of values and quantities by country, heading and unit.</summary>
internal sealed class UsitcWorkbook
{
    private const string Imports = "Imports For Consumption";
    private const string Exports = "Domestic Exports";
    private const int HeaderRow = 3;
    private readonly Dictionary<(string Sheet, string Country, string Heading, string Unit, string Column), double> _cells = [];
    private readonly HashSet<string> _sheets = new(StringComparer.Ordinal);

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

    /// <summary>Reads a report.</summary>
    /// <exception cref="ImportException">It is no workbook, lacks a sheet, or a sheet has another header.</exception>
    public static UsitcWorkbook Read(IImporter importer, ImportFile file)
    {
        var workbook = new UsitcWorkbook();

        // The reader asks for the code page of old workbooks even where it opens a new one.
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        try
        {
            using IExcelDataReader reader = ExcelReaderFactory.CreateOpenXmlReader(file.Open());
            do
            {
                if (reader.Name is "Customs Value" or "FAS Value" or "First Unit of Quantity" or "Second Unit of Quantity") { workbook.ReadSheet(importer, file, reader); }
            }
            while (reader.NextResult());
        }
        catch (Exception fault) when (fault is InvalidDataException or ExcelDataReader.Exceptions.ExcelReaderException)
        {
            throw new ImportException(Wrong(importer, file, "a file that is no Excel workbook").Message, fault);
        }

        foreach (string sheet in (string[])[workbook.ValueSheet, "First Unit of Quantity"])
        {
            if (!workbook._sheets.Contains(sheet)) { throw Wrong(importer, file, $"no sheet '{sheet}'"); }
        }

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

    private static ImportException Wrong(IImporter importer, ImportFile file, string found) =>
        new($"{file.Name} is not the file that {importer.Id} takes: expected a DataWeb workbook with the sheets 'Customs Value' or 'FAS Value' and 'First Unit of Quantity', found {found}. {importer.Expects}");

    private void ReadSheet(IImporter importer, ImportFile file, IExcelDataReader reader)
    {
        _sheets.Add(reader.Name);
        string[] header = [];
        for (int row = 1; reader.Read(); row++)
        {
            string first = Text(reader, 0);
            if (row == 1)
            {
                string flow = first.Split('|')[0];
                if (flow is not (Imports or Exports)) { throw Wrong(importer, file, $"the flow '{flow}' on sheet '{reader.Name}'"); }
                IsImport = flow == Imports;
            }
            else if (row == HeaderRow)
            {
                header = [.. Enumerable.Range(0, reader.FieldCount).Select(column => Text(reader, column))];
                if (header is not ["Data Type", "Country", "HTS Number", "Description", "Quantity Description", ..]) { throw Wrong(importer, file, $"the header '{string.Join(',', header.Take(5))}' on sheet '{reader.Name}'"); }
            }
            else if (row > HeaderRow && !first.StartsWith("Total", StringComparison.Ordinal))
            {
                ReadLine(file, reader, header, row);
            }
        }
    }

    private void ReadLine(ImportFile file, IExcelDataReader reader, string[] header, int row)
    {
        (string country, string heading, string unit) = (Text(reader, 1), Text(reader, 2), Text(reader, 4).Replace("Value for: ", "", StringComparison.Ordinal));
        if (reader.Name is "Customs Value" or "FAS Value") { Lines.Add((country, heading, unit, row)); }
        for (int column = 5; column < header.Length; column++)
        {
            string text = Text(reader, column);
            if (text.Length == 0) { continue; }
            if (PublishedValue.Number(text) is not { } number || number < 0)
            {
                throw new ImportException(string.Create(CultureInfo.InvariantCulture, $"{file.Name}: sheet '{reader.Name}' row {row}: '{text}' under {header[column]} is no quantity. Download the report again as a workbook."));
            }

            _cells[(reader.Name, country, heading, unit, header[column])] = number;
        }
    }

    private void SortYears()
    {
        ILookup<bool, int> years = _cells.Where(cell => cell.Key.Sheet == ValueSheet).GroupBy(cell => cell.Key.Column).Where(group => group.Key.Length == 4)
            .ToLookup(group => group.Any(cell => cell.Value > 0), group => int.Parse(group.Key, CultureInfo.InvariantCulture));
        Years = [.. years[true].Order()];
        EmptyYears = [.. years[false].Order()];
    }

    private static string Text(IExcelDataReader reader, int column) =>
        column < reader.FieldCount ? Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture)?.Trim() ?? "" : "";
}
