using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Veta.Data.Results;

/// <summary>Reads a result table back into its rows: the inverse of <see cref="ResultCsv"/>.</summary>
internal static class ResultRows
{
    /// <summary>Rows of a file that <see cref="ResultCsv"/> wrote for <typeparamref name="TRow"/>, in order. A column that the file lacks is left blank.</summary>
    /// <exception cref="InputException">A cell is not what its column holds, or a column that must be filled is missing: the file is not as the analysis wrote it.</exception>
    public static IReadOnlyList<TRow> Read<TRow>(string path)
        where TRow : class
    {
        (IReadOnlyList<string> columns, IReadOnlyList<string[]> rows) = ResultFile.Read(path);
        List<string> names = [.. columns];
        (PropertyInfo Property, string Name, int At)[] cells =
        [
            .. typeof(TRow).GetProperties().Select(p => (p, Name: p.GetCustomAttribute<ColumnAttribute>()?.Name)).Where(c => c.Name is not null).Select(c => (c.p, c.Name!, names.IndexOf(c.Name!))),
        ];
        if (cells.FirstOrDefault(c => c.At < 0 && c.Property.GetCustomAttribute<RequiredMemberAttribute>() is not null && !MayBeBlank(c.Property)) is { Name: { } missing })
        {
            throw new InputException(Say.ResultNoColumn(Path.GetFileName(path), missing));
        }

        var read = new List<TRow>(rows.Count);
        for (int line = 0; line < rows.Count; line++)
        {
            var row = (TRow)RuntimeHelpers.GetUninitializedObject(typeof(TRow));
            foreach ((PropertyInfo property, string name, int at) in cells)
            {
                if (at >= 0) { property.SetValue(row, Value(property, rows[line][at]) ?? (MayBeBlank(property) ? null : throw Wrong(path, line, name, rows[line][at]))); }
            }

            read.Add(row);
        }

        return read;
    }

    private static bool MayBeBlank(PropertyInfo property) => !property.PropertyType.IsValueType || Nullable.GetUnderlyingType(property.PropertyType) is not null;

    /// <summary>Null for a blank cell, and for one that cannot be read where none may be blank.</summary>
    private static object? Value(PropertyInfo property, string text)
    {
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type == typeof(string)) { return text; }
        if (text.Length == 0) { return type == typeof(double) && !MayBeBlank(property) ? double.NaN : null; }
        if (type == typeof(double)) { return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null; }
        if (type == typeof(int)) { return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int whole) ? whole : null; }
        if (type == typeof(bool)) { return bool.TryParse(text, out bool flag) ? flag : null; }
        if (type.IsEnum) { return EnumWords.Of(type).ToList().IndexOf(text) is >= 0 and int k ? Enum.GetValues(type).GetValue(k) : null; }
        return Activator.CreateInstance(type, text);
    }

    private static InputException Wrong(string path, int line, string column, string text) => new(Say.ResultNoValue(Path.GetFileName(path), Said.Exact(line + 2), text, column));
}
