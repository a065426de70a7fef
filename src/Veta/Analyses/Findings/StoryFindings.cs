using Veta.Data;

namespace Veta.Analyses.Findings;

/// <summary>What several plans say when they are set beside the first. A difference that lies inside what the solver left open is none.</summary>
public static class StoryFindings
{
    /// <summary>What is said of each plan after the first; nothing when the first has no plan. References name runs by their position.</summary>
    /// <param name="plans">Plans, the one that others are measured against first.</param>
    public static IReadOnlyList<(ToldPlan Plan, FindingRow Row)> Of(IReadOnlyList<ToldPlan> plans)
    {
        ArgumentNullException.ThrowIfNull(plans);
        return plans.Count == 0 || !double.IsFinite(plans[0].ObjectiveUsd)
            ? []
            : [.. plans.Skip(1).Where(p => double.IsFinite(p.ObjectiveUsd)).SelectMany(p => Told(p, plans[0]).Select(s => (p, s))).Select((s, index) => (s.p, FindingRow.Of(s.s, index + 1)))];
    }

    /// <summary>How far a difference of two plans may be off, USD: the larger of what either search left open; NaN when one knows no bound.</summary>
    public static double Tolerance(ToldPlan plan, ToldPlan first) => Math.Max(plan.ObjectiveUsd - plan.BoundUsd, first.ObjectiveUsd - first.BoundUsd);

    private static IEnumerable<Statement> Told(ToldPlan plan, ToldPlan first)
    {
        yield return Beside(plan, first);
        double difference = plan.ResourceUsd - first.ResourceUsd;
        if (!double.IsFinite(difference) || Math.Abs(difference) <= Math.Max(0.5, Tolerance(plan, first))) { yield break; }
        Said title = Said.Name(plan.TitleEn, plan.TitleEs), other = Said.Name(first.TitleEn, first.TitleEs);
        (ToldPlan from, ToldPlan taken) = difference > 0 ? (plan, first) : (first, plan);
        string At(ToldPlan told) => Reference.Of(Reference.Summary("resource_usd"), told.Run);
        Said money = Said.Money(Math.Abs(difference), Math.Max(0, Tolerance(plan, first))).From(Reference.Minus(At(from), At(taken)));
        yield return new Statement("story.resources", difference > 0 ? Say.StoryResourcesMore(title, money, other) : Say.StoryResourcesLess(title, money, other))
        {
            Page = "compare", Discounted = true, Value = difference, Unit = "USD", Tolerance = Tolerance(plan, first), Years = plan.Years,
        };
    }

    private static Statement Beside(ToldPlan plan, ToldPlan first)
    {
        double difference = plan.ObjectiveUsd - first.ObjectiveUsd, tolerance = Tolerance(plan, first);
        Said title = Said.Name(plan.TitleEn, plan.TitleEs), other = Said.Name(first.TitleEn, first.TitleEs);
        string At(ToldPlan told, string name) => Reference.Of(Reference.Summary(name), told.Run);
        ToldPlan wider = plan.ObjectiveUsd - plan.BoundUsd >= first.ObjectiveUsd - first.BoundUsd ? plan : first;
        Said off = Said.Money(Math.Max(0, tolerance)).From(Reference.Minus(At(wider, "objective_usd"), At(wider, "bound_usd")));
        (ToldPlan from, ToldPlan taken) = difference >= 0 ? (plan, first) : (first, plan);
        string more = Reference.Minus(At(from, "objective_usd"), At(taken, "objective_usd"));
        double size = Math.Abs(difference);
        Said money = Said.Money(size, Math.Max(0, tolerance)).From(more), share = Said.Share(size / first.ObjectiveUsd).From(Reference.Ratio(more, At(first, "objective_usd")));
        Sentence said = double.IsNaN(tolerance) ? Say.StoryOpen(title, other)
            : size <= tolerance || size < 0.5 ? Say.StorySame(title, other, off)
            : difference > 0 ? Say.StoryMore(title, money, other, off, share) : Say.StoryLess(title, money, other, off, share);
        bool told = !double.IsNaN(tolerance) && size > tolerance;
        return new Statement("story.cost", said) { Page = "compare", Discounted = true, Value = told ? difference : null, Unit = "USD", Tolerance = tolerance, Years = plan.Years };
    }
}
