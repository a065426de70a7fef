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
        IReadOnlyList<(int Line, string[] Cells)> records = CsvText.Read(text, fault => FaultOf(file, fault));
        string[] header = records.Count > 0 ? [.. records[0].Cells.Select(name => name.Trim())] : [];
        if (headers.Any(name => !header.Contains(name, StringComparer.Ordinal)))
        {
            throw Wrong(importer, file, string.Join(',', headers), string.Join(',', header));
        }

        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < header.Length; i++) { columns.TryAdd(header[i], i); }
        var rows = new List<CsvRecord>();
        foreach ((int line, string[] fields) in records.Skip(1))
        {
            if (fields.Length != header.Length)
            {
                throw new ImportException(Say.ImportRagged(file.Name, Said.Exact(line), fields.Length, header.Length, Say.ImportAsReleased));
            }

            rows.Add(new CsvRecord(file.Name, line, fields, columns));
        }

        return rows;
    }

    /// <summary>The fault of a file that is another one.</summary>
    public static ImportException Wrong(IImporter importer, ImportFile file, string expected, string found) =>
        ImportException.NotThis(importer, file, Say.ImportHeader(Shorten(expected)), Say.ImportQuoted(Shorten(found)));

    private static string Shorten(string text) => text.Length <= 200 ? text : text[..200] + "…";

    // Publishers write inch marks into cells that they do not quote; such a cell is what it looks like.
    private static ImportException? FaultOf(ImportFile file, CsvFault fault) => fault.Kind switch
    {
        CsvFaultKind.StrayQuote => null,
        CsvFaultKind.AfterQuote => new(Say.ImportAfterQuote(file.Name, Said.Exact(fault.Line), Say.ImportAsReleased)),
        _ => new(Say.ImportUnclosedQuote(file.Name, Said.Exact(fault.Line))),
    };
}
