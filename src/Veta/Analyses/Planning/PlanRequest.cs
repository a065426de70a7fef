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

    /// <summary>Limits and tolerances.</summary>
    public SolveOptions Options { get; init; } = new();

    /// <summary>Receives the name of each phase as it begins; null for silence.</summary>
    public Action<string>? Phase { get; init; }
}
