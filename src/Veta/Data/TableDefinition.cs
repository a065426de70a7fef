using System.Linq.Expressions;
using System.Reflection;

namespace Veta.Data;

/// <summary>One table of a package: its file, its columns, and where its rows are in <see cref="Package"/>.</summary>
public sealed class TableDefinition
{
    private readonly Func<Package, IReadOnlyList<IRow>> _rows;
    private readonly Func<Package, IReadOnlyList<IRow>, Package> _with;
    private readonly Func<IRow> _create;
    private readonly Func<IRow, IRow> _copy;
    private readonly ColumnDefinition[] _keys;

    private TableDefinition(
        Type rowType,
        Func<Package, IReadOnlyList<IRow>> rows,
        Func<Package, IReadOnlyList<IRow>, Package> with,
        Func<IRow> create,
        Func<IRow, IRow> copy)
    {
        TableAttribute attribute = rowType.GetCustomAttribute<TableAttribute>()
            ?? throw new ArgumentException($"{rowType.Name} needs [Table].", nameof(rowType));
        Name = attribute.Name;
        Description = attribute.Description;
        IsRequired = attribute.Required;
        IsForReaders = attribute.ForReaders;
        RowType = rowType;
        _rows = rows;
        _with = with;
        _create = create;
        _copy = copy;
        Columns = [.. rowType.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(p => (Property: p, Attribute: p.GetCustomAttribute<ColumnAttribute>()))
            .Where(p => p.Attribute is not null)
            .OrderBy(p => p.Property.MetadataToken)
            .Select(p => new ColumnDefinition(p.Property, p.Attribute!))];
        _keys = [.. Columns.Where(c => c.IsKey)];
    }

    /// <summary>Name without <c>.csv</c>.</summary>
    public string Name { get; }

    /// <summary>File in the package's folder.</summary>
    public string File => Name + ".csv";

    /// <summary>One sentence on what a row is.</summary>
    public string Description { get; }

    /// <summary>True when every package folder must hold the file.</summary>
    public bool IsRequired { get; }

    /// <summary>True when no analysis reads the table.</summary>
    public bool IsForReaders { get; }

    /// <summary>The record of a row.</summary>
    public Type RowType { get; }

    /// <summary>Columns in canonical order.</summary>
    public IReadOnlyList<ColumnDefinition> Columns { get; }

    /// <summary>The columns of the key, in order.</summary>
    public IReadOnlyList<ColumnDefinition> KeyColumns => _keys;

    /// <summary>The definition of the table that a row record describes.</summary>
    /// <param name="rows">Its rows in a package.</param>
    /// <param name="with">The package with other rows.</param>
    internal static TableDefinition Of<TRow>(Func<Package, IReadOnlyList<TRow>> rows, Func<Package, IReadOnlyList<TRow>, Package> with)
        where TRow : class, IRow
    {
        // The members marked `required` are set cell by cell; an expression may call the constructor without them.
        Func<TRow> create = Expression.Lambda<Func<TRow>>(Expression.New(typeof(TRow))).Compile();
        Func<TRow, TRow> copy = typeof(TRow).GetMethod("<Clone>$")!.CreateDelegate<Func<TRow, TRow>>();
        return new TableDefinition(
            typeof(TRow),
            rows,
            (package, list) => with(package, list as IReadOnlyList<TRow> ?? [.. list.Cast<TRow>()]),
            create,
            row => copy((TRow)row));
    }

    /// <summary>The rows of this table in a package, in file order.</summary>
    public IReadOnlyList<IRow> RowsOf(Package package) => _rows(package);

    /// <summary>The package with other rows in this table. Nothing is checked.</summary>
    public Package With(Package package, IReadOnlyList<IRow> rows) => _with(package, rows);

    /// <summary>The key of a row as messages and scenarios write it: key cells joined by commas, such as <c>us,antimony-trioxide,,2030</c>.</summary>
    public string KeyOf(IRow row)
    {
        if (_keys.Length == 1)
        {
            return _keys[0].TextOf(row);
        }

        return string.Join(',', _keys.Select(k => k.TextOf(row)));
    }

    /// <summary>The column of a header; null when the table has none of that name.</summary>
    public ColumnDefinition? Column(string name) => Columns.FirstOrDefault(c => c.Name == name);

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>A number that is equal for equal keys; much cheaper than the key's text.</summary>
    internal long KeyHashOf(IRow row)
    {
        ulong hash = 14695981039346656037;
        foreach (ColumnDefinition key in _keys)
        {
            hash = unchecked((hash ^ (uint)key.HashOf(row)) * 0x9E3779B97F4A7C15);
            hash ^= hash >> 29;
        }

        return unchecked((long)hash);
    }

    internal IRow Create() => _create();

    internal IRow Copy(IRow row) => _copy(row);
}
