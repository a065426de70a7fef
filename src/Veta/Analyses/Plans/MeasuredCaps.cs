using Veta.Analyses.Planning;
using Veta.Data;

namespace Veta.Analyses.Plans;

/// <summary>Measures a plan without caps on shares by the caps of the scenario that the package runs beside it, so that both are told by one measure.</summary>
internal static class MeasuredCaps
{
    /// <summary>The request with these caps to measure; as it was where the plan keeps caps of its own or no scenario that the package runs has any.</summary>
    public static PlanRequest With(PlanRequest plan, RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (plan.Package.ShareCaps.Count > 0) { return plan; }
        HashSet<MaterialId> materials = [.. plan.Package.Materials.Select(m => m.Id)];
        foreach (string name in plan.Package.Info.RunScenarios)
        {
            ShareCap[] caps = [.. workplace.Packages.Inputs(request with { Scenarios = [name], Changes = [] }, cancellationToken).Package.ShareCaps.Where(c => c.Basis != ShareBasis.Border && c.Materials.All(materials.Contains))];
            if (caps.Length > 0) { return plan with { MeasuredFor = name, Measured = caps }; }
        }

        return plan;
    }
}
