using System.Text;

namespace Veta.Data.Reading;

/// <summary>Packages written as one text, each table after a line <c># name</c>.</summary>
internal static class PackageText
{
    extension(Package)
    {
        /// <summary>
        /// Reads a package written as one text, for tests and examples: each table after a line <c># name</c>, then its header and rows.
        /// Tables may be absent. Without a table <c>sources</c> the source may be left out (it is then <c>example</c>, grade D); names may
        /// always be left out (they are then the id).
        /// </summary>
        /// <param name="text">Such as <c># regions\nid,kind\nmx,country\n</c>.</param>
        /// <param name="name">Name and titles of the package.</param>
        /// <exception cref="PackageException">The text has errors; the exception carries all findings.</exception>
        public static Package FromText(string text, string name = "example")
        {
            var info = new PackageInfo { Name = name, TitleEn = name, TitleEs = name };
            return Read(info, text).Require(Say.CheckTheText);
        }
    }

    /// <summary>One table of the text.</summary>
    internal sealed record Part(string Table, string Csv, string File, int FirstLine);

    /// <summary>Cuts a text at its lines <c># name</c>.</summary>
    internal static PackageReading Read(PackageInfo info, string text)
    {
        var parts = new List<Part>();
        var findings = new FindingList("text", null);
        StringBuilder? csv = null;
        string name = "";
        int firstLine = 0;
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
            {
                Close();
                csv = new StringBuilder();
                name = lines[i][1..].Trim();
                firstLine = i + 1;
            }
            else if (csv is not null)
            {
                csv.Append(lines[i]).Append('\n');
            }
            else if (!string.IsNullOrWhiteSpace(lines[i]))
            {
                findings.Error("text-form", Say.CheckPackageTextTextStandsBeforeTheFirst, Say.CheckPackageTextBeginEachTableWithA, i + 1);
            }
        }

        Close();
        return Read(info, parts, findings);

        void Close()
        {
            if (csv is not null)
            {
                parts.Add(new Part(name, csv.ToString(), "text", firstLine));
            }
        }
    }

    /// <summary>Reads the tables of a text.</summary>
    internal static PackageReading Read(PackageInfo info, IReadOnlyList<Part> parts) => Read(info, parts, new FindingList("text", null));

    private static PackageReading Read(PackageInfo info, IReadOnlyList<Part> parts, FindingList findings)
    {
        bool hasSources = parts.Any(p => p.Table == "sources");
        var defaults = new TextDefaults(hasSources);
        var pool = new TextPool();
        var tables = new List<TableRows>();
        if (!hasSources)
        {
            tables.Add(ExampleSource());
        }

        foreach (Part part in parts)
        {
            if (GoneTables.Has(part.Table))
            {
                findings.Warning("gone-table", Say.CheckPackageFolderTableIsGone, Say.CheckPackageFolderRemoveTheFile, part.FirstLine > 0 ? part.FirstLine : null);
            }
            else if (TableList.Named(part.Table) is not { } table)
            {
                findings.Error(
                    "unknown-table",
                    Say.CheckChangeTargetThereIsNoTable(CellFindings.Shorten(part.Table)),
                    MovedNames.OfTable(part.Table) ?? Nearest.Suggestion(part.Table, TableList.All.Select(t => t.Name), Say.CheckAdviceTablesAre(Said.Words(TableList.All.Select(t => t.Name)))),
                    part.FirstLine > 0 ? part.FirstLine : null);
            }
            else if (tables.Any(t => t.Table == table))
            {
                findings.Error("duplicate-table", Say.CheckPackageTextTheTableStandsTwice(table.Name), Say.CheckPackageTextJoinTheTwo, part.FirstLine > 0 ? part.FirstLine : null);
            }
            else
            {
                var stream = new MemoryStream(Encoding.UTF8.GetBytes(part.Csv));
                tables.Add(TableReader.Read(table, part.File, stream, pool, part.FirstLine, defaults));
            }
        }

        TableRows[] ordered = [.. TableList.All.SelectMany(d => tables.Where(t => t.Table == d))];
        return PackageAssembly.Assemble(info, ordered, findings.All, allowAbsent: true);
    }

    private static TableRows ExampleSource()
    {
        TableDefinition table = TableList.Of<Source>();
        var rows = new TableRows(table, table.File);
        rows.Rows.Add(new Source
        {
            Id = new SourceId(TextDefaults.ExampleSource),
            Title = "Example",
            Publisher = "none",
            Licence = "none",
            Grade = Grade.D,
        });
        rows.Lines.Add(0);
        return rows;
    }
}
