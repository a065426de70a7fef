namespace Veta.Data.Reading;

/// <summary>Joins the tables that were read into one package, and checks what needs several tables.</summary>
internal static class PackageAssembly
{
    /// <summary>The package, or its findings when there are errors.</summary>
    /// <param name="info">What the package says of itself.</param>
    /// <param name="tables">In reading order.</param>
    /// <param name="findings">Of the folder and the description.</param>
    /// <param name="allowAbsent">Whether required tables may be absent, as in examples.</param>
    /// <param name="more">Checks beside those of the data itself.</param>
    public static PackageReading Assemble(PackageInfo info, IReadOnlyList<TableRows> tables, IReadOnlyList<Finding> findings, bool allowAbsent = false, IReadOnlyList<IPackageCheck>? more = null)
    {
        foreach (TableRows table in tables)
        {
            TableLinks.FindDuplicates(table);
        }

        TableLinks.FindUnknownIds(tables, allowAbsent);
        var package = new Package { Info = info };
        foreach (TableRows table in tables)
        {
            package = table.Table.With(package, table.Rows);
        }

        List<Finding> all = [.. findings, .. tables.SelectMany(t => t.Findings.All.OrderBy(f => f.Check == "too-many-findings").ThenBy(f => f.Line ?? 0))];
        if (!all.Any(f => f.Severity == Severity.Error))
        {
            // The checks may take keys, types and references for granted.
            var fold = new FindingFold();
            fold.AddRange(Locate(PackageChecks.Run(package).Concat((more ?? []).SelectMany(c => c.Run(package))), tables));
            all.AddRange(fold.All);
        }

        bool usable = !all.Any(f => f.Severity == Severity.Error);
        return new PackageReading { Package = usable ? package : null, Findings = all };
    }

    /// <summary>The same checks on a package made in memory, where nothing has a line.</summary>
    public static PackageReading Recheck(Package package)
    {
        var tables = new List<TableRows>();
        foreach (TableDefinition definition in TableList.All)
        {
            var table = new TableRows(definition, definition.File);
            table.Rows.AddRange(definition.RowsOf(package));
            tables.Add(table);
        }

        return Assemble(package.Info, tables, []);
    }

    private static IEnumerable<Finding> Locate(IEnumerable<Finding> findings, IReadOnlyList<TableRows> tables)
    {
        var lines = new Dictionary<string, Dictionary<string, int>>();
        foreach (Finding finding in findings)
        {
            TableRows? table = tables.FirstOrDefault(t => t.Table.Name == finding.Table);
            if (table is null)
            {
                yield return finding;
                continue;
            }

            Finding located = finding with { File = table.File };
            if (finding.Row is not null && table.Lines.Count > 0)
            {
                if (!lines.TryGetValue(table.Table.Name, out Dictionary<string, int>? ofKey))
                {
                    ofKey = table.Rows.Select((row, i) => (Key: table.Table.KeyOf(row), Line: table.Lines[i])).ToDictionary(p => p.Key, p => p.Line);
                    lines.Add(table.Table.Name, ofKey);
                }

                located = located with { Line = ofKey.TryGetValue(finding.Row, out int line) && line > 0 ? line : null };
            }

            yield return located;
        }
    }
}
