using System.Text;
using Veta.Analyses.Pages;

namespace Veta.Cli;

/// <summary>Sets a page as plain text of at most 120 columns: headings underlined, paragraphs wrapped, tables in columns that are narrowed or folded.</summary>
internal static class PageView
{
    private const int Width = 100;

    public static string Text(IReadOnlyList<PagePart> parts)
    {
        var text = new StringBuilder();
        foreach (PagePart part in parts)
        {
            switch (part)
            {
                case PagePart.Heading heading:
                    text.Append('\n').Append(heading.Text).Append('\n').Append(heading.Level == 1 ? '=' : '-', heading.Text.Length).Append('\n');
                    break;
                case PagePart.Paragraph paragraph:
                    text.Append('\n');
                    foreach (string line in TextWrap.Lines(paragraph.Text, Width)) { text.Append(line).Append('\n'); }
                    break;
                case PagePart.Table table:
                    AppendTable(text, table);
                    break;
                default:
                    throw new InvalidOperationException($"no view for {part.GetType().Name}");
            }
        }

        return text.ToString();
    }

    private static void AppendTable(StringBuilder text, PagePart.Table table)
    {
        text.Append('\n');
        foreach (string line in TextWrap.Lines(table.Title, TableFold.Widest)) { text.Append(line).Append('\n'); }
        IReadOnlyList<FoldedColumn> columns = TableFold.Columns(table);
        foreach (IReadOnlyList<FoldedColumn> part in TableFold.Parts(columns)) { AppendPart(text, table, part); }
    }

    private static void AppendPart(StringBuilder text, PagePart.Table table, IReadOnlyList<FoldedColumn> columns)
    {
        string[][] heads = [.. columns.Select(c => TextWrap.Lines(c.Head, c.Width).ToArray())];
        int depth = heads.Max(l => l.Length);
        for (int line = 0; line < depth; line++)
        {
            // Headers stand on the line above the rule, so short ones sink.
            AppendCells(text, [.. heads.Select(l => line - (depth - l.Length) is >= 0 and int at ? l[at] : "")], columns);
        }

        text.Append("  ").Append('-', columns.Sum(c => c.Width) + (2 * (columns.Count - 1))).Append('\n');
        foreach (IReadOnlyList<string> row in table.Rows)
        {
            string[][] lines = [.. columns.Select(c => TextWrap.Lines(row[c.Index], c.Width).ToArray())];
            for (int line = 0; line < lines.Max(l => l.Length); line++) { AppendCells(text, [.. lines.Select(l => line < l.Length ? l[line] : "")], columns); }
        }
    }

    private static void AppendCells(StringBuilder text, string[] cells, IReadOnlyList<FoldedColumn> columns)
    {
        var line = new StringBuilder();
        for (int k = 0; k < cells.Length; k++) { line.Append("  ").Append(columns[k].Right ? cells[k].PadLeft(columns[k].Width) : cells[k].PadRight(columns[k].Width)); }
        text.Append(line.ToString().TrimEnd()).Append('\n');
    }
}
