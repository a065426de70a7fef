namespace Veta.Data.Writing;

/// <summary>Writes packages. The same package gives the same bytes on every machine, and reads back equal.</summary>
public static class PackageWriter
{
    private const string Beside = ".new";

    /// <summary>
    /// Writes all tables that have rows (required tables also without) and <c>datapackage.json</c>. Files of tables that have no rows are
    /// removed; other files of the folder stay as they are.
    /// </summary>
    /// <param name="package">The package.</param>
    /// <param name="folder">Made if it does not exist.</param>
    /// <exception cref="ArgumentException">A text cannot be written so that it reads back; the message names the cell.</exception>
    public static void Write(Package package, string folder)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        Directory.CreateDirectory(folder);
        TableDefinition[] written = [.. TableList.All.Where(table => IsWritten(package, table))];
        string[] files = [.. written.Select(table => Path.Combine(folder, table.File)), Path.Combine(folder, PackageFolder.DescriptionFile)];
        try
        {
            // All is written beside first: a full disk or a text that cannot be written leaves the package as it was.
            for (int k = 0; k < files.Length; k++)
            {
                using FileStream stream = File.Create(files[k] + Beside);
                if (k < written.Length) { TableWriter.Write(written[k], written[k].RowsOf(package), stream); } else { PackageDescriptionWriter.Write(package, stream); }
            }
        }
        catch
        {
            foreach (string file in files) { File.Delete(file + Beside); }
            throw;
        }

        foreach (string file in files) { File.Move(file + Beside, file, overwrite: true); }
        foreach (TableDefinition table in TableList.All.Except(written)) { File.Delete(Path.Combine(folder, table.File)); }
    }

    /// <summary>The bytes of one table as <see cref="Write"/> writes them.</summary>
    public static byte[] Bytes(Package package, TableDefinition table)
    {
        using var stream = new MemoryStream();
        TableWriter.Write(table, table.RowsOf(package), stream);
        return stream.ToArray();
    }

    internal static bool IsWritten(Package package, TableDefinition table) => table.IsRequired || table.RowsOf(package).Count > 0;
}
