using Veta.Data.Planning;

namespace Veta.Data.Provenance;

/// <summary>
/// Grades of a package's figures. A row has its own grade, or that of its source. A figure has the grade of its row, but where <c>column_sources</c> names a source for its column it has that one's; and a cost beside figures of
/// another kind, as well as demand after the first year planned, is grade D when nothing names its source: who reports a plant's capacity has seldom said what it costs. A cost derived from
/// its process and the factors of its place has the worst grade of them.
/// </summary>
internal sealed class RowGrades
{
    private readonly Dictionary<SourceId, Grade> _sources;
    private readonly ILookup<Type, (ColumnSource Row, TableDefinition Table)> _columns;
    private readonly int? _firstYear;
    private readonly SiteCosts _costs;

    /// <summary>Grades of a package.</summary>
    public RowGrades(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        _sources = package.Sources.ToDictionary(s => s.Id, s => s.Grade);
        _columns = package.ColumnSources.Select(row => (Row: row, Table: TableList.Named(row.Table))).Where(c => c.Table is not null).ToLookup(c => c.Table!.RowType, c => (c.Row, c.Table!));
        _costs = new SiteCosts(package);
        _firstYear = package.Settings.FirstOrDefault(s => s.Id.Value == "first-year") is { } first && int.TryParse(first.Value, System.Globalization.CultureInfo.InvariantCulture, out int year) ? year : null;
    }

    /// <summary>Grade of a row.</summary>
    public Grade Of(IRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Grade ?? _sources[row.Source];
    }

    /// <summary>Grade of a figure of a row.</summary>
    public Grade Of(IRow row, ColumnDefinition column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return row is Facility facility && _costs.Behind(facility, column.Name) is { Count: > 0 } behind ? behind.Max(Of)
            : Named(row, column) is { } named ? Of(named) : column.IsApart || IsProjected(row, column) ? Grade.D : Of(row);
    }

    /// <summary>Source of a figure of a row: that of <c>column_sources</c>, or the row's.</summary>
    public SourceId SourceOf(IRow row, ColumnDefinition column)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(column);
        return Named(row, column)?.Source ?? row.Source;
    }

    private ColumnSource? Named(IRow row, ColumnDefinition column)
    {
        ColumnSource? found = null;
        foreach ((ColumnSource named, TableDefinition table) in _columns[row.GetType()])
        {
            // The last that fits speaks, as in uncertainty.
            if ((named.Column == column.Name || (named.Column == ColumnSource.EveryCost && column.IsApart)) && TextPattern.Matches(named.Row, table.KeyOf(row))) { found = named; }
        }

        return found;
    }

    private bool IsProjected(IRow row, ColumnDefinition column) =>
        row is Demand { Year: { } year } && _firstYear is { } first && year.Value > first && column.Property == nameof(Demand.QuantityPerYear);
}
