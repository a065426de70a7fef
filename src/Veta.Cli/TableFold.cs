using Veta.Analyses.Pages;

namespace Veta.Cli;

/// <summary>Fits a table into the width of a terminal: first its columns of text are narrowed, then the table is folded, its first column of text told again.</summary>
internal static class TableFold
{
    /// <summary>Characters of the widest line.</summary>
    public const int Widest = 120;

    private const int WidestCell = 60;
    private const int LeastText = 16;
    private const int Between = 2;

    /// <summary>The columns with the widths that they get.</summary>
    public static IReadOnlyList<FoldedColumn> Columns(PagePart.Table table)
    {
        bool[] right = [.. table.Columns.Select(c => c.StartsWith('>'))];
        string[] heads = [.. table.Columns.Select(c => c.TrimStart('>'))];
        int[] widths = [.. heads.Select((h, k) => Math.Min(WidestCell, Math.Max(HeadWidth(h), table.Rows.Select(r => r[k].Length).DefaultIfEmpty(0).Max())))];
        int[] least = [.. heads.Select((h, k) => right[k] ? widths[k] : Math.Min(widths[k], Math.Max(LeastText, Math.Max(LongestWord(h), table.Rows.Select(r => LongestWord(r[k])).DefaultIfEmpty(0).Max()))))];
        while (Total(widths) > Widest)
        {
            int widest = Enumerable.Range(0, widths.Length).Where(k => widths[k] > least[k]).OrderByDescending(k => widths[k]).FirstOrDefault(-1);
            if (widest < 0) { break; }
            widths[widest]--;
        }

        return [.. heads.Select((h, k) => new FoldedColumn(k, h, right[k], widths[k]))];
    }

    /// <summary>The columns in as many parts as they need.</summary>
    public static IEnumerable<IReadOnlyList<FoldedColumn>> Parts(IReadOnlyList<FoldedColumn> columns)
    {
        FoldedColumn key = columns.FirstOrDefault(c => !c.Right) ?? columns[0];
        var part = new List<FoldedColumn>();
        foreach (FoldedColumn column in columns)
        {
            if (part.Count > 0 && part[^1] != key && Total([.. part.Select(c => c.Width), column.Width]) > Widest)
            {
                yield return part;
                part = [key];
            }

            part.Add(column);
        }

        yield return part;
    }

    private static int Total(IReadOnlyList<int> widths) => widths.Sum() + (Between * widths.Count);

    /// <summary>Width that a header needs when it may break at blanks into about two lines.</summary>
    private static int HeadWidth(string header) => Math.Max(LongestWord(header), (header.Length + 1) / 2);

    private static int LongestWord(string text) => text.Split(' ').Max(w => w.Length);
}
