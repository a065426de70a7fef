using System.Globalization;

namespace Veta.Import;

/// <summary>
/// Estimates of political stability in the forms in which they are given: the World Bank's workbook with a sheet for each indicator and six columns for each year, its workbook of
/// later editions with one long table, and a table of estimates as CSV.
/// </summary>
internal static class WgiTable
{
    private const string WideSheet = "Political StabilityNoViolence", Indicator = "pv";

    /// <summary>The last year and its estimates.</summary>
    /// <exception cref="ImportException">The file is none of these.</exception>
    public static (string Year, IReadOnlyList<WgiEstimate> Estimates) Read(IImporter importer, ImportFile file)
    {
        if (!Workbook.Is(file)) { return OfCsv(importer, file); }
        (string sheet, IReadOnlyList<object?[]> rows) = Workbook.Sheet(importer, file, names => names.FirstOrDefault(s => Plain(s) == Plain(WideSheet)) ?? names.FirstOrDefault() ?? WideSheet);
        return Wide(rows) ?? Long(rows) ?? throw new ImportException(Say.ImportNoEstimates(file.Name, importer.Id, sheet, ImportException.Expects(importer)));
    }

    /// <summary>Six columns for each year, whose number stands above them.</summary>
    private static (string, IReadOnlyList<WgiEstimate>)? Wide(IReadOnlyList<object?[]> rows)
    {
        int header = rows.ToList().FindIndex(row => ColumnsOf(row, "Estimate").Count() > 1);
        if (header < 1) { return null; }
        int code = ColumnsOf(rows[header], "WBCode", "Code").FirstOrDefault(-1);
        string year = "";
        var years = new Dictionary<int, string>();
        for (int column = 0; column < rows[header].Length; column++)
        {
            // A year that is merged over its columns stands in the first of them only.
            if (Workbook.Text(rows[header - 1], column) is { Length: 4 } above) { year = above; }
            if (Workbook.Text(rows[header], column) == "Estimate" && IsYear(year)) { years[column] = year; }
        }

        if (code < 0 || years.Count == 0) { return null; }
        (int last, string of) = years.MaxBy(entry => entry.Value, StringComparer.Ordinal);
        return (of, [.. Enumerable.Range(header + 1, rows.Count - header - 1).Where(r => Workbook.Text(rows[r], code).Length > 0).Select(r => new WgiEstimate(Workbook.Text(rows[r], code), Number(rows[r], last), r + 1))]);
    }

    /// <summary>One row for each economy, year and indicator.</summary>
    private static (string, IReadOnlyList<WgiEstimate>)? Long(IReadOnlyList<object?[]> rows)
    {
        if (rows.Count == 0) { return null; }
        string[] names = [.. rows[0].Select((_, c) => Workbook.Text(rows[0], c).ToLowerInvariant())];
        int code = Array.IndexOf(names, "code"), year = Array.IndexOf(names, "year"), indicator = Array.IndexOf(names, "indicator"), estimate = Array.IndexOf(names, "estimate");
        if (code < 0 || year < 0 || indicator < 0 || estimate < 0) { return null; }
        int[] own = [.. Enumerable.Range(1, rows.Count - 1).Where(r => Workbook.Text(rows[r], indicator).Equals(Indicator, StringComparison.OrdinalIgnoreCase) && IsYear(Workbook.Text(rows[r], year)))];
        if (own.Length == 0) { return null; }
        string last = own.Max(r => Workbook.Text(rows[r], year))!;
        return (last, [.. own.Where(r => Workbook.Text(rows[r], year) == last).Select(r => new WgiEstimate(Workbook.Text(rows[r], code), Number(rows[r], estimate), r + 1))]);
    }

    private static (string, IReadOnlyList<WgiEstimate>) OfCsv(IImporter importer, ImportFile file)
    {
        string text = file.Utf8();
        IReadOnlyList<CsvRecord> records = CsvTable.Read(importer, file, text, "Country/Territory", "Code", "1996");
        string last = text.Split('\n')[0].Split(',').Select(name => name.Trim()).Where(IsYear).Max(StringComparer.Ordinal)!;
        return (last, [.. records.Select(record => new WgiEstimate(record["Code"], PublishedValue.Of(record[last]).Quantity, record.Line))]);
    }

    private static IEnumerable<int> ColumnsOf(object?[] row, params string[] names) => Enumerable.Range(0, row.Length).Where(column => names.Contains(Workbook.Text(row, column)));

    private static bool IsYear(string text) => text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static double? Number(object?[] row, int column) =>
        column < row.Length && row[column] is double number ? number : PublishedValue.Number(Workbook.Text(row, column));

    private static string Plain(string name) => name.Replace(" ", "", StringComparison.Ordinal);
}
