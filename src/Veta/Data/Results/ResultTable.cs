using System.Globalization;
using System.Reflection;

namespace Veta.Data.Results;

/// <summary>
/// One table of an answer: rows of a record whose attributes name columns and units. Files, databases and pages are all written from this.
/// A property that holds a <see cref="Sentence"/> is two columns, <c>NAME_en</c> and <c>NAME_es</c>.
/// </summary>
public sealed class ResultTable
{
    private readonly (PropertyInfo Property, bool MayBeBlank, Language Language)[] _own;
    private readonly IReadOnlyList<ToldColumn> _told = [];

    private ResultTable(Type rowType, IReadOnlyList<object> rows)
    {
        TableAttribute table = rowType.GetCustomAttribute<TableAttribute>() ?? throw new ArgumentException($"{rowType.Name} has no [Table]");
        Name = table.Name;
        Description = table.Description;
        Rows = rows;
        IsInput = typeof(IRow).IsAssignableFrom(rowType);
        _own =
        [
            .. rowType.GetProperties().Where(p => p.GetCustomAttribute<ColumnAttribute>() is not null).OrderBy(p => p.MetadataToken)
                .SelectMany(p => (p.PropertyType == typeof(Sentence) ? [Language.English, Language.Spanish] : (Language[])[Language.English]).Select(l => (p, p.GetCustomAttribute<BlankAttribute>() is not null, l))),
        ];
        Columns = [.. _own.Select(c => c.Property.PropertyType == typeof(Sentence) ? Told(Described(c.Property), c.Language) : Described(c.Property))];
    }

    private ResultTable(ResultTable table, IReadOnlyList<ToldColumn> told)
    {
        (Name, Description, Rows, IsInput, _own, _told) = (table.Name, table.Description, table.Rows, table.IsInput, table._own, told);
        Columns = [.. table.Columns.Take(_own.Length), .. told.Select(t => t.Column)];
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
        column < _own.Length && _own[column].Property.GetValue(row) is double number && !double.IsFinite(number) && !(double.IsNaN(number) && _own[column].MayBeBlank) ? number : null;

    /// <summary>Value of a cell: a string, double, int, bool, or null for blank. NaN is blank; see <see cref="Broken"/>.</summary>
    public object? Cell(object row, int column) => column >= _own.Length ? Told(row, _told[column - _own.Length]) : _own[column].Property.GetValue(row) switch
    {
        null => null,
        double number => double.IsNaN(number) ? null : number == 0 ? 0.0 : number,
        int or bool or string => _own[column].Property.GetValue(row),
        Sentence told => told.In(_own[column].Language),
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

    private static ResultColumn Told(ResultColumn column, Language language) => language == Language.English
        ? column with { Name = column.Name + "_en", Description = column.Description + " In English." }
        : column with { Name = column.Name + "_es", Description = column.Description + " In Spanish." };

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
