using Veta.Analyses.Planning;
using Veta.Analyses.Runs;

namespace Veta.Cli;

/// <summary>A plan with what its manifest says of the run.</summary>
/// <param name="Result">The plan.</param>
/// <param name="Info">What was asked, of which engine.</param>
internal sealed record PlannedRun(PlanResult Result, RunInfo Info);
