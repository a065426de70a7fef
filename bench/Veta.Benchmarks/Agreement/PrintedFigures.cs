using System.Globalization;
using Veta.Analyses.Runs;
using Veta.Data.Results;

namespace Veta.Benchmarks.Agreement;

/// <summary>The figures of an answer: main figures of its findings, single figures of its summary, and every number of its tables, each with the size of the column in which it stands.</summary>
internal sealed record PrintedFigures(IReadOnlyDictionary<string, double> Headlines, IReadOnlyDictionary<string, (double Value, double Size)> Cells)
{
    // How well an answer is solved is no figure of the answer.
    private static bool IsFigure(string name) => !name.Contains("residual", StringComparison.Ordinal) && !name.StartsWith("tolerance", StringComparison.Ordinal) && name is not ("removal_solves" or "iterations" or "seconds" or "order" or "gap" or "bound_usd");

    public static PrintedFigures Of(Answer answer)
    {
        Dictionary<string, double> headlines = [];
        Dictionary<string, (double, double)> cells = [];
        foreach ((string name, double? value) in answer.Figures) { if (IsFigure(name) && value is { } number) { headlines[name] = number; } }
        foreach (SummaryField.Number number in answer.Summary.OfType<SummaryField.Number>().Where(n => IsFigure(n.Name))) { if (number.Value is { } value) { headlines[number.Name] = value; } }
        foreach (ResultTable table in answer.Tables) { Read(table, headlines, cells); }
        return new PrintedFigures(headlines, cells);
    }

    private static void Read(ResultTable table, Dictionary<string, double> headlines, Dictionary<string, (double, double)> cells)
    {
        int[] numbers = [.. Enumerable.Range(0, table.Columns.Count).Where(k => table.Columns[k].Type == typeof(double) && IsFigure(table.Columns[k].Name))];
        int[] texts = [.. Enumerable.Range(0, table.Columns.Count).Where(k => table.Columns[k].Type != typeof(double) && !table.Columns[k].Name.StartsWith("sentence", StringComparison.Ordinal) && table.Columns[k].Name is not ("references" or "order"))];
        double[] sizes = [.. numbers.Select(k => table.Rows.Select(row => Math.Abs(table.Cell(row, k) is double v ? v : 0)).DefaultIfEmpty(0).Max())];
        var seen = new Dictionary<string, int>();
        foreach (object row in table.Rows)
        {
            string key = $"{table.Name}[{string.Join(',', texts.Select(k => table.Text(row, k)))}]";
            int nth = seen[key] = seen.GetValueOrDefault(key) + 1;
            for (int n = 0; n < numbers.Length; n++)
            {
                if (table.Cell(row, numbers[n]) is not double value) { continue; }
                string name = string.Create(CultureInfo.InvariantCulture, $"{key}{(nth > 1 ? $"#{nth}" : "")}.{table.Columns[numbers[n]].Name}");
                if (table.Name != "findings") { cells[name] = (value, sizes[n]); }
                else if (table.Columns[numbers[n]].Name == "value") { headlines[name] = value; }
            }
        }
    }
}
