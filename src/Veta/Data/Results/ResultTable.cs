using System.Globalization;
using System.Reflection;

namespace Veta.Data.Results;

/// <summary>One table of an answer: rows of a record whose attributes name columns and units. Files, databases and pages are all written from this.</summary>
public sealed class ResultTable
{
    private readonly PropertyInfo[] _properties;
    private readonly bool[] _mayBeBlank;
    private readonly IReadOnlyList<ToldColumn> _told = [];

    private ResultTable(Type rowType, IReadOnlyList<object> rows)
    {
        TableAttribute table = rowType.GetCustomAttribute<TableAttribute>() ?? throw new ArgumentException($"{rowType.Name} has no [Table]");
        Name = table.Name;
        Description = table.Description;
        Rows = rows;
        IsInput = typeof(IRow).IsAssignableFrom(rowType);
        _properties = [.. rowType.GetProperties().Where(p => p.GetCustomAttribute<ColumnAttribute>() is not null).OrderBy(p => p.MetadataToken)];
        _mayBeBlank = [.. _properties.Select(p => p.GetCustomAttribute<BlankAttribute>() is not null)];
        Columns = [.. _properties.Select(Described)];
    }

    private ResultTable(ResultTable table, IReadOnlyList<ToldColumn> told)
    {
        (Name, Description, Rows, IsInput, _properties, _mayBeBlank, _told) = (table.Name, table.Description, table.Rows, table.IsInput, table._properties, table._mayBeBlank, told);
        Columns = [.. table.Columns.Take(_properties.Length), .. told.Select(t => t.Column)];
    }

    /// <summary>File name without <c>.csv</c>; table name in the database.</summary>
    public string Name { get; }

    /// <summary>One sentence on what a row is.</summary>
    public string Description { get; }

    /// <summary>Columns in order.</summary>
    public IReadOnlyList<ResultColumn> Columns { get; }

    /// <summary>Rows in order.</summary>
    public IReadOnlyList<object> Rows { get; }

    /// <summary>True for a table that may be laid into a package.</summary>
    public bool IsInput { get; }

    /// <summary>A table of some rows.</summary>
    public static ResultTable Of<TRow>(IEnumerable<TRow> rows)
        where TRow : class => new(typeof(TRow), [.. rows]);

    /// <summary>The same table with other told columns after its own.</summary>
    internal ResultTable Telling(IReadOnlyList<ToldColumn> told) => new(this, told);

    /// <summary>The number of a cell that no answer may hold: an infinity, or NaN where the column is not marked with <see cref="BlankAttribute"/>. Null for every other cell.</summary>
    public double? Broken(object row, int column) =>
        column < _properties.Length && _properties[column].GetValue(row) is double number && !double.IsFinite(number) && !(double.IsNaN(number) && _mayBeBlank[column]) ? number : null;

    /// <summary>Value of a cell: a string, double, int, bool, or null for blank. NaN is blank; see <see cref="Broken"/>.</summary>
    public object? Cell(object row, int column) => column >= _properties.Length ? Told(row, _told[column - _properties.Length]) : _properties[column].GetValue(row) switch
    {
        null => null,
        double number => double.IsNaN(number) ? null : number == 0 ? 0.0 : number,
        int or bool or string => _properties[column].GetValue(row),
        Enum word => EnumWords.KebabCase(word.ToString()),
        object id => id.ToString(),
    };

    /// <summary>Text of a cell as in CSV; blank for null.</summary>
    public string Text(object row, int column) => Cell(row, column) switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        object other => other.ToString() ?? "",
    };

    private object? Told(object row, ToldColumn told) => told.Cell(told.Source < 0 ? "" : Text(row, told.Source));

    private static ResultColumn Described(PropertyInfo property)
    {
        ColumnAttribute column = property.GetCustomAttribute<ColumnAttribute>()!;
        Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, plain = type == typeof(double) || type == typeof(int) || type == typeof(bool) ? type : typeof(string);
        string? unit = property.GetCustomAttribute<UnitAttribute>()?.Symbol;
        bool isYear = type == typeof(int) && unit == "y", counts = unit is not null && !isYear && !column.Label;
        return new ResultColumn(column.Name, column.Description, unit, plain)
        {
            Part = column.Key ? ColumnPart.Key : counts ? ColumnPart.Measure : ColumnPart.Attribute,
            Compared = column.Compared,
            References = column.References ?? (IsId(type) ? TableList.DefiningIds(type).RowType : null),
            NamedFreely = type == typeof(string),
        };
    }

    private static bool IsId(Type type) => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>));
}
