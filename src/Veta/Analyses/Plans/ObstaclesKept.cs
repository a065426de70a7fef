using Veta.Analyses.Planning;
using Veta.Analyses.Planning.Policy;
using Veta.Data;
using Veta.Network.Policy;

namespace Veta.Analyses.Plans;

/// <summary>The same plan with the obstacles that it was asked to do without, so that one sees what it costs to keep them.</summary>
internal static class ObstaclesKept
{
    /// <summary>What it costs; null where no obstacle was named, or one of both plans does not exist.</summary>
    public static ObstacleCostRow? Of(AskedOptions asked, PlanResult without, PlanRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(without);
        if (!asked.Has(PlanPolicyChoice.WithoutOption) || !without.HasPlan) { return null; }
        PlanResult with = Plan.Run(request with { Package = request.Package.WithSettings((PlanPolicyChoice.WithoutOption, ObstaclesGone.None)) }, workplace, cancellationToken);
        return with.HasPlan ? ObstacleCostRow.Of(LeverChoice.Ids(without.Model.Context.Data.Horizon.Settings.Without), with, without) : null;
    }
}
