using System.Reflection;

namespace Veta.Data.Schema;

/// <summary>One column of a table, as the attributes of its property say.</summary>
public sealed class ColumnDefinition
{
    private readonly ColumnAttribute _attribute;
    private readonly CellBinding _binding;
    private readonly Type? _idType;

    internal ColumnDefinition(PropertyInfo property, ColumnAttribute attribute)
    {
        _attribute = attribute;
        Property = property.Name;
        Unit = property.GetCustomAttribute<UnitAttribute>()?.Symbol;
        Range = ValueRange.Of(attribute, Unit);
        _binding = CellBinding.For(property, attribute, Range);

        Type type = property.PropertyType;
        IsList = CellBinding.IsList(type);
        Type value = IsList ? type.GetGenericArguments()[0] : Nullable.GetUnderlyingType(type) ?? type;
        Kind = KindOf(value);
        AllowedWords = Kind == ColumnKind.Word ? EnumWords.Of(value) : [];
        _idType = attribute.References is null && Kind == ColumnKind.Id ? value : null;

        bool mayBeNull = Nullable.GetUnderlyingType(type) is not null
            || (type == typeof(string) && new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable);
        IsRequired = !mayBeNull && attribute.Default is null;
    }

    /// <summary>Header in the CSV file.</summary>
    public string Name => _attribute.Name;

    /// <summary>One sentence on what the column holds.</summary>
    public string Description => _attribute.Description;

    /// <summary>Name of the property of the row record.</summary>
    public string Property { get; }

    /// <summary>What a cell holds; for a list, what each item is.</summary>
    public ColumnKind Kind { get; }

    /// <summary>True when a cell holds several values separated by semicolons.</summary>
    public bool IsList { get; }

    /// <summary>True when the column is part of the table's key.</summary>
    public bool IsKey => _attribute.Key;

    /// <summary>True for a figure of which a row's source seldom speaks: it is grade D unless <c>column_sources</c> names its source.</summary>
    public bool IsApart => _attribute.Apart;

    /// <summary>True when every row must fill the cell and every file must have the column.</summary>
    public bool IsRequired { get; }

    /// <summary>Unit of a numeric column, a symbol of <see cref="Units.UnitList"/>; null for columns without numbers.</summary>
    public string? Unit { get; }

    /// <summary>What a blank cell stands for; null when blank has no meaning or means absent.</summary>
    public string? Default => _attribute.Default;

    /// <summary>What a numeric column allows and expects: its own limits, and for the rest those of its unit. Without limits for other kinds.</summary>
    public ValueRange Range { get; }

    /// <summary>The words that a cell of kind <see cref="ColumnKind.Word"/> may hold; empty otherwise.</summary>
    public IReadOnlyList<string> AllowedWords { get; }

    /// <summary>True for numbers, whole numbers and years.</summary>
    public bool IsNumeric => Kind is ColumnKind.Number or ColumnKind.WholeNumber or ColumnKind.Year;

    /// <summary>The row record whose key this column names, where its attribute says so.</summary>
    internal Type? ReferencedRow => _attribute.References;

    /// <summary>The id type whose table this column refers to or defines; null where the attribute names the row record, and for other kinds.</summary>
    internal Type? IdType => _idType;

    /// <summary>The limits that the column gives itself.</summary>
    internal ValueRange OwnRange => ValueRange.OwnOf(_attribute);

    internal CellReader Read => _binding.Read;

    /// <summary>The value in a row: null, string, double, int, bool, <see cref="Year"/>, <see cref="Date"/>, an enumeration, an id, or a list of one of these.</summary>
    public object? ValueOf(IRow row) => _binding.Value(row);

    /// <summary>The cell's text as it is written in a table: blank for null, numbers so that they read back to the same bits.</summary>
    public string TextOf(IRow row) => _binding.Text(row);

    /// <summary>A number that is equal for equal cells.</summary>
    internal int HashOf(IRow row) => _binding.Hash(row);

    /// <summary>Makes the cell of a row blank; only for rows that nobody else holds yet.</summary>
    internal void Clear(IRow row)
    {
        if (_binding.Clear is null)
        {
            throw new InvalidOperationException($"Column {Name} cannot be blank.");
        }

        _binding.Clear(row);
    }

    private static ColumnKind KindOf(Type value) =>
        value == typeof(string) ? ColumnKind.Text
        : value == typeof(double) ? ColumnKind.Number
        : value == typeof(int) ? ColumnKind.WholeNumber
        : value == typeof(Year) ? ColumnKind.Year
        : value == typeof(Date) ? ColumnKind.Date
        : value == typeof(bool) ? ColumnKind.Boolean
        : value.IsEnum ? ColumnKind.Word
        : typeof(IId<>).MakeGenericType(value).IsAssignableFrom(value) ? ColumnKind.Id
        : throw new InvalidOperationException($"A column cannot hold {value.Name}. Use string, double, int, bool, Year, Date, an enumeration, an id, or a list of one of them.");
}
