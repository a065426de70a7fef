namespace Veta.Data;

/// <summary>Writes packages. The same package gives the same bytes on every machine, and reads back equal.</summary>
public static class PackageWriter
{
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
        foreach (TableDefinition table in Tables.All)
        {
            string path = Path.Combine(folder, table.File);
            if (IsWritten(package, table))
            {
                Replace(path, stream => TableWriter.Write(table, table.RowsOf(package), stream));
            }
            else
            {
                File.Delete(path);
            }
        }

        Replace(Path.Combine(folder, PackageFolder.DescriptionFile), stream => PackageDescriptionWriter.Write(package, stream));
    }

    /// <summary>The bytes of one table as <see cref="Write"/> writes them.</summary>
    public static byte[] Bytes(Package package, TableDefinition table)
    {
        using var stream = new MemoryStream();
        TableWriter.Write(table, table.RowsOf(package), stream);
        return stream.ToArray();
    }

    internal static bool IsWritten(Package package, TableDefinition table) => table.IsRequired || table.RowsOf(package).Count > 0;

    // A reader never sees half a file, and a failure leaves the old one.
    private static void Replace(string path, Action<Stream> write)
    {
        string temporary = path + ".new";
        using (FileStream stream = File.Create(temporary))
        {
            write(stream);
        }

        File.Move(temporary, path, overwrite: true);
    }
}
