using Veta.Data;
using Veta.Lp;

namespace Veta.Analyses.Runs;

/// <summary>What a manifest says of a run besides its result.</summary>
public sealed record RunInfo
{
    /// <summary>Verb, such as <c>plan</c>.</summary>
    public required string Analysis { get; init; }

    /// <summary>Name of the package.</summary>
    public required string Package { get; init; }

    /// <summary>Title in English; blank when there is none.</summary>
    public string TitleEn { get; init; } = "";

    /// <summary>Title in Spanish; blank when there is none.</summary>
    public string TitleEs { get; init; } = "";

    /// <summary>Scenarios applied, in order.</summary>
    public IReadOnlyList<string> Scenarios { get; init; } = [];

    /// <summary>Single changes applied after the scenarios, as written on the command line.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>Engine asked for.</summary>
    public required ISolver Solver { get; init; }

    /// <summary>Why this engine solved this model, when the choice was automatic; otherwise empty.</summary>
    public string SolverReason { get; init; } = "";

    /// <summary>Options of the solve.</summary>
    public required SolveOptions Options { get; init; }

    /// <summary>The package after all changes; it is written beside the results, so that the run can be repeated from its folder alone.</summary>
    public required Package Inputs { get; init; }
}
