using System.Globalization;
using Veta.Data;

namespace Veta.Import;

/// <summary>Lays imported rows over a package. Doing it twice changes nothing more, and what someone entered by hand stays.</summary>
public sealed class ImportMerge
{
    private readonly Source _source;
    private readonly ImportFile _file;
    private readonly bool _replaceEdits;
    private readonly List<ImportConflict> _conflicts = [];
    private readonly List<Finding> _findings = [];
    private int _added;
    private int _changed;
    private int _unchanged;

    private ImportMerge(Source source, ImportFile file, bool replaceEdits)
    {
        (_source, _file, _replaceEdits) = (source, file, replaceEdits);
    }

    /// <summary>What an import would do to a package.</summary>
    /// <param name="package">The package as it is.</param>
    /// <param name="importer">The importer.</param>
    /// <param name="file">The file that it read.</param>
    /// <param name="result">What it read.</param>
    /// <param name="replaceEdits">
    /// Replaces rows that differ and that were entered or edited by hand. By default they are listed as conflicts and kept: rows of another
    /// source, rows of this source without an origin, and rows whose origin is this very file.
    /// </param>
    public static ImportPlan Of(Package package, IImporter importer, ImportFile file, ImportResult result, bool replaceEdits = false)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(importer);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(result);
        var merge = new ImportMerge(importer.Source, file, replaceEdits);
        Package after = package;
        foreach (TableDefinition table in TableList.All)
        {
            ImportedRow[] rows = [.. result.Rows.Where(row => row.Row.GetType() == table.RowType)];
            if (rows.Length > 0) { after = table.With(after, merge.Table(table, table.RowsOf(package), rows)); }
        }

        if (merge._added + merge._changed + merge._conflicts.Count(conflict => conflict.Replaced) > 0 && package.Sources.All(source => source.Id != importer.Source.Id))
        {
            after = after with { Sources = [.. after.Sources, importer.Source] };
        }

        return new ImportPlan
        {
            After = after,
            Differences = PackageDiff.Between(package, after),
            Added = merge._added,
            Changed = merge._changed,
            Unchanged = merge._unchanged,
            Conflicts = merge._conflicts,
            Findings = [.. result.Findings, .. merge._findings],
            Record = RecordOf(importer, file, result),
        };
    }

    private static ImportRecord RecordOf(IImporter importer, ImportFile file, ImportResult result) => new()
    {
        Importer = importer.Id,
        Source = importer.Source.Id.Value,
        File = file.Name,
        Sha256 = file.Sha256,
        Bytes = file.Size,
        Vintage = result.Vintage,
        Licence = importer.Source.Licence,
        Address = importer.Source.Address ?? "",
    };

    private List<IRow> Table(TableDefinition table, IReadOnlyList<IRow> before, IReadOnlyList<ImportedRow> imported)
    {
        List<IRow> after = [.. before];
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < after.Count; i++) { places[table.KeyOf(after[i])] = i; }
        var seen = new Dictionary<string, ImportedRow>(StringComparer.Ordinal);
        foreach (ImportedRow row in imported)
        {
            string key = table.KeyOf(row.Row);
            if (seen.TryGetValue(key, out ImportedRow? first))
            {
                Twice(table, key, first, row);
                continue;
            }

            seen.Add(key, row);
            if (places.TryGetValue(key, out int place))
            {
                after[place] = Over(table, after[place], row);
            }
            else if (row.Columns is null)
            {
                after.Add(Marked(row));
                _added++;
            }
            else
            {
                throw new InvalidOperationException($"{table.Name}[{key}] is imported in part, but the package has no such row.");
            }
        }

        return after;
    }

    private IRow Over(TableDefinition table, IRow existing, ImportedRow imported)
    {
        ColumnDefinition[] columns = [.. table.Columns.Where(column => Speaks(imported, column))];
        ColumnDefinition[] different = [.. columns.Where(column => column.TextOf(existing) != column.TextOf(imported.Row))];
        string? note = RowOrigin.NoteOf(existing);
        bool own = existing.Source == _source.Id || (imported.Columns is not null && note is not null && note.Contains(Share(imported), StringComparison.Ordinal));
        if (different.Length == 0)
        {
            string quoted = RowOrigin.Join(note, imported.Origin);
            if (!own || quoted == note)
            {
                _unchanged++;
                return existing;
            }

            _changed++;
            return RowOrigin.With(existing, quoted);
        }

        bool blank = imported.Columns is not null && columns.All(column => column.TextOf(existing).Length == 0);
        bool older = own && RowOrigin.ChecksumOf(note) is { } checksum && !_file.Sha256.StartsWith(checksum, StringComparison.Ordinal);
        if (blank || older)
        {
            _changed++;
            return Marked(imported);
        }

        _conflicts.Add(new ImportConflict
        {
            Place = $"{table.Name}[{table.KeyOf(existing)}]",
            Source = existing.Source.Value,
            Cells = Said.Words(different.Select(column => Say.ImportCell(column.Name, Shown(column.TextOf(existing)), Shown(column.TextOf(imported.Row))))),
            Origin = imported.Origin,
            Replaced = _replaceEdits,
        });
        return _replaceEdits ? Marked(imported) : existing;
    }

    private static bool Speaks(ImportedRow imported, ColumnDefinition column) =>
        imported.Columns is { } named ? named.Contains(column.Name) : !column.IsKey && column.Name is not ("source" or "grade" or "note");

    private IRow Marked(ImportedRow row)
    {
        string? note = RowOrigin.NoteOf(row.Row);
        // A row of another source says which of its cells come from this one.
        if (row.Columns is not null && row.Row.Source != _source.Id && note?.Contains(Share(row), StringComparison.Ordinal) != true)
        {
            note = note is null ? Share(row) : $"{note}; {Share(row)}";
        }

        return RowOrigin.With(row.Row, RowOrigin.Join(note, row.Origin));
    }

    private string Share(ImportedRow row) => $"{string.Join(", ", row.Columns!)}: {_source.Id}";

    private void Twice(TableDefinition table, string key, ImportedRow first, ImportedRow second)
    {
        Said[] different = [.. table.Columns.Where(column => Speaks(first, column) && column.TextOf(first.Row) != column.TextOf(second.Row)).Select(column => (Said)Say.ImportColumnDiffers(column.Name, Shown(column.TextOf(first.Row)), Shown(column.TextOf(second.Row))))];
        if (different.Length == 0) { return; }
        _findings.Add(new Finding
        {
            Severity = Severity.Warning,
            Check = "given-twice",
            File = _file.Name,
            Table = table.Name,
            Row = key,
            Problem = Say.ImportGivenTwice(Said.Words(different), first.Origin, second.Origin),
            Advice = Say.ImportFirstTaken,
        });
    }

    private static Said Shown(string text) => text.Length == 0 ? Say.ImportBlank : text;
}
