using System.Globalization;
using Veta.Data;
using Veta.Network;
using Veta.Network.Actions;

namespace Veta.Analyses.Runs;

/// <summary>What a pivot would otherwise join to a result table: names of what its ids stand for, with country, material, unit, stage and element; the year of its months; the scenario.</summary>
/// <param name="package">The inputs.</param>
/// <param name="scenario">The scenarios applied, as folders name them.</param>
/// <param name="year">The year of the whole answer; null when it has none.</param>
internal sealed class ToldColumns(Package package, string scenario, int? year)
{
    private readonly IdTelling _telling = new(package);

    /// <summary>The tables of an answer with these columns after their own; as they are when the answer has no inputs.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="label">What the rows say of the scenario; null for what the answer says.</param>
    public static IReadOnlyList<ResultTable> Of(Answer answer, string? label = null)
    {
        if (answer.Inputs is not { } inputs) { return answer.Tables; }
        int? year = answer.Options.FirstOrDefault(o => o.Name == "year").Value is { } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int asked) ? asked : null;
        var told = new ToldColumns(inputs, label ?? LabelOf(answer), year);
        return [.. answer.Tables.Select(told.Beside)];
    }

    /// <summary>What the rows of an answer say of the scenario.</summary>
    public static string LabelOf(Answer answer) => answer.Label ?? RunInputs.LabelOf(answer.Scenarios, answer.Changes);

    /// <summary>A table with its told columns; one that may be laid into a package stays as a package has it.</summary>
    public ResultTable Beside(ResultTable table)
    {
        if (table.IsInput) { return table; }
        HashSet<string> names = [.. table.Columns.Select(c => c.Name)];
        var told = new List<ToldColumn>();
        for (int k = 0; k < table.Columns.Count; k++)
        {
            ResultColumn column = table.Columns[k];
            if (column.References is { } rows) { told.AddRange(_telling.Beside(column, rows, k)); }
        }

        if (!names.Contains("year") && YearOf(table) is { } when) { told.Add(when); }
        if (!names.Contains("scenario")) { told.Add(new ToldColumn(Text("scenario", "Scenarios applied to the inputs, joined by a plus sign; base for none."), -1, _ => scenario)); }
        return table.Telling([.. told.Where(t => !names.Contains(t.Column.Name))]);
    }

    /// <summary>A column of texts.</summary>
    internal static ResultColumn Text(string name, string description) => new(name, description, null, typeof(string)) { Part = ColumnPart.Told };

    private ToldColumn? YearOf(ResultTable table)
    {
        ResultColumn Year(string description) => new("year", description, "y", typeof(int)) { Part = ColumnPart.Told };
        int month = table.Columns.ToList().FindIndex(c => c.Name == "month");
        return month >= 0 ? new ToldColumn(Year("Year of the month."), month, text => text.Length >= 4 && int.TryParse(text[..4], NumberStyles.None, CultureInfo.InvariantCulture, out int y) ? y : null)
            : year is { } all ? new ToldColumn(Year("Year that was asked about."), -1, _ => all)
            : null;
    }
}
