using Veta.Data;
using Veta.Lp;

namespace Veta.Analyses.Planning;

/// <summary>What to plan.</summary>
internal sealed record PlanRequest
{
    /// <summary>
    /// Gap at which a search over whole projects stops unless another is asked for, because no cost here is known better: 1e-4.
    /// </summary>
    public const double UsualGap = 1e-4;

    /// <summary>The package, scenario changes applied, checked.</summary>
    public required Package Package { get; init; }

    /// <summary>Limits of each solve; by default no limit of time, and <see cref="UsualGap"/>.</summary>
    public SolveLimits Limits { get; init; } = new();

    /// <summary>
    /// Whether a search may spend time on sub-searches; default false, because the relaxation of an expansion plan is nearly whole (measured on the antimony package: 0.6 s against 8 s).
    /// </summary>
    public bool SubSearches { get; init; }

    /// <summary>Scenario whose caps are measured in the plan, which does not keep them; null for none, the default.</summary>
    public string? MeasuredFor { get; init; }

    /// <summary>These caps.</summary>
    public IReadOnlyList<ShareCap> Measured { get; init; } = [];

    /// <summary>What is asked of the engine of a workplace.</summary>
    internal SolveOptions OptionsAt(Workplace workplace) => workplace.Limits(Limits, UsualGap) with { SubSearches = SubSearches };
}
