using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Veta.Data;
using Veta.Data.Provenance;
using Veta.Data.Reading;

namespace Veta.Benchmarks.Samples;

/// <summary>
/// Draws figures of a package for a check against their sources: strata by table and grade, of each as many as the square root of its size wants, and in each those whose SHA-256
/// of seed and name comes first. Figures are those that <c>veta sources</c> counts; margins are left out, for a calibration works them out.
/// </summary>
internal static class SampleRun
{
    public const string Usage = """

        Usage: bench/run sample PACKAGE SEED [CELLS]
          draws CELLS figures (default 210) of a package by a seed, strata by table and grade, as CSV; to repeat a sample check the package out as it was

        """;

    public static int Run(string folder, string seed, int cells)
    {
        Package package = PackageReader.Read(folder);
        Figure[][] strata = [.. Frame(package, seed).GroupBy(f => (f.Table, f.Grade)).OrderBy(g => g.Key.Table, StringComparer.Ordinal).ThenBy(g => g.Key.Grade).Select(g => g.OrderBy(f => f.Draw, StringComparer.Ordinal).ToArray())];
        double scale = 0;
        while (strata.Sum(s => Share(s, scale)) < cells) { scale += 0.001; }
        Console.WriteLine("table,row,column,value,grade,source,stratum_size,draw");
        foreach (Figure[] stratum in strata)
        {
            foreach (Figure f in stratum.Take(Share(stratum, scale))) { Console.WriteLine($"{f.Table},\"{f.Row}\",{f.Column},{f.Value},{f.Grade},{f.Source},{stratum.Length},{f.Draw}"); }
        }

        return 0;
    }

    private static int Share(Figure[] stratum, double scale) => Math.Min(stratum.Length, Math.Max(1, (int)Math.Round(scale * Math.Sqrt(stratum.Length), MidpointRounding.AwayFromZero)));

    private static IEnumerable<Figure> Frame(Package package, string seed)
    {
        var grades = new RowGrades(package);
        foreach (TableDefinition table in TableList.All.Where(t => t.RowType != typeof(Source) && t.RowType != typeof(Margin)))
        {
            foreach (IRow row in table.RowsOf(package))
            {
                foreach (ColumnDefinition column in table.Columns.Where(c => !c.IsKey && !c.IsList && c.Unit != "y" && c.Kind is ColumnKind.Number or ColumnKind.WholeNumber))
                {
                    if (column.ValueOf(row) is not { } value || column.TextOf(row) == column.Default) { continue; }
                    string key = table.KeyOf(row);
                    byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}:{table.Name}[{key}].{column.Name}"));
                    yield return new Figure(table.Name, key, column.Name, string.Create(CultureInfo.InvariantCulture, $"{value}"), grades.Of(row, column), grades.SourceOf(row, column).Value, Convert.ToHexStringLower(hash)[..16]);
                }
            }
        }
    }

    private sealed record Figure(string Table, string Row, string Column, string Value, Grade Grade, string Source, string Draw);
}
