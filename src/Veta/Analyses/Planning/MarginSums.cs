using Veta.Data;
using Veta.Network;

namespace Veta.Analyses.Planning;

/// <summary>A plan's money with margins apart, present value, USD.</summary>
/// <param name="ResourceUsd">What making, moving and building costs everybody.</param>
/// <param name="WeightUsd">What margins weigh in the choice besides.</param>
/// <param name="HabitUsd">What steps around usual quantities weigh; 0 while all is bought as usual.</param>
internal sealed record MarginSums(double ResourceUsd, double WeightUsd, double HabitUsd)
{
    /// <summary>Of a plan; null where its package has no margins.</summary>
    public static MarginSums? Of(PlanResult plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (!plan.HasPlan || plan.Model.Context.Data.Package.Margins.Count == 0) { return null; }
        double weight = Sum(CostCategory.MarginWeight), habit = Sum(CostCategory.Habit);
        Data.Planning.PlanView view = plan.Model.Context.Data.Horizon.Settings.View;
        return new MarginSums(plan.ObjectiveUsd - plan.Costs.Where(c => !c.Category.IsResource()).Sum(c => c.PresentUsd * c.Category.WeightIn(view)), weight, habit);

        double Sum(CostCategory category) => plan.Costs.Where(c => c.Category == category).Sum(c => c.PresentUsd);
    }

    /// <summary>The package with margins as costs or as rent.</summary>
    public static Package With(Package package, MarginRule rule)
    {
        ArgumentNullException.ThrowIfNull(package);
        return package.WithSettings(("margins", EnumWords.KebabCase(rule.ToString())));
    }
}
