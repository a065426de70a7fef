using System.Text.Json;
using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Explaining;

/// <summary>Finds on what a figure of a run rests: its row, the formula of the block that enforces a limit, and the rows of the inputs that it names with their sources.</summary>
internal sealed class Explanation
{
    private const int MostRows = 8;

    private readonly string _folder;
    private readonly Package _inputs;
    private readonly Dictionary<SourceId, Source> _sources;
    private readonly string[] _tables;

    /// <param name="folder">Folder of the run; its files are as the run wrote them.</param>
    /// <param name="inputs">Its inputs.</param>
    public Explanation(string folder, Package inputs)
    {
        (_folder, _inputs) = (folder, inputs);
        _sources = inputs.Sources.ToDictionary(s => s.Id);
        _tables = [.. Directory.EnumerateFiles(folder, "*.csv").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];
    }

    /// <summary>The explanation of a figure.</summary>
    /// <exception cref="RequestException">The run has no such figure; the remark lists what it has.</exception>
    public IReadOnlyList<ExplainRow> Of(string figure)
    {
        FigureName name = FigureName.Parse(figure, _tables);
        return name.Table is not null ? OfCell(name, figure) : Finding(figure) is { } finding ? finding : OfField(figure);
    }

    /// <summary>A row of the table of findings, by its key.</summary>
    private List<ExplainRow>? Finding(string figure)
    {
        if (!_tables.Contains("findings")) { return null; }
        var table = new RunTable(_folder, "findings");
        string[]? row = table.With([figure]).FirstOrDefault();
        return row is null ? null : [.. RowOf(table, row), .. InputsOf(table, row)];
    }

    private List<ExplainRow> OfCell(FigureName name, string figure)
    {
        var table = new RunTable(_folder, name.Table!);
        if (!table.Columns.Contains(name.Column)) { throw new RequestException(new Remark("NoSuchColumn", name.Table!, name.Column, string.Join(", ", table.Columns))); }
        string[][] rows = [.. table.With(name.Keys)];
        if (rows.Length == 0) { throw new RequestException(new Remark("NoSuchRow", figure, string.Join(" | ", table.Rows.Take(3).Select(row => string.Join(",", row.Take(4)))))); }
        var found = new List<ExplainRow>();
        foreach (string[] row in rows.Take(MostRows))
        {
            ResultColumnText? text = table.TextOf(name.Column);
            found.Add(new ExplainRow { Kind = "figure", Place = $"{table.Name}.{name.Column}[{KeyOf(table, row)}]", Value = table.Cell(row, name.Column), Unit = text?.Unit ?? "", Meaning = MeaningOf(text) });
        }

        found.AddRange(RowOf(table, rows[0]));
        found.AddRange(FormulaOf(table, rows[0]));
        found.AddRange(InputsOf(table, rows[0]));
        return found;
    }

    private List<ExplainRow> OfField(string figure)
    {
        using JsonDocument summary = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_folder, "summary.json")));
        JsonElement at = summary.RootElement;
        foreach (string part in figure.Split('.'))
        {
            at = at.ValueKind == JsonValueKind.Object && at.TryGetProperty(part, out JsonElement next) ? next
                : throw new RequestException(new Remark("NoSuchFigure", figure, string.Join(", ", summary.RootElement.EnumerateObject().Select(f => f.Name)), string.Join(", ", _tables)));
        }

        var found = new List<ExplainRow> { new() { Kind = "figure", Place = "summary." + figure, Value = at.ToString() } };

        // What costs are made of: the rows of the account, category or payer that the field names.
        string last = figure.Split('.')[^1].Replace('_', '-');
        if (figure.StartsWith("cost_by_", StringComparison.Ordinal) && _tables.Contains("costs"))
        {
            var costs = new RunTable(_folder, "costs");
            foreach (string[] row in costs.With([last]).OrderByDescending(r => Math.Abs(double.Parse(costs.Cell(r, "present_usd"), System.Globalization.CultureInfo.InvariantCulture))).Take(MostRows))
            {
                found.Add(new ExplainRow { Kind = "row", Place = $"costs[{string.Join(",", row.Take(3))}]", Value = costs.Cell(row, "present_usd"), Unit = "USD", Meaning = MeaningOf(costs.TextOf("present_usd")) });
            }
        }

        return found;
    }

    // What a column holds is described in English; other languages have its heading.
    private static Sentence? MeaningOf(ResultColumnText? text) => text is null ? null
        : Catalogue.Of(Language.English).Has("web.column." + text.Column) ? Say.AsItIs(Said.InEnglish(text.Description, new Sentence("web.column." + text.Column))) : Say.AsItIs(text.Description);

    private static string KeyOf(RunTable table, string[] row) => string.Join(",", table.Columns.Where(c => table.TextOf(c)?.Part == ColumnPart.Key || (table.TextOf(c)?.Unit is "" or "y" && table.Columns.All(k => table.TextOf(k)?.Part != ColumnPart.Key))).Select(c => table.Cell(row, c)));

    private static IEnumerable<ExplainRow> RowOf(RunTable table, string[] row) => table.Columns.Select(column => (column, text: table.TextOf(column))).Where(c => table.Cell(row, c.column).Length > 0)
        .Select(c => new ExplainRow { Kind = "row", Place = $"{table.Name}.{c.column}", Value = table.Cell(row, c.column), Unit = c.text?.Unit ?? "", Meaning = MeaningOf(c.text) });

    /// <summary>The equations of the block whose row or bound the limit is.</summary>
    private static IEnumerable<ExplainRow> FormulaOf(RunTable table, string[] row)
    {
        string limit = table.Cell(row, "row");
        if (table.Name != "bindings" || limit.Length == 0) { yield break; }
        foreach (EquationCard card in BlockList.All.Select(block => block.Card))
        {
            foreach (CardLine line in card.Rows.Concat(card.Columns).Where(line => limit.StartsWith(line.Family + "(", StringComparison.Ordinal)).Take(1))
            {
                yield return new ExplainRow { Kind = "formula", Place = card.Title, Value = string.Join("\n", card.Equations), Unit = line.Unit, Publisher = card.Source, Meaning = Say.AsItIs(Said.InEnglish(line.Meaning, Say.ExplainFormula(line.Family))) };
            }
        }
    }

    /// <summary>True when all ids of the row's key are among some texts; years of a series are not asked.</summary>
    private static bool IsNamed(TableDefinition table, IRow row, HashSet<string> ids)
    {
        string[] keys = [.. table.KeyColumns.Where(c => !c.IsNumeric).Select(c => c.TextOf(row)).Where(text => text.Length > 0)];
        return keys.Length > 0 && keys.All(ids.Contains);
    }

    /// <summary>Rows of the inputs whose ids stand in the row, with their sources.</summary>
    private IEnumerable<ExplainRow> InputsOf(RunTable table, string[] row)
    {
        HashSet<string> ids = [.. table.Columns.Select(c => table.Cell(row, c)).Where(cell => cell.Length > 0)];
        string limit = table.Cell(row, "limit"), figure = table.Cell(row, "column");
        foreach (TableDefinition definition in TableList.All.Where(t => t.RowType != typeof(Source)))
        {
            // A limit names its table; else ids of other things, such as regions, would bring half the package.
            if (limit.Length > 0 && definition.Name != table.Cell(row, "table")) { continue; }
            foreach (IRow input in definition.RowsOf(_inputs).Where(r => IsNamed(definition, r, ids)).Take(MostRows))
            {
                Source? source = _sources.GetValueOrDefault(input.Source);
                ColumnDefinition[] figures = [.. definition.Columns.Where(c => c.IsNumeric && c.TextOf(input).Length > 0 && (figure.Length == 0 || c.Name == figure))];
                foreach (ColumnDefinition column in figures)
                {
                    yield return new ExplainRow
                    {
                        Kind = "input", Place = $"{definition.Name}[{definition.KeyOf(input)}].{column.Name}", Value = column.TextOf(input), Unit = column.Unit ?? "", Grade = input.Grade ?? source?.Grade, Publisher = source?.Publisher ?? "",
                        Meaning = source is null ? null : Say.AsItIs($"{source.Id}: {source.Title}"),
                    };
                }
            }
        }
    }
}
