using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Veta.Import;

/// <summary>Reads sheets of an Excel workbook, the only place that knows the package which does it.</summary>
internal static class Workbook
{
    // The package asks for Windows-1252 before it opens a file; without this the run-time does not offer it.
    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The rows of a sheet, each cell as text, number, date, truth value or null.</summary>
    /// <param name="importer">Says what was expected when the file is another one.</param>
    /// <param name="file">The workbook.</param>
    /// <param name="sheet">Name of the sheet.</param>
    /// <exception cref="ImportException">The file is no workbook or lacks the sheet.</exception>
    public static IReadOnlyList<object?[]> Sheet(IImporter importer, ImportFile file, string sheet)
    {
        using Stream stream = file.Open();
        try
        {
            using IExcelDataReader reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
            var found = new List<string>();
            do
            {
                if (reader.Name == sheet) { return Rows(reader); }
                found.Add(reader.Name);
            }
            while (reader.NextResult());
            throw new ImportException($"{file.Name} is not the file that {importer.Id} takes: expected a sheet '{sheet}', found {string.Join(", ", found.Select(name => $"'{name}'"))}. {importer.Expects}");
        }
        catch (Exception fault) when (fault is HeaderException or ExcelReaderException or InvalidDataException)
        {
            throw new ImportException($"{file.Name} is not the file that {importer.Id} takes: expected an Excel workbook (.xlsx), found another format. {importer.Expects}", fault);
        }
    }

    private static List<object?[]> Rows(IExcelDataReader reader)
    {
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
