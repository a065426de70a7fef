using Veta.Data;

namespace Veta.Tests.Published;

/// <summary>A way of saying what comes: the model, or a rule of thumb that stands beside it.</summary>
/// <param name="Name">Its name on the page.</param>
/// <param name="Price">Price over before for an observation; null where the run does not reach it.</param>
/// <param name="Exports">Exports of China over before.</param>
/// <param name="Peak">Month of the highest price; null where it names none.</param>
/// <param name="Gap">Price outside over price inside for an observation of both; each over before.</param>
internal sealed record BacktestRule(string Name, Func<BacktestRun, BacktestOutcome, double?> Price, Func<BacktestRun, BacktestOutcome, double?> Exports, Func<BacktestRun, Month?> Peak, Func<BacktestRun, (BacktestOutcome Outside, BacktestOutcome Inside), double> Gap)
{
    /// <summary>The name without its formula.</summary>
    public string ShortName => Name.StartsWith("P =", StringComparison.Ordinal) ? "rule of thumb" : Name;

    /// <summary>The model, then the two naive rules.</summary>
    public static IReadOnlyList<BacktestRule> All { get; } =
    [
        new("model", (run, o) => run.Model(o), (run, o) => run.Model(o), run => run.Peak(run.MainPlace), (run, pair) => run.Model(pair.Outside)!.Value / run.Model(pair.Inside)!.Value),
        new("no change", (_, _) => 1, (_, _) => 1, _ => null, (_, _) => 1),
        new("P = (1 − x)^(1/(e_D − e_S))", (run, o) => Thumb(run, o, o.Place == "cn" && run.Event.Material != "lithium" ? 1 : run.RuleOfThumb), (run, o) => Thumb(run, o, 1 - run.CutOfExports), run => run.FirstEffect, (run, pair) => Thumb(run, pair.Outside, run.RuleOfThumb)),
    ];

    /// <summary>The rule of thumb knows no months but the first in which the measure works.</summary>
    private static double Thumb(BacktestRun run, BacktestOutcome seen, double after) => Enumerable.Range(0, seen.To.Since(seen.From) + 1).Select(seen.From.Plus).Average(m => m.Since(run.FirstEffect) < 0 ? 1 : after);
}
