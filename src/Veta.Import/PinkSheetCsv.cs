using System.Globalization;
using System.Text.RegularExpressions;
using Veta.Data;

namespace Veta.Import;

/// <summary>The sheet of monthly prices saved as CSV: the first column is the month, the header of each series its name with the unit in brackets.</summary>
internal static partial class PinkSheetCsv
{
    private const string Header = "month,Copper ($/mt),…";

    /// <summary>Whether a file begins as this layout does; anything else is taken for a workbook.</summary>
    public static bool Is(ImportFile file)
    {
        using Stream stream = file.Open();
        Span<byte> first = stackalloc byte[6];
        return stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) == first.Length && first.SequenceEqual("month,"u8);
    }

    /// <summary>The cells as they stand in the workbook: six rows of heading, then one for each month.</summary>
    /// <param name="importer">Says what was expected when the file is another one.</param>
    /// <param name="file">The CSV.</param>
    /// <exception cref="ImportException">The first column is not the month, or no series names its unit.</exception>
    public static IReadOnlyList<object?[]> Cells(IImporter importer, ImportFile file)
    {
        IReadOnlyList<(int Line, string[] Cells)> records = CsvText.Read(file.Utf8(), _ => ImportException.NotThis(importer, file, Say.ImportHeader(Header), Say.ImportNotCsv));
        string[] header = records.Count > 0 ? records[0].Cells : [];
        Match[] series = [.. header.Skip(1).Select(name => Series().Match(name.Trim()))];
        if (!series.Any(match => match.Success)) { throw CsvTable.Wrong(importer, file, Header, string.Join(',', header)); }
        object?[] none = [];
        return
        [
            none, none, none, none,
            [null, .. series.Select(match => match.Groups["name"].Value)],
            [null, .. series.Select(match => match.Groups["unit"].Value)],
            .. records.Skip(1).Select(record => (object?[])[MonthOf(record.Cells[0]), .. record.Cells.Skip(1).Select(Number)]),
        ];
    }

    private static string MonthOf(string text) => text.Trim().Replace('-', 'M');

    private static object? Number(string text) =>
        double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : text;

    [GeneratedRegex(@"^(?<name>.+?)\s*(?<unit>\(\$/[^()]*\))$")]
    private static partial Regex Series();
}
