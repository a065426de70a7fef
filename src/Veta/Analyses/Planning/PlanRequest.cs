using Veta.Data;
using Veta.Lp;

namespace Veta.Analyses.Planning;

/// <summary>What to plan and how to solve it.</summary>
public sealed record PlanRequest
{
    /// <summary>The package, scenario changes applied, checked.</summary>
    public required Package Package { get; init; }

    /// <summary>The engine.</summary>
    public required ISolver Solver { get; init; }

    /// <summary>Limits and tolerances; by default <see cref="PlanOptions"/>.</summary>
    public SolveOptions Options { get; init; } = PlanOptions;

    /// <summary>
    /// What suits plans: a search over whole projects stops at a relative gap of 1e-4, because no cost here is known better, and takes no sub-searches,
    /// because the relaxation of an expansion plan is nearly whole (measured on the antimony package: 0.6 s against 8 s).
    /// </summary>
    public static SolveOptions PlanOptions { get; } = new() { RelativeGap = 1e-4, SubSearches = false };

    /// <summary>Receives the name of each phase as it begins; null for silence.</summary>
    public Action<string>? Phase { get; init; }
}
