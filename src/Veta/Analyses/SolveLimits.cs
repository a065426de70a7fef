using Veta.Lp;

namespace Veta.Analyses;

/// <summary>How long and how closely each program of an analysis is solved: part of the request, because answers hang on it.</summary>
/// <param name="Time">Wall-clock limit of each solve; null for none.</param>
/// <param name="RelativeGap">Relative gap at which a search over integers may stop, 0 to 1; null for what suits the analysis.</param>
public sealed record SolveLimits(TimeSpan? Time = null, double? RelativeGap = null)
{
    /// <summary>The options of every analysis that solves.</summary>
    public static IReadOnlyList<OptionCard> Cards { get; } =
    [
        new("time-limit", OptionType.Number, "TimeLimitOption") { Form = "SECONDS", Unit = "s", Least = 0, Above = true, Most = TimeSpan.MaxValue.TotalSeconds / 2 },
        new("gap", OptionType.Number, "GapOption") { Form = "FRACTION", Least = 0, Most = 1 },
    ];

    /// <summary>These limits with what else is asked of the engine.</summary>
    /// <param name="engine">What else.</param>
    /// <param name="usualGap">The gap where none is given.</param>
    public SolveOptions Over(SolveOptions engine, double usualGap = 1e-6)
    {
        ArgumentNullException.ThrowIfNull(engine);
        return engine with { TimeLimit = Time ?? engine.TimeLimit, RelativeGap = RelativeGap ?? usualGap };
    }
}
