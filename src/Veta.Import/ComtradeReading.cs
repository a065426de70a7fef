using System.Globalization;
using Veta.Data;

namespace Veta.Import;

/// <summary>One reading of a file of UN Comtrade: rows sorted by who reports and what flows.</summary>
/// <param name="file">The file.</param>
/// <param name="context">The package.</param>
/// <param name="layout">Its columns.</param>
/// <param name="header">Names of the columns that it has.</param>
internal sealed class ComtradeReading(ImportFile file, ImportContext context, ComtradeLayout layout, IReadOnlySet<string> header)
{
    private readonly TradeNames _names = new(file, context);
    private readonly TradeFlows _imports = new();
    private readonly TradeFlows _exports = new();
    private readonly TradeFlows _reExports = new();
    private readonly (string Column, string Whole)[] _details = [.. layout.Details.Where(detail => header.Contains(detail.Column))];
    private int _parts;
    private int _reImports;
    private int _same;
    private int _others;

    /// <summary>Takes a row.</summary>
    public void Take(CsvRecord record)
    {
        int year = Whole(record, layout.Year);
        if (record[layout.Period] != record[layout.Year])
        {
            throw new ImportException(Say.ImportMonths(file.Name, Said.Exact(record.Line), record[layout.Period]));
        }

        if (_details.Any(detail => record[detail.Column] is { Length: > 0 } text && text != detail.Whole))
        {
            _parts++;
            return;
        }

        if (!context.Takes(year) || _names.Material(record[layout.Code], record.Line) is not { } material) { return; }
        int reporter = Whole(record, layout.Reporter);
        int partner = Whole(record, layout.Partner);
        if (_names.Region(reporter) is not { } here || _names.Region(partner) is not { } there) { return; }
        if (here == there)
        {
            _same++;
            return;
        }

        TradeFlow row = Row(record);
        if (!_names.CountsGross(material, record[layout.Code])) { row = row with { Tonnes = null, IsPartial = true }; }
        switch (record[layout.Flow])
        {
            case "M" or "1":
                _imports.Add(new TradeKey(there, here, material, year), reporter + partner, row);
                break;
            case "X" or "2":
                _exports.Add(new TradeKey(here, there, material, year), reporter + partner, row);
                break;
            case "RX" or "3":
                _reExports.Add(new TradeKey(here, there, material, year), reporter + partner, row);
                break;
            case "RM" or "4":
                _reImports++;
                break;
            default:
                _others++;
                break;
        }
    }

    /// <summary>The rows and what was left out.</summary>
    /// <param name="source">Id of the source.</param>
    /// <exception cref="ImportException">No row has a place in the package.</exception>
    public ImportResult Result(SourceId source)
    {
        TradeKey[] keys = [.. _imports.Keys.Union(_exports.Keys)];
        if (keys.Length == 0) { throw new ImportException(Say.ImportNoCodes(file.Name)); }
        int[] years = [.. keys.Select(key => key.Year).Distinct().Order()];
        return new ImportResult
        {
            Rows = [.. keys.Select(key => RowOf(key, source))],
            Vintage = string.Join(", ", years),
            Findings = [.. _names.Findings(), .. _names.Doubled(_imports, _exports, _reExports), .. Left()],
        };
    }

    private ImportedRow RowOf(TradeKey key, SourceId source)
    {
        TradeFlow? exports = _exports.Of(key);
        string? again = _reExports.Of(key) is { GrossTonnes: { } passed } ? $"of the exports {TradeFlows.Written(passed)} t are re-exports" : null;
        if (_imports.Of(key) is not { } imports) { return TradeFlows.RowOf(file, key, exports!, source, "mirror", Join("reported by the exporter only", again)); }
        string? mirror = exports is { GrossTonnes: { } tonnes } ? $"the exporter reports {TradeFlows.Written(tonnes)} t" : null;
        return TradeFlows.RowOf(file, key, imports, source, null, Join(mirror, again));
    }

    private static string? Join(string? first, string? second) => first is null ? second : second is null ? first : $"{first}; {second}";

    private IEnumerable<Finding> Left()
    {
        (int Rows, Func<Said, Sentence> Problem)[] left =
        [
            (_parts, Say.ImportLeftParts),
            (_reImports, Say.ImportLeftReImports),
            (_same, Say.ImportLeftSame),
            (_others, Say.ImportLeftOtherFlows),
        ];
        return left.Where(entry => entry.Rows > 0).Select(entry => _names.Warning("rows-left-out", null, entry.Problem(entry.Rows), Say.ImportNothingToDo));
    }

    private TradeFlow Row(CsvRecord record)
    {
        double value = Number(record, layout.Value) ?? 0;

        // Zero beside a value says that no weight was reported.
        double? kilograms = Number(record, layout.Weight) is { } weight and > 0 ? weight : null;
        string flag = header.Contains(layout.Estimated) ? record[layout.Estimated] : "";

        // The former flag: 4 an estimated weight, 6 an estimated weight and quantity. The present one is a truth value.
        bool estimated = flag is "4" or "6" or "true" or "True" or "TRUE" || (flag == "1" && layout == ComtradeLayout.Current);
        return new TradeFlow(kilograms / 1000, kilograms / 1000, value, kilograms is null, estimated, record.Line, record.Line, [record[layout.Code]]);
    }

    private double? Number(CsvRecord record, string column)
    {
        string text = record[column];
        if (text.Length == 0) { return null; }
        return PublishedValue.Number(text) is { } number and >= 0 ? number : throw Bad(record, column);
    }

    private int Whole(CsvRecord record, string column) =>
        int.TryParse(record[column], NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : throw Bad(record, column);

    private ImportException Bad(CsvRecord record, string column) =>
        new(Say.ImportComtradeNumber(file.Name, Said.Exact(record.Line), record[column], column));
}
