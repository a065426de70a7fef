using System.Text;

namespace Veta.Data.Results;

/// <summary>Writes an answer's tables as CSV: UTF-8, LF, numbers that read back to the same bits.</summary>
internal static class ResultCsv
{
    private static readonly System.Buffers.SearchValues<char> Special = System.Buffers.SearchValues.Create(",\"\n\r");

    /// <summary>Writes one table to a file, replacing it.</summary>
    public static void Write(ResultTable table, string path)
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
        writer.WriteLine(string.Join(',', table.Columns.Select(c => c.Name)));
        foreach (object row in table.Rows)
        {
            for (int k = 0; k < table.Columns.Count; k++)
            {
                if (k > 0) { writer.Write(','); }
                string text = table.Text(row, k);
                writer.Write(text.AsSpan().ContainsAny(Special) ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : text);
            }

            writer.WriteLine();
        }
    }
}
