using System.Globalization;
using System.Reflection;
using Parquet;
using Parquet.Schema;

namespace Veta.Data.Results;

/// <summary>
/// Writes a result table as a Parquet file, and reads it back. Equal tables have equal bytes: one row group, columns in the table's order, no time and no name of a machine. Not for tables larger than memory.
/// </summary>
internal static class ResultParquet
{
    /// <summary>Writes a table to a file, replacing it.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">The file.</param>
    /// <param name="notes">What the file says of itself, by key.</param>
    public static void Write(ResultTable table, string path, IReadOnlyDictionary<string, string>? notes = null)
    {
        using FileStream stream = File.Create(path);
        Done(() => Write(table, stream, notes));
    }

    /// <summary>What a file says of itself, without its rows; null when it is no whole Parquet file.</summary>
    public static IReadOnlyDictionary<string, string>? NotesOf(string path)
    {
        try
        {
            return Done(() => Notes(path));
        }
        catch (Exception fault) when (fault is IOException or ParquetException or InvalidDataException or ArgumentException or FormatException)
        {
            return null;
        }
    }

    /// <summary>The rows of a file, in order.</summary>
    /// <param name="path">A file that <see cref="Write(ResultTable, string, IReadOnlyDictionary{string, string})"/> wrote for <typeparamref name="TRow"/>.</param>
    public static IReadOnlyList<TRow> Read<TRow>(string path)
        where TRow : class, new() => Done(() => Rows<TRow>(path));

    // The package knows only waiting without a thread; on the pool nothing waits for the thread that waits here.
    private static T Done<T>(Func<Task<T>> work) => Task.Run(work).GetAwaiter().GetResult();

    private static async Task<bool> Write(ResultTable table, Stream stream, IReadOnlyDictionary<string, string>? notes)
    {
        DataField[] fields = [.. table.Columns.Select(Field)];
        await using ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), stream).ConfigureAwait(false);
        writer.CustomMetadata = (notes ?? new Dictionary<string, string>()).ToDictionary(StringComparer.Ordinal);
        using ParquetRowGroupWriter group = writer.CreateRowGroup();
        for (int k = 0; k < fields.Length; k++)
        {
            int column = k;
            object?[] cells = [.. table.Rows.Select(row => table.Cell(row, column))];
            Type type = table.Columns[k].Type;
            await (type == typeof(double) ? group.WriteAsync<double>(fields[k], Of<double>(cells))
                : type == typeof(int) ? group.WriteAsync<int>(fields[k], Of<int>(cells))
                : type == typeof(bool) ? group.WriteAsync<bool>(fields[k], Of<bool>(cells))
                : group.WriteAsync(fields[k], (IReadOnlyCollection<string>)[.. cells.Select(c => (string?)c ?? "")])).ConfigureAwait(false);
        }

        group.CompleteValidate();
        return true;
    }

    private static ReadOnlyMemory<T?> Of<T>(object?[] cells)
        where T : struct => Array.ConvertAll(cells, c => (T?)c);

    // Every number may be blank, so that the form of a file does not hang on its rows.
    private static DataField Field(ResultColumn column) => column.Type == typeof(double) ? new DataField<double?>(column.Name) : column.Type == typeof(int) ? new DataField<int?>(column.Name)
        : column.Type == typeof(bool) ? new DataField<bool?>(column.Name) : new DataField<string>(column.Name);

    private static async Task<IReadOnlyDictionary<string, string>> Notes(string path)
    {
        await using ParquetReader reader = await ParquetReader.CreateAsync(path).ConfigureAwait(false);
        return reader.CustomMetadata.ToDictionary(StringComparer.Ordinal);
    }

    private static async Task<IReadOnlyList<TRow>> Rows<TRow>(string path)
        where TRow : class, new()
    {
        await using ParquetReader reader = await ParquetReader.CreateAsync(path).ConfigureAwait(false);
        PropertyInfo[] properties = [.. typeof(TRow).GetProperties().Where(p => p.GetCustomAttribute<ColumnAttribute>() is not null)];
        var read = new List<TRow>();
        for (int g = 0; g < reader.RowGroupCount; g++)
        {
            using ParquetRowGroupReader group = reader.OpenRowGroupReader(g);
            TRow[] rows = [.. Enumerable.Range(0, checked((int)group.RowCount)).Select(_ => new TRow())];
            foreach (PropertyInfo property in properties)
            {
                string name = property.GetCustomAttribute<ColumnAttribute>()!.Name;
                DataField field = reader.Schema.GetDataFields().First(f => f.Name == name);
                object?[] cells = await Cells(group, field, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, rows.Length).ConfigureAwait(false);
                for (int k = 0; k < rows.Length; k++) { property.SetValue(rows[k], Value(property.PropertyType, cells[k])); }
            }

            read.AddRange(rows);
        }

        return read;
    }

    private static async Task<object?[]> Cells(ParquetRowGroupReader group, DataField field, Type type, int count)
    {
        if (type == typeof(double)) { return await Read<double>().ConfigureAwait(false); }
        if (type == typeof(int)) { return await Read<int>().ConfigureAwait(false); }
        if (type == typeof(bool)) { return await Read<bool>().ConfigureAwait(false); }
        string?[] texts = new string?[count];
        await group.ReadAsync(field, texts.AsMemory()).ConfigureAwait(false);
        return texts;

        async Task<object?[]> Read<T>()
            where T : struct
        {
            var numbers = new T?[count];
            await group.ReadAsync(field, numbers.AsMemory()).ConfigureAwait(false);
            return Array.ConvertAll(numbers, n => (object?)n);
        }
    }

    private static object? Value(Type type, object? cell)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        return cell is string word && plain.IsEnum ? Enum.GetValues(plain).GetValue(EnumWords.Of(plain).ToList().IndexOf(word)) : cell is null || plain == typeof(string) ? cell : Convert.ChangeType(cell, plain, CultureInfo.InvariantCulture);
    }
}
