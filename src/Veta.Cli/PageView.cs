using System.Text;
using Veta.Analyses.Pages;

namespace Veta.Cli;

/// <summary>Sets a page as plain text: headings underlined, paragraphs wrapped, tables in columns.</summary>
internal static class PageView
{
    private const int Width = 100;
    private const int WidestCell = 60;

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
                    foreach (string line in Wrap(paragraph.Text, Width)) { text.Append(line).Append('\n'); }
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
        text.Append('\n').Append(table.Title).Append('\n');
        bool[] right = [.. table.Columns.Select(c => c.StartsWith('>'))];
        string[] heads = [.. table.Columns.Select(c => c.TrimStart('>'))];
        int[] widths = [.. heads.Select((h, k) => Math.Min(WidestCell, Math.Max(LongestWordWrap(h), table.Rows.Select(r => r[k].Length).DefaultIfEmpty(0).Max())))];
        string[][] headLines = [.. heads.Select((h, k) => Wrap(h, widths[k]).ToArray())];
        int depth = headLines.Max(l => l.Length);
        for (int line = 0; line < depth; line++)
        {
            // Headers stand on the line above the rule, so short ones sink.
            AppendCells(text, [.. headLines.Select(l => line - (depth - l.Length) is >= 0 and int at ? l[at] : "")], widths, right);
        }

        text.Append("  ").Append('-', widths.Sum() + (2 * (widths.Length - 1))).Append('\n');
        foreach (IReadOnlyList<string> row in table.Rows)
        {
            string[][] lines = [.. row.Select((cell, k) => Wrap(cell, widths[k]).ToArray())];
            for (int line = 0; line < lines.Max(l => l.Length); line++) { AppendCells(text, [.. lines.Select(l => line < l.Length ? l[line] : "")], widths, right); }
        }
    }

    private static void AppendCells(StringBuilder text, string[] cells, int[] widths, bool[] right)
    {
        var line = new StringBuilder();
        for (int k = 0; k < cells.Length; k++) { line.Append("  ").Append(right[k] ? cells[k].PadLeft(widths[k]) : cells[k].PadRight(widths[k])); }
        text.Append(line.ToString().TrimEnd()).Append('\n');
    }

    /// <summary>Width that a header needs when it may break at blanks into about two lines.</summary>
    private static int LongestWordWrap(string header) => Math.Max(header.Split(' ').Max(w => w.Length), (header.Length + 1) / 2);

    /// <summary>A word wider than its column is cut, or it would push the columns after it aside.</summary>
    private static IEnumerable<string> Pieces(string word, int width)
    {
        for (int k = 0; k == 0 || k < word.Length; k += width) { yield return word.Substring(k, Math.Min(width, word.Length - k)); }
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        foreach (string word in text.Split(' ').SelectMany(w => Pieces(w, width)))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line.ToString();
                line.Clear();
            }

            if (line.Length > 0) { line.Append(' '); }
            line.Append(word);
        }

        yield return line.ToString();
    }
}
