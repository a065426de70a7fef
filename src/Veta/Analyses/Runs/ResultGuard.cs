using System.Globalization;
using Veta.Data;

namespace Veta.Analyses.Runs;

/// <summary>The last look at an answer before it leaves the program: no cell and no figure is infinite or not a number. Where there is no value a cell is blank, and its column says so.</summary>
internal static class ResultGuard
{
    private const int ShownCells = 6;

    /// <summary>Checks tables and single figures.</summary>
    /// <exception cref="ResultException">One is not finite; the message names it.</exception>
    public static void Check(IReadOnlyList<ResultTable> tables, IReadOnlyList<(string Name, double? Value)> figures)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(figures);

        // Cells first: they say where it comes from.
        foreach (ResultTable table in tables)
        {
            for (int row = 0; row < table.Rows.Count; row++)
            {
                for (int column = 0; column < table.Columns.Count; column++)
                {
                    if (table.Broken(table.Rows[row], column) is { } number) { throw new ResultException($"{table.Name}, row {row + 2} ({KeyOf(table, table.Rows[row], column)}): {table.Columns[column].Name}", Shown(number)); }
                }
            }
        }

        foreach ((string name, double? value) in figures)
        {
            if (value is { } number && !double.IsFinite(number)) { throw new ResultException(name, Shown(number)); }
        }
    }

    private static string Shown(double number) => double.IsNaN(number) ? "NaN" : number > 0 ? "inf" : "-inf";

    /// <summary>The first texts and whole numbers of a row, which tell it from others.</summary>
    private static string KeyOf(ResultTable table, object row, int column) => string.Join(", ", Enumerable.Range(0, table.Columns.Count)
        .Where(k => k != column && table.Columns[k].Type != typeof(double) && table.Broken(row, k) is null).Select(k => table.Text(row, k)).Where(text => text.Length > 0).Take(ShownCells).DefaultIfEmpty((column + 1).ToString(CultureInfo.InvariantCulture)));
}
