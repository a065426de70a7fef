using System.Globalization;
using System.Text;

namespace Veta.Import;

/// <summary>Reads a publisher's CSV strictly (RFC 4180): the header must hold what the importer needs, and every record as many cells as the header.</summary>
internal static class CsvTable
{
    /// <summary>All records.</summary>
    /// <param name="importer">Says what was expected when the file is another one.</param>
    /// <param name="file">Names the file in messages.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="headers">Headers that the file must have, in any order; others are allowed.</param>
    /// <exception cref="ImportException">The header lacks one of these, or the text is not CSV.</exception>
    public static IReadOnlyList<CsvRecord> Read(IImporter importer, ImportFile file, string text, params IReadOnlyList<string> headers)
    {
        IEnumerator<(int Line, string[] Fields)> records = Records(file, text).GetEnumerator();
        string[] header = records.MoveNext() ? [.. records.Current.Fields.Select(name => name.Trim())] : [];
        if (headers.Any(name => !header.Contains(name, StringComparer.Ordinal)))
        {
            throw Wrong(importer, file, string.Join(',', headers), string.Join(',', header));
        }

        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < header.Length; i++) { columns.TryAdd(header[i], i); }
        var rows = new List<CsvRecord>();
        while (records.MoveNext())
        {
            (int line, string[] fields) = records.Current;
            if (fields.Length == 1 && fields[0].Length == 0) { continue; }
            if (fields.Length != header.Length)
            {
                throw new ImportException(string.Create(CultureInfo.InvariantCulture, $"{file.Name}: line {line} has {fields.Length} cells, the header has {header.Length}. Import the file as its publisher released it."));
            }

            rows.Add(new CsvRecord(file.Name, line, fields, columns));
        }

        return rows;
    }

    /// <summary>The fault of a file that is another one.</summary>
    public static ImportException Wrong(IImporter importer, ImportFile file, string expected, string found) =>
        new($"{file.Name} is not the file that {importer.Id} takes: expected the header '{Shorten(expected)}', found '{Shorten(found)}'. {importer.Expects}");

    private static string Shorten(string text) => text.Length <= 200 ? text : text[..200] + "…";

    private static IEnumerable<(int Line, string[] Fields)> Records(ImportFile file, string text)
    {
        var fields = new List<string>();
        var cell = new StringBuilder();
        int line = 1, start = 1, i = 0;
        while (i < text.Length)
        {
            char letter = text[i];
            if (letter == '"' && cell.Length == 0)
            {
                i = Quoted(file, text, i, cell, ref line);
                if (i < text.Length && text[i] is not (',' or '\r' or '\n'))
                {
                    throw new ImportException(string.Create(CultureInfo.InvariantCulture, $"{file.Name}: line {line} goes on after a closing quotation mark. Import the file as its publisher released it."));
                }

                continue;
            }

            i++;
            if (letter == ',')
            {
                Take(fields, cell);
            }
            else if (letter is '\n' or '\r')
            {
                if (letter == '\r' && i < text.Length && text[i] == '\n') { i++; }
                Take(fields, cell);
                yield return (start, fields.ToArray());
                fields.Clear();
                start = ++line;
            }
            else
            {
                cell.Append(letter);
            }
        }

        if (fields.Count > 0 || cell.Length > 0)
        {
            Take(fields, cell);
            yield return (start, fields.ToArray());
        }
    }

    private static void Take(List<string> fields, StringBuilder cell)
    {
        fields.Add(cell.ToString());
        cell.Clear();
    }

    /// <summary>Reads a quoted cell; returns the place after its closing mark.</summary>
    private static int Quoted(ImportFile file, string text, int open, StringBuilder cell, ref int line)
    {
        int start = line;
        for (int i = open + 1; i < text.Length; i++)
        {
            if (text[i] == '\n') { line++; }
            if (text[i] != '"')
            {
                cell.Append(text[i]);
                continue;
            }

            if (i + 1 >= text.Length || text[i + 1] != '"') { return i + 1; }
            cell.Append('"');
            i++;
        }

        throw new ImportException(string.Create(CultureInfo.InvariantCulture, $"{file.Name}: the quotation mark on line {start} is never closed. The file may be cut off; get it again."));
    }
}
