using System.Globalization;
using System.Text;

namespace Veta.Data.Scenarios;

/// <summary>Applies changes to a package in memory and checks the result as if it had been read.</summary>
internal sealed class PackageChanges
{
    private readonly Dictionary<TableDefinition, List<IRow>> _rows = [];
    private readonly List<(TableDefinition Table, string Id, Change Change)> _removed = [];
    private readonly FindingFold _findings = new();
    private readonly TextPool _pool = new();
    private readonly Package _package;

    private PackageChanges(Package package)
    {
        _package = package;
    }

    /// <summary>The changed package, or findings.</summary>
    public static PackageReading Apply(Package package, IReadOnlyList<Change> changes)
    {
        if (changes.Count == 0)
        {
            return new PackageReading { Package = package, Findings = [] };
        }

        var work = new PackageChanges(package);
        foreach (Change change in changes)
        {
            work.Apply(change);
        }

        return work.Finish();
    }

    private void Apply(Change change)
    {
        if (change.Kind == ChangeKind.Add)
        {
            Add(change);
            return;
        }

        List<IRow> rows = RowsOf(change.Table);
        var matching = new List<int>();
        for (int i = 0; i < rows.Count; i++)
        {
            if (change.Matches(rows[i]))
            {
                matching.Add(i);
            }
        }

        if (matching.Count == 0)
        {
            Report(change, "no-match", Say.CheckPackageChangesNoRowMatches, NoMatchNext(change, rows));
        }
        else if (change.Kind == ChangeKind.Remove)
        {
            _removed.AddRange(matching.Select(i => (change.Table, change.Table.KeyColumns[0].TextOf(rows[i]), change)));
            HashSet<int> gone = [.. matching];
            _rows[change.Table] = [.. rows.Where((_, i) => !gone.Contains(i))];
        }
        else if (change.Kind == ChangeKind.Set)
        {
            foreach (int i in matching)
            {
                rows[i] = WithCell(change, rows[i], change.Column!, change.Value);
            }
        }
        else
        {
            Scale(change, rows, matching);
        }
    }

    private void Scale(Change change, List<IRow> rows, List<int> matching)
    {
        bool any = false;
        foreach (int i in matching)
        {
            object? value = change.Column!.ValueOf(rows[i]);
            if (value is null)
            {
                continue;
            }

            any = true;
            double scaled = Convert.ToDouble(value, CultureInfo.InvariantCulture) * change.Factor;
            rows[i] = WithCell(change, rows[i], change.Column, CellFindings.Number(scaled));
        }

        if (!any)
        {
            Report(change, "no-match", Say.CheckPackageChangesAllCellsThatMatchAre, Say.CheckPackageChangesUseSetABlankCell);
        }
    }

    private void Add(Change change)
    {
        IRow row = change.Table.Create();
        foreach (ColumnDefinition column in change.Table.Columns)
        {
            string text = change.Row.GetValueOrDefault(column.Name) ?? "";
            if (string.IsNullOrWhiteSpace(text)) { text = Meant(change.Table, column, change.Row.GetValueOrDefault(change.Table.KeyColumns[0].Name) ?? "") ?? ""; }
            if (!string.IsNullOrWhiteSpace(text))
            {
                Read(change, row, column, text, null);
            }
            else if (column.IsRequired)
            {
                Finding blank = CellFindings.Blank(column);
                Report(change, blank.Check, Say.CheckPackageChangesTheRowHasNo(column.Name), column.Name == "source" ? blank.Advice : Say.CheckPackageChangesAddColumn(column.Name, Said.InEnglish(column.Description, Say.CheckAdviceSeeTables)));
            }
        }

        RowsOf(change.Table).Add(row);
    }

    private IRow WithCell(Change change, IRow row, ColumnDefinition column, string text)
    {
        IRow copy = change.Table.Copy(row);
        if (!string.IsNullOrWhiteSpace(text))
        {
            Read(change, copy, column, text, change.Table.KeyOf(row));
        }
        else if (column.IsRequired)
        {
            Report(change, "blank-cell", Say.CheckPackageChangesTheCellMayNotBe, Say.CheckPackageChangesGiveItAValue, change.Table.KeyOf(row), column.Name);
        }
        else if ((Meant(change.Table, column, change.Table.KeyColumns[0].TextOf(row)) ?? column.Default) is { Length: > 0 } otherwise)
        {
            Read(change, copy, column, otherwise, change.Table.KeyOf(row));
        }
        else
        {
            column.Clear(copy);
        }

        return copy;
    }

    /// <summary>What a blank says in a package of an older format; null where it says what it says today.</summary>
    private string? Meant(TableDefinition table, ColumnDefinition column, string key) =>
        FormatSteps.Of(_package.Info.Format, table.Name).FirstOrDefault(m => m.Column == column.Name && m.Holds(key))?.Meant;

    private void Read(Change change, IRow row, ColumnDefinition column, string text, string? key)
    {
        CellOutcome outcome = column.Read(row, Encoding.UTF8.GetBytes(text), _pool);
        if (outcome != CellOutcome.Fine)
        {
            _findings.Add(CellFindings.Explain(outcome, column, text) with { File = change.File, Line = change.Line, Table = change.Table.Name, Row = key, Column = column.Name });
        }
    }

    private static Sentence NoMatchNext(Change change, List<IRow> rows)
    {
        if (rows.Count == 0)
        {
            return Say.CheckPackageChangesNoRows(change.Table.Name);
        }

        string wanted = string.Join(',', change.Key);
        Sentence otherwise = change.Where.Count > 0 ? Say.CheckPackageChangesCheckKey : Say.CheckPackageChangesKeyLooksLike(change.Table.KeyOf(rows[0]));
        return Nearest.To(wanted, rows.Select(change.Table.KeyOf)) is { } near && near != wanted ? Say.CheckAdviceDidYouMean($"{change.Table.Name}[{near}]") : otherwise;
    }

    private List<IRow> RowsOf(TableDefinition table)
    {
        if (!_rows.TryGetValue(table, out List<IRow>? rows))
        {
            rows = [.. table.RowsOf(_package)];
            _rows.Add(table, rows);
        }

        return rows;
    }

    private PackageReading Finish()
    {
        ReportRemovedButUsed();
        if (_findings.All.Any(f => f.Severity == Severity.Error))
        {
            return new PackageReading { Package = null, Findings = _findings.All };
        }

        Package changed = _package;
        foreach ((TableDefinition table, List<IRow> rows) in _rows)
        {
            changed = table.With(changed, rows);
        }

        PackageReading checkedAgain = PackageAssembly.Recheck(changed);
        return checkedAgain with { Findings = [.. _findings.All, .. checkedAgain.Findings] };
    }

    private void ReportRemovedButUsed()
    {
        const int Named = 3;
        foreach ((TableDefinition table, string id, Change change) in _removed)
        {
            if (RowsOf(table).Any(r => table.KeyColumns[0].TextOf(r) == id))
            {
                continue;
            }

            string[] users = [.. TableList.All.SelectMany(other => other.Columns.Where(c => c.References == table).SelectMany(c => UsersOf(other, c, id))).Distinct()];
            if (users.Length > 0)
            {
                Said named = users.Length > Named ? Say.CheckNamesAndMore(Said.Words(users.Take(Named)), users.Length - Named) : Said.Words(users);
                Report(
                    change,
                    "removed-but-used",
                    Say.CheckPackageChangesRemovedButUsed(table.Name, id, named),
                    Say.CheckPackageChangesRemoveOrChangeThemToo);
            }
        }
    }

    private IEnumerable<string> UsersOf(TableDefinition table, ColumnDefinition column, string id) =>
        RowsOf(table).Where(r => column.TextOf(r).Split(';').Contains(id)).Select(r => $"{table.Name}[{table.KeyOf(r)}]");

    private void Report(Change change, string check, Sentence problem, Sentence advice, string? key = null, string? column = null) =>
        _findings.Add(new Finding
        {
            Severity = Severity.Error,
            Check = check,
            File = change.File,
            Line = change.Line,
            Table = change.Table.Name,
            Row = key ?? (change.Key.Count > 0 ? string.Join(',', change.Key) : null),
            Column = column ?? change.Column?.Name,
            Problem = problem,
            Advice = advice,
        });
}
