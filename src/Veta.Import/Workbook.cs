using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Veta.Import;

/// <summary>Reads sheets of an Excel workbook, the only place that knows the package which does it.</summary>
internal static class Workbook
{
    /// <summary>Most columns of a sheet; the widest that a publisher releases for an importer has 72.</summary>
    public const int MostColumns = 256;

    /// <summary>Most rows of a sheet.</summary>
    public const int MostRows = 100_000;

    private const int MostParts = 10_000;
    private const long MostBytes = 256L << 20;

    // The package asks for Windows-1252 before it opens a file; without this the run-time does not offer it.
    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Whether a file is packed as a workbook is.</summary>
    public static bool Is(ImportFile file)
    {
        using Stream stream = file.Open();
        Span<byte> first = stackalloc byte[4];
        return stream.ReadAtLeast(first, 4, throwOnEndOfStream: false) == 4 && first.SequenceEqual("PK\u0003\u0004"u8);
    }

    /// <summary>The rows of the sheet that is chosen of the names of all; the file is opened once.</summary>
    /// <param name="importer">Says what was expected when the file is another one.</param>
    /// <param name="file">The workbook.</param>
    /// <param name="choose">One of the names.</param>
    /// <exception cref="ImportException">The file is no workbook or lacks the sheet.</exception>
    public static (string Name, IReadOnlyList<object?[]> Rows) Sheet(IImporter importer, ImportFile file, Func<IReadOnlyList<string>, string> choose) => Open(importer, file, reader =>
    {
        var names = new List<string>();
        do { names.Add(reader.Name); }
        while (reader.NextResult());
        string chosen = choose(names);
        reader.Reset();
        return (chosen, Find(reader, importer, file, chosen));
    });

    /// <summary>The rows of a sheet, each cell as text, number, date, truth value or null.</summary>
    /// <param name="importer">Says what was expected when the file is another one.</param>
    /// <param name="file">The workbook.</param>
    /// <param name="sheet">Name of the sheet.</param>
    /// <exception cref="ImportException">The file is no workbook or lacks the sheet.</exception>
    public static IReadOnlyList<object?[]> Sheet(IImporter importer, ImportFile file, string sheet) => Open(importer, file, reader => Find(reader, importer, file, sheet));

    private static IReadOnlyList<object?[]> Find(IExcelDataReader reader, IImporter importer, ImportFile file, string sheet)
    {
        var found = new List<string>();
        do
        {
            if (reader.Name == sheet) { return Rows(reader, file, sheet); }
            found.Add(reader.Name);
        }
        while (reader.NextResult());
        throw ImportException.NotThis(importer, file, Say.ImportSheet(sheet), Say.Text(Said.Words(found.Select(name => $"'{name}'"))));
    }

    /// <summary>A cell as text without blanks around it; nothing where the row ends before it.</summary>
    public static string Text(object?[] row, int column) => column < row.Length ? Convert.ToString(row[column], CultureInfo.InvariantCulture)?.Trim() ?? "" : "";

    private static T Open<T>(IImporter importer, ImportFile file, Func<IExcelDataReader, T> read)
    {
        try
        {
            CheckSize(file);
            using Stream stream = file.Open();
            using IExcelDataReader reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
            return read(reader);
        }
        catch (Exception fault) when (fault is HeaderException or ExcelReaderException or InvalidDataException or XmlException)
        {
            throw ImportException.NotThis(importer, file, Say.ImportExcelWorkbook, Say.ImportOtherFormat, fault);
        }
    }

    /// <summary>A workbook is a packed file: what it says of its unpacked size is looked at before anything is unpacked, and no part unpacks to more than it says.</summary>
    private static void CheckSize(ImportFile file)
    {
        using var packed = new ZipArchive(file.Open(), ZipArchiveMode.Read);
        if (packed.Entries.Count > MostParts) { throw TooLarge(file, Say.ImportPartCount(Said.Exact(packed.Entries.Count)), Say.ImportPartCount(Said.Exact(MostParts))); }
        long bytes = 0;
        foreach (ZipArchiveEntry part in packed.Entries)
        {
            // Saturating: a stranger's sizes may add up to more than there are numbers.
            bytes = part.Length > MostBytes - bytes ? MostBytes + 1 : bytes + part.Length;
        }

        if (bytes > MostBytes) { throw TooLarge(file, Say.ImportMoreUnpacked(Said.Exact(MostBytes >> 20)), Say.ImportMebibytes(Said.Exact(MostBytes >> 20))); }
    }

    private static ImportException TooLarge(ImportFile file, Sentence found, Sentence most) =>
        new(Say.ImportWorkbookTooLarge(file.Name, found, most, Say.ImportAsReleased));

    private static List<object?[]> Rows(IExcelDataReader reader, ImportFile file, string sheet)
    {
        // The reader makes room for all columns in every row, and for rows that are not there.
        if (reader.FieldCount > MostColumns) { throw TooLarge(file, Say.ImportColumnsInSheet(Said.Exact(reader.FieldCount), sheet), Say.ImportColumnCount(Said.Exact(MostColumns))); }
        if (reader.RowCount > MostRows) { throw TooLarge(file, Say.ImportRowsInSheet(Said.Exact(reader.RowCount), sheet), Say.ImportRowCount(Said.Exact(MostRows))); }
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var cells = new object?[reader.FieldCount];
            for (int i = 0; i < cells.Length; i++) { cells[i] = reader.GetValue(i); }
            rows.Add(cells);
        }

        return rows;
    }
}
