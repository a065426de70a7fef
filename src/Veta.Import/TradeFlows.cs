using System.Globalization;
using Veta.Data;

namespace Veta.Import;

/// <summary>
/// Adds up published rows by flow, material and year. A heading beside its own subheadings counts once: by the subheadings where they make up its value, else by itself. Where a
/// file has a country and the wider customs territory around it, such as 841 and 842 for the USA, only the wider counts, whose code is the higher number. A row that stands twice
/// counts once; of two that differ, the later.
/// </summary>
internal sealed class TradeFlows
{
    /// <summary>Subheadings that hold this part of the value of their heading make it up: what is missing is rounding.</summary>
    private const double Whole = 0.995;

    private readonly Dictionary<TradeKey, Dictionary<(string Code, int Territory), TradeFlow>> _rows = [];
    private readonly List<TradeKey> _order = [];

    /// <summary>Keys in the order of the file.</summary>
    public IReadOnlyList<TradeKey> Keys => _order;

    /// <summary>How many rows stood there before, with the same figures.</summary>
    public int Repeated { get; private set; }

    /// <summary>Lines that say something else of what an earlier line said.</summary>
    public List<(int Earlier, int Later)> Contradictions { get; } = [];

    /// <summary>Adds a row.</summary>
    /// <param name="key">What it is.</param>
    /// <param name="territory">Sum of the numeric codes of both countries.</param>
    /// <param name="row">Its figures, with one code and one line.</param>
    public void Add(TradeKey key, int territory, TradeFlow row)
    {
        if (!_rows.TryGetValue(key, out Dictionary<(string, int), TradeFlow>? rows))
        {
            _rows[key] = rows = [];
            _order.Add(key);
        }

        if (rows.TryGetValue((row.Codes[0], territory), out TradeFlow? before))
        {
            if (before with { FirstLine = row.FirstLine, LastLine = row.LastLine, Codes = row.Codes } == row) { Repeated++; } else { Contradictions.Add((before.LastLine, row.FirstLine)); }
        }

        rows[(row.Codes[0], territory)] = row;
    }

    /// <summary>The flow of a key; null when no row has it.</summary>
    public TradeFlow? Of(TradeKey key)
    {
        if (!_rows.TryGetValue(key, out Dictionary<(string Code, int Territory), TradeFlow>? rows)) { return null; }
        TradeFlow[] widest = [.. rows.GroupBy(row => row.Key.Code, StringComparer.Ordinal).Select(same => same.MaxBy(row => row.Key.Territory).Value)];
        return widest.Where(row => !widest.Any(other => IsWithin(row, other))).Select(row => Of(row, widest)).Aggregate((one, other) => one.With(other));
    }

    /// <summary>A code by itself or by what stands below it in the file.</summary>
    private static TradeFlow Of(TradeFlow row, TradeFlow[] all)
    {
        TradeFlow[] below = [.. all.Where(other => IsWithin(other, row))];
        TradeFlow[] next = [.. below.Where(other => !below.Any(between => IsWithin(other, between)))];
        if (next.Length == 0) { return row; }
        TradeFlow parts = next.Select(part => Of(part, all)).Aggregate((one, other) => one.With(other));
        return parts.ValueUsd >= Whole * row.ValueUsd ? parts : row;
    }

    private static bool IsWithin(TradeFlow row, TradeFlow wider) => row.Codes[0].Length > wider.Codes[0].Length && row.Codes[0].StartsWith(wider.Codes[0], StringComparison.Ordinal);

    /// <summary>The row of the package.</summary>
    /// <param name="file">Names the origin.</param>
    /// <param name="key">The key.</param>
    /// <param name="flow">The flow.</param>
    /// <param name="source">Id of the source.</param>
    /// <param name="mark">What the publisher says beside the figure; null for nothing more than that it is estimated or partial.</param>
    /// <param name="note">What a reader should know besides the codes; null for nothing.</param>
    public static ImportedRow RowOf(ImportFile file, TradeKey key, TradeFlow flow, SourceId source, string? mark, string? note) => new()
    {
        Row = new Trade
        {
            Exporter = key.Exporter,
            Importer = key.Importer,
            Material = key.Material,
            Year = new Year(key.Year),
            QuantityPerYear = flow.Tonnes is { } tonnes ? PublishedValue.Round(tonnes) : null,
            ValueUsdPerYear = PublishedValue.Round(flow.ValueUsd),
            Qualifier = mark ?? (flow.IsPartial && flow.Tonnes is not null ? ">" : flow.IsEstimated ? "e" : null),
            Source = source,
            Note = $"HS {string.Join(", ", flow.Codes.Order(StringComparer.Ordinal))}, gross weight{Gross(flow)}{(note is null ? "" : $"; {note}")}",
        },
        Origin = flow.FirstLine == flow.LastLine ? file.Line(flow.FirstLine) : file.Lines(flow.FirstLine, flow.LastLine),
    };

    /// <summary>A quantity for a note, invariant, with at most three decimals.</summary>
    public static string Written(double tonnes) => tonnes.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Gross(TradeFlow flow) => flow.GrossTonnes is { } gross && gross != flow.Tonnes ? $" {Written(gross)} t, of which the contained metal is not reported" : "";
}
