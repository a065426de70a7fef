using System.Globalization;
using Veta.Data;
using Veta.Finance.Risk;

namespace Veta.Analyses.Appraise;

/// <summary>Takes typed values out of terms; what is wrong becomes a finding.</summary>
internal sealed class TermValues(IReadOnlyList<YamlLine> lines, ScheduleFindings findings)
{
    public string? Text(string key) => lines.LastOrDefault(l => l.Key == key)?.Value;

    public double? Number(string key, double low, double high) => lines.LastOrDefault(l => l.Key == key) is { } line ? Number(line, low, high) : null;

    public bool? Flag(string key) => Word(key, ("true", true), ("false", false));

    public TWord? Word<TWord>(string key, params (string Text, TWord Word)[] known)
        where TWord : struct
    {
        if (lines.LastOrDefault(l => l.Key == key) is not { } line) { return null; }
        foreach ((string text, TWord word) in known)
        {
            if (text == line.Value) { return word; }
        }

        findings.Error(line.Line, Say.CheckTermValuesIs(key, CellFindings.Shorten(line.Value)), Say.CheckAdviceUseOneOf(Said.Words(known.Select(k => k.Text))));
        return null;
    }

    /// <summary>A finding for the first of the terms given that has no meaning without another.</summary>
    public void Needs(string needed, params string[] given)
    {
        if (lines.All(l => l.Key != needed) && lines.FirstOrDefault(l => given.Contains(l.Key)) is { } line) { findings.Error(line.Line, Say.CheckTermValuesIsGivenAndIsNot(line.Key, needed), Say.CheckTermValuesGiveTooOrRemove(needed, line.Key)); }
    }

    public ThreePoint? Three(string key)
    {
        if (lines.LastOrDefault(l => l.Key == key) is not { } line) { return null; }
        double[] parts = [.. line.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => double.TryParse(p, NumberStyles.Float, CultureInfo.InvariantCulture, out double x) ? x : double.NaN)];
        if (parts.Length == 3 && parts[0] <= parts[1] && parts[1] <= parts[2] && parts.All(p => Math.Abs(p) <= 1e6)) { return new ThreePoint(parts[0], parts[1], parts[2]); }
        findings.Error(line.Line, Say.CheckTermValuesIs(key, CellFindings.Shorten(line.Value)), Say.CheckTermValuesWriteALowAMost);
        return null;
    }

    public IReadOnlyDictionary<string, double> Group(string prefix, double low, double high, IReadOnlyDictionary<string, double> start)
    {
        var values = start.ToDictionary();
        foreach (YamlLine line in lines.Where(l => l.Key.StartsWith(prefix, StringComparison.Ordinal))) { values[line.Key[prefix.Length..]] = Number(line, low, high) ?? double.NaN; }
        return values;
    }

    private double? Number(YamlLine line, double low, double high)
    {
        if (double.TryParse(line.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value >= low && value <= high) { return value; }
        findings.Error(line.Line, Say.CheckTermValuesIs(line.Key, CellFindings.Shorten(line.Value)), Say.CheckTermValuesWriteNumber(Said.Exact(low, 6), Said.Exact(high, 6)));
        return null;
    }
}
