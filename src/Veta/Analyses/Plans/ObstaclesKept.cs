using Veta.Analyses.Planning;
using Veta.Analyses.Planning.Policy;
using Veta.Data;
using Veta.Network.Policy;

namespace Veta.Analyses.Plans;

/// <summary>The same plan with the obstacles that it was asked to do without, or without each of them, so that one sees what it costs to keep them.</summary>
internal static class ObstaclesKept
{
    /// <summary>The word that asks for a plan without each obstacle of the package, one at a time.</summary>
    public const string Each = "each";

    /// <summary>What it costs, a row for each set of obstacles that was asked about; none where no obstacle was named.</summary>
    /// <param name="asked">The options.</param>
    /// <param name="plan">The plan that is the answer: without the obstacles that were named, or with all where each was asked about.</param>
    /// <param name="request">What was planned.</param>
    /// <param name="workplace">With what.</param>
    /// <param name="cancellationToken">The stop.</param>
    public static IReadOnlyList<ObstacleCostRow> Of(AskedOptions asked, PlanResult plan, PlanRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(plan);
        if (!asked.Has(PlanPolicyChoice.WithoutOption) || !plan.HasPlan) { return []; }
        if (PlanPolicyChoice.AsksEach(asked)) { return [.. request.Package.Obstacles.Select(o => Without(o, plan, request, workplace, cancellationToken))]; }
        string[] ids = LeverChoice.Ids(plan.Model.Context.Data.Horizon.Settings.Without);
        PlanResult with = Plan.Run(request with { Package = request.Package.WithSettings((PlanPolicyChoice.WithoutOption, ObstaclesGone.None)) }, workplace, cancellationToken);
        return with.HasPlan ? [ObstacleCostRow.Of(ids, Said.List(request.Package.Obstacles.Where(o => ids.Contains(o.Id.Value)).Select(NameOf)), with, plan)] : [];
    }

    private static ObstacleCostRow Without(Obstacle obstacle, PlanResult with, PlanRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        string id = obstacle.Id.Value;
        if (ObstaclesGone.WhyIdle(request.Package, obstacle.Id, with.Model.Context.Data.Policy.View) is { } why) { return new ObstacleCostRow { Obstacles = id, Told = why }; }
        PlanResult without = Plan.Run(request with { Package = request.Package.WithSettings((PlanPolicyChoice.WithoutOption, id)) }, workplace, cancellationToken);
        return without.HasPlan ? ObstacleCostRow.Of([id], NameOf(obstacle), with, without) : new ObstacleCostRow { Obstacles = id, Told = Say.ObstaclesPageNoPlan(NameOf(obstacle), EnumWords.Of(without.Status)) };
    }

    private static Said NameOf(Obstacle obstacle) => Said.Name(obstacle.NameEn, obstacle.NameEs);
}
