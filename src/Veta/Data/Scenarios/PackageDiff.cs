namespace Veta.Data.Scenarios;

/// <summary>What differs between two packages, cell by cell.</summary>
public static class PackageDiff
{
    /// <summary>All differences: tables in reading order; in each the rows gone and changed in the first package's order, then the new ones. The order of rows does not count.</summary>
    public static IReadOnlyList<PackageDifference> Between(Package before, Package after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return [.. Info(before.Info, after.Info), .. TableList.All.SelectMany(t => Rows(t, t.RowsOf(before), t.RowsOf(after)))];
    }

    private static IEnumerable<PackageDifference> Info(PackageInfo before, PackageInfo after)
    {
        (string Name, string Before, string After)[] fields =
        [
            ("name", before.Name, after.Name),
            ("title_en", before.TitleEn, after.TitleEn),
            ("title_es", before.TitleEs, after.TitleEs),
            ("description", before.Description, after.Description),
            ("version", before.Version, after.Version),
            ("as_of", before.AsOf?.ToString() ?? "", after.AsOf?.ToString() ?? ""),
            ("licence", before.Licence, after.Licence),
        ];
        return fields.Where(f => f.Before != f.After).Select(f => new PackageDifference { Table = "datapackage", Row = before.Name, Column = f.Name, Before = f.Before, After = f.After });
    }

    private static IEnumerable<PackageDifference> Rows(TableDefinition table, IReadOnlyList<IRow> before, IReadOnlyList<IRow> after)
    {
        if (ReferenceEquals(before, after))
        {
            yield break;
        }

        var remaining = after.ToDictionary(table.KeyOf, StringComparer.Ordinal);
        foreach (IRow old in before)
        {
            string key = table.KeyOf(old);
            if (!remaining.Remove(key, out IRow? current))
            {
                yield return new PackageDifference { Table = table.Name, Row = key, Before = Filled(table, old) };
                continue;
            }

            if (ReferenceEquals(old, current))
            {
                continue;
            }

            foreach (ColumnDefinition column in table.Columns)
            {
                string was = column.TextOf(old);
                string @is = column.TextOf(current);
                if (was != @is)
                {
                    yield return new PackageDifference { Table = table.Name, Row = key, Column = column.Name, Before = was, After = @is };
                }
            }
        }

        foreach (IRow added in after.Where(r => remaining.ContainsKey(table.KeyOf(r))))
        {
            yield return new PackageDifference { Table = table.Name, Row = table.KeyOf(added), After = Filled(table, added) };
        }
    }

    private static string Filled(TableDefinition table, IRow row) => string.Join(", ",
        table.Columns.Where(c => !c.IsKey).Select(c => (c.Name, Text: c.TextOf(row))).Where(c => c.Text.Length > 0).Select(c => $"{c.Name} {c.Text}"));
}
