namespace Veta.Data.Provenance;

/// <summary>
/// On what a package's figures rest. A figure is a filled numeric cell that is no key and no calendar year or term of years; cells that hold the column's default, and costs of nought, are not
/// counted, for nobody had to find them.
/// </summary>
public sealed record SourceSummary
{
    /// <summary>Figures by grade, as <see cref="RowGrades"/> grades them; every grade is present.</summary>
    public required IReadOnlyDictionary<Grade, int> FiguresByGrade { get; init; }

    /// <summary>Figures by source, most first.</summary>
    public required IReadOnlyList<(SourceId Source, int Figures)> FiguresBySource { get; init; }

    /// <summary>The source with the earliest year among those that some row names; null when none has a year.</summary>
    public required Source? Oldest { get; init; }

    /// <summary>All figures.</summary>
    public int Figures => FiguresByGrade.Values.Sum();

    /// <summary>Share of the figures that rest on a grade, 0 to 1; 0 when there are no figures.</summary>
    public double ShareOf(Grade grade) => Figures == 0 ? 0 : (double)FiguresByGrade[grade] / Figures;

    /// <summary>Counts the figures of a package.</summary>
    public static SourceSummary Of(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        Dictionary<SourceId, Source> sources = package.Sources.ToDictionary(s => s.Id);
        var grades = new RowGrades(package);
        var byGrade = Enum.GetValues<Grade>().ToDictionary(g => g, _ => 0);
        var bySource = new Dictionary<SourceId, int>();
        foreach (TableDefinition table in TableList.All.Where(t => t.RowType != typeof(Source)))
        {
            ColumnDefinition[] columns = [.. table.Columns.Where(c => !c.IsKey && c.Unit != "y" && (c.Kind is ColumnKind.Number or ColumnKind.WholeNumber))];
            foreach (IRow row in table.RowsOf(package))
            {
                bySource.TryAdd(row.Source, 0);
                foreach (ColumnDefinition column in columns)
                {
                    int figures = Count(column, row);
                    if (figures == 0) { continue; }
                    byGrade[grades.Of(row, column)] += figures;
                    SourceId source = grades.SourceOf(row, column);
                    bySource[source] = bySource.GetValueOrDefault(source) + figures;
                }
            }
        }

        return new SourceSummary
        {
            FiguresByGrade = byGrade,
            FiguresBySource = [.. bySource.OrderByDescending(p => p.Value).ThenBy(p => p.Key.Value, StringComparer.Ordinal).Select(p => (p.Key, p.Value))],
            Oldest = bySource.Keys.Select(id => sources[id]).Where(s => s.Year is not null).MinBy(s => (s.Year, s.Id.Value)),
        };
    }

    private static int Count(ColumnDefinition column, IRow row)
    {
        object? value = column.ValueOf(row);
        return value is null || column.TextOf(row) == column.Default || (column.IsApart && value is 0.0) ? 0
            : column.IsList ? ((System.Collections.ICollection)value).Count
            : 1;
    }
}
