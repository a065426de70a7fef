namespace Veta.Data.Provenance;

/// <summary>Grades of a package's rows: a row's own, or that of its source where it has none.</summary>
public sealed class RowGrades(Package package)
{
    private readonly Dictionary<SourceId, Grade> _sources = package.Sources.ToDictionary(s => s.Id, s => s.Grade);

    /// <summary>Grade of a row.</summary>
    public Grade Of(IRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Grade ?? _sources[row.Source];
    }
}
