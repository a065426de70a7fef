using Veta.Analyses.Planning;
using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Plans;

/// <summary>The plan of a scenario of the package that another is measured against.</summary>
/// <param name="TitleEn">Its title in English.</param>
/// <param name="TitleEs">Its title in Spanish.</param>
/// <param name="Result">What it plans.</param>
internal sealed record AgainstPlan(string TitleEn, string TitleEs, PlanResult Result)
{
    /// <summary>Name of the option.</summary>
    public const string Option = "against";

    /// <summary>Refuses a plan of a part beside one of the whole.</summary>
    /// <exception cref="RequestException">Both are asked for.</exception>
    public static void RefuseBesidePart(AskedOptions asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (asked.Has(Option) && asked.Has(PlanPart.MaterialsOption)) { throw new RequestException(new Remark("NotTogether", "--" + Option, "--" + PlanPart.MaterialsOption)); }
    }

    /// <summary>The plan that the option <c>against</c> names, asked for with the same limits; null where it names none.</summary>
    /// <exception cref="RequestException">There is no such scenario, or no plan for it.</exception>
    public static AgainstPlan? Of(AskedOptions asked, RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        if (asked.Text(Option) is not { } name) { return null; }
        IReadOnlyList<string> known = ScenarioReader.List(workplace.Packages.Folder(request.Package));
        if (name != Scenario.BaseId && !known.Contains(name)) { throw new RequestException(new Remark("PlannedNoSuch", name, string.Join(", ", known))); }
        RunRequest other = request with { Scenarios = name == Scenario.BaseId ? [] : [name], Options = request.Options.Where(o => SolveLimits.Cards.Any(c => c.Name == o.Key)).ToDictionary() };
        RunInputs inputs = workplace.Packages.Inputs(other, cancellationToken);
        PlanResult plan = workplace.Plans.Of(other, workplace, cancellationToken);
        return plan.HasPlan ? new AgainstPlan(inputs.TitleEn, inputs.TitleEs, plan) : throw new RequestException(new Remark("PlannedNoPlan", inputs.Label, EnumWords.Of(plan.Status)));
    }
}
