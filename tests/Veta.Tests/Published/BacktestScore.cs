using Veta.Data;

namespace Veta.Tests.Published;

/// <summary>How well a way of saying what comes did on some events.</summary>
internal sealed class BacktestScore
{
    private readonly (double Said, double Seen)[] _prices;
    private readonly (double Said, double Seen)[] _exports;
    private readonly double?[] _months;
    private readonly (double Said, double Seen)[] _gaps;

    /// <summary>Scores a rule on the series by which events are judged, on exports, months and gaps.</summary>
    public BacktestScore(BacktestRule rule, IReadOnlyList<BacktestRun> runs)
    {
        Rule = rule;
        _prices = [.. runs.SelectMany(r => r.Outcomes.Where(o => o.IsMain && r.Model(o) is not null).Select(o => (rule.Price(r, o)!.Value, o.Ratio)))];
        _exports = [.. runs.SelectMany(r => r.Outcomes.Where(o => o.Measure == "exports" && r.Model(o) is not null).Select(o => (rule.Exports(r, o)!.Value, o.Ratio)))];
        _months = [.. runs.Where(r => r.Observed.Ratio > 1).Select(r => rule.Peak(r) is { } peak ? MonthsOff(r.Observed, peak) : (double?)null)];
        _gaps = [.. runs.SelectMany(r => r.Gaps.Select(g => (rule.Gap(r, g), g.Outside.Ratio / g.Inside.Ratio)))];
    }

    /// <summary>The rule.</summary>
    public BacktestRule Rule { get; }

    /// <summary>Columns: what is scored, the figure, its text, and whether less is better.</summary>
    public IReadOnlyList<(string Column, double Figure, string Text, bool LessIsBetter)> Columns
    {
        get
        {
            int right = _prices.Count(p => Sign(p.Said) == Sign(p.Seen)), near = _prices.Count(Near), gaps = _gaps.Count(Near);
            double factor = Math.Exp(_prices.Average(p => Math.Abs(Math.Log(p.Said / p.Seen)))), exports = _exports.Length == 0 ? 0 : _exports.Average(e => Math.Abs(e.Said - e.Seen));
            double months = _months.Length == 0 || _months.Any(m => m is null) ? double.PositiveInfinity : _months.Average()!.Value;
            return
            [
                ("direction", right, Text($"{right} of {_prices.Length}"), false),
                ("within a factor of two", near, Text($"{near} of {_prices.Length}"), false),
                ("off by a factor of, in the mean", factor, Text($"{factor:0.00}"), true),
                ("months off the peak, in the mean", months, double.IsInfinity(months) ? "names none" : Text($"{months:0.0}"), true),
                ("exports off by, share of usual", exports, Text($"{exports:0.00}"), true),
                ("gap within a factor of two", gaps, Text($"{gaps} of {_gaps.Length}"), false),
            ];
        }
    }

    /// <summary>Whether the direction of a price is up, down, or neither: within 2 % of before.</summary>
    public static int Sign(double ratio) => ratio > 1.02 ? 1 : ratio < 0.98 ? -1 : 0;

    /// <summary>Whether what was said is within a factor of two of what was seen.</summary>
    public static bool Near((double Said, double Seen) pair) => Math.Abs(Math.Log(pair.Said / pair.Seen)) <= Math.Log(2);

    /// <summary>Months from the nearest month of an observation.</summary>
    private static double MonthsOff(BacktestOutcome seen, Month said) => said.Since(seen.From) < 0 ? -said.Since(seen.From) : Math.Max(0, said.Since(seen.To));

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
