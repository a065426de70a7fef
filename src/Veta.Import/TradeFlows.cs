using System.Globalization;
using Veta.Data;

namespace Veta.Import;

/// <summary>
/// Adds up published rows by flow, material and year. Where a file has a heading and its subheadings, only the finest counts; where it has a
/// country and the wider customs territory around it, such as 841 and 842 for the USA, only the wider, whose code is the higher number.
/// </summary>
internal sealed class TradeFlows
{
    private readonly Dictionary<TradeKey, SortedDictionary<(int Digits, int Territory), TradeFlow>> _sums = [];
    private readonly List<TradeKey> _order = [];

    /// <summary>Keys in the order of the file.</summary>
    public IReadOnlyList<TradeKey> Keys => _order;

    /// <summary>Adds a row.</summary>
    /// <param name="key">What it is.</param>
    /// <param name="territory">Sum of the numeric codes of both countries.</param>
    /// <param name="row">Its figures, with one code and one line.</param>
    public void Add(TradeKey key, int territory, TradeFlow row)
    {
        if (!_sums.TryGetValue(key, out SortedDictionary<(int, int), TradeFlow>? sums))
        {
            _sums[key] = sums = [];
            _order.Add(key);
        }

        (int, int) level = (row.Codes[0].Length, territory);
        sums[level] = sums.TryGetValue(level, out TradeFlow? before) ? before.With(row) : row;
    }

    /// <summary>The flow of a key; null when no row has it.</summary>
    public TradeFlow? Of(TradeKey key) => _sums.TryGetValue(key, out SortedDictionary<(int, int), TradeFlow>? sums) ? sums.Values.Last() : null;

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
