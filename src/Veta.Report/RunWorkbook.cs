using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Veta.Data;

namespace Veta.Report;

/// <summary>
/// The tables of some runs as a workbook: a sheet of what was run, one of columns with their units, one of sources, and one a table with a frozen header and a filter.
/// Texts are text cells, also those that begin with <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c>, so that no program computes or calls what data say.
/// </summary>
public static class RunWorkbook
{
    private const int LongestName = 31;
    private const int MostRows = 1_048_576;
    private const uint PlainStyle = 0, HeaderStyle = 1, TextStyle = 2, FigureStyle = 3, WholeNumberStyle = 4;

    /// <summary>Writes the workbook, replacing the file. Tables without rows are left out; beside ids stand names, countries, units and the like, so that a pivot needs no joins.</summary>
    /// <param name="runs">Runs, at least one.</param>
    /// <param name="path">File to write.</param>
    /// <param name="language">Language of the names; English when null.</param>
    public static void Write(IReadOnlyList<ReportRun> runs, string path, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(runs);
        if (runs.Count == 0) { throw new ReportException(Say.ReportNoRun); }
        WholeFile.Write(path, stream => Write(runs, stream, language ?? Language.English));
    }

    private static void Write(IReadOnlyList<ReportRun> runs, Stream stream, Language language)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        WorkbookPart book = document.AddWorkbookPart();
        book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook();
        WorkbookStylesPart styles = book.AddNewPart<WorkbookStylesPart>();
        styles.Stylesheet = Styles();
        var sheets = book.Workbook.AppendChild(new Sheets());
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Add(book, sheets, names, "runs", ["run", "analysis", "title_en", "title_es", "package", "package_version", "inputs_sha256", "veta_version"], [.. runs.Select((r, k) => (string[])
            [Number(k), r.Analysis, r.TitleEn, r.TitleEs, r.Inputs.Info.Name, r.Inputs.Info.Version, PackageHash.Of(r.Inputs).Whole, ReportRun.Text(r.Manifest, "version")])], _ => false);
        Add(book, sheets, names, "columns", ["table", "column", "unit", "role", "description"], [.. runs.SelectMany(Columns).DistinctBy(c => c[0] + "." + c[1])], _ => false);
        ReportTable sources = runs[0].InputTables.First(t => t.Name == "sources");
        Add(book, sheets, names, "sources", sources.Columns, sources.Rows, sources.IsNumeric);
        for (int k = 0; k < runs.Count; k++)
        {
            var pivot = new PivotColumns(runs[k].Inputs, language);
            foreach (ReportTable table in runs[k].Tables.Where(t => t.Rows.Count > 0))
            {
                (IReadOnlyList<string> columns, IReadOnlyList<string[]> rows, Func<int, bool> isNumeric) = pivot.Beside(table);
                Add(book, sheets, names, (runs.Count == 1 ? "" : Number(k) + " ") + table.Name, columns, rows, isNumeric);
            }
        }

        book.Workbook.Save();
    }

    /// <summary>Columns with units as the run's own database describes its tables.</summary>
    private static IEnumerable<string[]> Columns(ReportRun run)
    {
        IReadOnlyList<ResultColumnText> described = ResultColumns.Read(Path.Combine(run.Folder, "results.sqlite"));
        return described.Where(c => c.Part != ColumnPart.Told).Select(c => (string[])[c.Table, c.Column, c.Unit, EnumWords.Of(c.Part), c.Description]);
    }

    private static string Number(int k) => (k + 1).ToString(CultureInfo.InvariantCulture);

    private static void Add(WorkbookPart book, Sheets sheets, HashSet<string> names, string name, IReadOnlyList<string> columns, IReadOnlyList<string[]> rows, Func<int, bool> isNumeric)
    {
        if (rows.Count >= MostRows) { throw new ReportException(Say.ReportTooManyRows(name, rows.Count, MostRows - 1)); }
        string sheet = name[..Math.Min(name.Length, LongestName)];
        for (int k = 2; !names.Add(sheet); k++) { sheet = name[..Math.Min(name.Length, LongestName - 3)] + "~" + k.ToString(CultureInfo.InvariantCulture); }
        WorksheetPart part = book.AddNewPart<WorksheetPart>();
        using (OpenXmlWriter writer = OpenXmlWriter.Create(part)) { WriteSheet(writer, columns, rows, isNumeric); }
        sheets.AppendChild(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)names.Count, Name = sheet });
    }

    private static void WriteSheet(OpenXmlWriter writer, IReadOnlyList<string> columns, IReadOnlyList<string[]> rows, Func<int, bool> isNumeric)
    {
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteStartElement(new Columns());
        for (int k = 0; k < columns.Count; k++)
        {
            int widest = Math.Max(columns[k].Length, rows.Take(200).Select(r => r[k].Length).DefaultIfEmpty(0).Max());
            writer.WriteElement(new Column { Min = (uint)k + 1, Max = (uint)k + 1, Width = Math.Clamp(widest + 2, 8, 60), CustomWidth = true });
        }

        writer.WriteEndElement();
        writer.WriteStartElement(new SheetData());
        writer.WriteStartElement(new Row());
        foreach (string column in columns) { writer.WriteElement(TextCell(column, HeaderStyle)); }
        writer.WriteEndElement();
        bool[] numeric = [.. Enumerable.Range(0, columns.Count).Select(isNumeric)];
        foreach (string[] row in rows)
        {
            writer.WriteStartElement(new Row());
            for (int k = 0; k < columns.Count; k++) { writer.WriteElement(numeric[k] ? NumberCell(row[k]) : TextCell(row[k], TextStyle)); }
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        if (columns.Count > 0) { writer.WriteElement(new AutoFilter { Reference = $"A1:{Letters(columns.Count)}{(rows.Count + 1).ToString(CultureInfo.InvariantCulture)}" }); }
        writer.WriteEndElement();
    }

    private static Cell NumberCell(string text) =>
        text.Length == 0 ? new Cell { StyleIndex = PlainStyle } : new Cell { CellValue = new CellValue(text), DataType = CellValues.Number, StyleIndex = text.Contains('.', StringComparison.Ordinal) || text.Contains('E', StringComparison.Ordinal) ? FigureStyle : WholeNumberStyle };

    private static Cell TextCell(string text, uint style) =>
        new() { DataType = CellValues.InlineString, StyleIndex = style, InlineString = new InlineString(new Text(Printable(text)) { Space = SpaceProcessingModeValues.Preserve }) };

    /// <summary>Characters that XML does not allow become a space.</summary>
    private static string Printable(string text) => text.All(System.Xml.XmlConvert.IsXmlChar) ? text : string.Concat(text.Select(c => System.Xml.XmlConvert.IsXmlChar(c) ? c : ' '));

    private static string Letters(int column)
    {
        string letters = "";
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) { letters = (char)('A' + ((rest - 1) % 26)) + letters; }
        return letters;
    }

    /// <summary>Plain, header, text (format @, quoted so that a leading sign stays text), figures, whole numbers.</summary>
    private static Stylesheet Styles() => new(
        new Fonts(new Font(new FontSize { Val = 10 }, new FontName { Val = "Calibri" }), new Font(new Bold(), new FontSize { Val = 10 }, new FontName { Val = "Calibri" })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE8EEF4" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, FillId = 2, ApplyFont = true, ApplyFill = true },
            new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true, QuotePrefix = true },
            new CellFormat { NumberFormatId = 4, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 1, ApplyNumberFormat = true }));
}
