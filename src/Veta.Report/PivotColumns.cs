using Veta.Data;
using Veta.Network;

namespace Veta.Report;

/// <summary>What the ids of a result table stand for, in columns beside them: a column all of whose cells name rows of one table of the inputs gets their names and what they belong to.</summary>
internal sealed class PivotColumns
{
    private readonly (string[] Ends, IReadOnlyDictionary<string, string[]> Rows)[] _known;

    public PivotColumns(Package package, Language language)
    {
        string Pick(string english, string spanish) => language == Language.Spanish ? spanish : english;
        var geography = new Geography(package);
        Dictionary<string, Region> regions = package.Regions.ToDictionary(r => r.Id.Value);
        Dictionary<MaterialId, Material> materials = package.Materials.ToDictionary(m => m.Id);
        Dictionary<ProcessId, Process> processes = package.Processes.ToDictionary(p => p.Id);
        string Country(RegionId id) => regions.TryGetValue(geography.CountryId(geography.Index.Of(id)), out Region? country) ? Pick(country.NameEn, country.NameEs) : "";
        string[] OfMaterial(MaterialId id) => materials.TryGetValue(id, out Material? row) ? [Pick(row.NameEn, row.NameEs), row.Unit.ToString(), EnumWords.Of(row.Stage), row.Element ?? ""] : ["", "", "", ""];
        _known =
        [
            (["name", "country", "material", "unit", "stage", "element"], package.Facilities.ToDictionary(
                f => f.Id.Value, f => (string[])[Pick(f.NameEn, f.NameEs), Country(f.Region), .. processes.TryGetValue(f.Process, out Process? process) ? OfMaterial(process.Material) : ["", "", "", ""]])),
            (["name", "unit", "stage", "element"], package.Materials.ToDictionary(m => m.Id.Value, m => OfMaterial(m.Id))),
            (["name", "country"], package.Regions.ToDictionary(r => r.Id.Value, r => (string[])[Pick(r.NameEn, r.NameEs), Country(r.Id)])),
            (["name"], package.Sectors.ToDictionary(s => s.Id.Value, s => (string[])[Pick(s.NameEn, s.NameEs)])),
            (["name"], package.Processes.ToDictionary(p => p.Id.Value, p => (string[])[Pick(p.NameEn, p.NameEs)])),
        ];
    }

    /// <summary>The table with its columns, then those that belong to its ids.</summary>
    public (IReadOnlyList<string> Columns, IReadOnlyList<string[]> Rows, Func<int, bool> IsNumeric) Beside(ReportTable table)
    {
        List<string> columns = [.. table.Columns];
        List<Func<string[], string>> cells = [];
        for (int k = 0; k < table.Columns.Count; k++)
        {
            int column = k;
            if (table.IsNumeric(k) || _known.FirstOrDefault(known => Names(table, column, known.Rows)) is not { Rows: { } rows, Ends: { } ends }) { continue; }
            for (int e = 0; e < ends.Length; e++)
            {
                int end = e;
                columns.Add(table.Columns[k] + "_" + ends[e]);
                cells.Add(row => rows.TryGetValue(row[column], out string[]? told) ? told[end] : "");
            }
        }

        return (columns, [.. table.Rows.Select(row => (string[])[.. row, .. cells.Select(cell => cell(row))])], k => k < table.Columns.Count && table.IsNumeric(k));
    }

    private static bool Names(ReportTable table, int column, IReadOnlyDictionary<string, string[]> known)
    {
        bool any = false;
        foreach (string[] row in table.Rows)
        {
            if (row[column].Length == 0) { continue; }
            if (!known.ContainsKey(row[column])) { return false; }
            any = true;
        }

        return any;
    }
}
