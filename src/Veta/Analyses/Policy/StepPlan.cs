using Veta.Analyses.Planning;
using Veta.Data;

namespace Veta.Analyses.Policy;

/// <summary>A step, or several, with the plan that it leads to.</summary>
/// <param name="Name">Its id, none, or all.</param>
/// <param name="Steps">The steps that act.</param>
/// <param name="Plan">The plan.</param>
internal sealed record StepPlan(string Name, IReadOnlyList<LeverId> Steps, PlanResult Plan)
{
    /// <summary>Word for no step.</summary>
    public const string None = "none";

    /// <summary>Word for all of them.</summary>
    public const string All = "all";
}
