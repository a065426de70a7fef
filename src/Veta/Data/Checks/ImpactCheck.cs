using Veta.Units;

namespace Veta.Data.Checks;

/// <summary>Figures of impacts are about one thing, in a unit that converts to that of their category, and nothing is counted twice.</summary>
internal sealed class ImpactCheck : IPackageCheck
{
    public string Name => "impacts";

    public string Proves => "Every figure of an impact is about a process or a material, in a unit that converts to that of its category; energy and water bought are not counted twice (a warning); every cap on impacts is in the unit of its category.";

    public IEnumerable<Finding> Run(Package package)
    {
        if (package.Impacts.Count + package.ImpactCaps.Count == 0) { return []; }
        Dictionary<ImpactCategoryId, string> unitOf = package.ImpactCategories.ToDictionary(c => c.Id, c => c.Unit);
        Dictionary<MaterialId, Material> materials = package.Materials.ToDictionary(m => m.Id);
        Dictionary<ProcessId, Process> processes = package.Processes.ToDictionary(p => p.Id);
        HashSet<ProcessId> taking = [.. package.Recipes.Where(r => r.QuantityPerUnit < 0).Select(r => r.Process)];
        ILookup<ImpactCategoryId, Impact> figures = package.Impacts.ToLookup(i => i.Category);
        return [.. package.Impacts.SelectMany(One), .. Twice(package, materials, unitOf), .. package.ImpactCaps.SelectMany(Cap)];

        IEnumerable<Finding> One(Impact impact)
        {
            if (impact.Process is null == impact.Material is null)
            {
                yield return CheckFinding.Error("impact-subject", impact, "process", impact.Process is null ? Say.CheckImpactOfNothing : Say.CheckImpactOfTwo, Say.CheckImpactNameOne);
                yield break;
            }

            string category = unitOf[impact.Category], material = materials[impact.Material ?? processes[impact.Process!.Value].Material].Unit;
            if (ImpactUnits.Factor(impact.Unit, category, material) is null)
            {
                yield return CheckFinding.Error(
                    "impact-unit", impact, "unit", Say.CheckImpactUnitProblem(impact.Category, category, material), Say.CheckImpactUnitAdvice(Said.Words(ImpactUnits.Like(category).Select(u => u + "/" + material))));
            }

            if (impact is { Process: { } process, Boundary: ImpactBoundary.CradleToGate } && taking.Contains(process))
            {
                yield return CheckFinding.Warning("impact-not-counted", impact, "boundary", Say.CheckImpactCradleProblem, Say.CheckImpactCradleAdvice);
            }
        }

        IEnumerable<Finding> Cap(ImpactCap cap)
        {
            string unit = unitOf[cap.Category] + "/y";
            if (cap.Unit != unit) { yield return CheckFinding.Error("impact-cap-unit", cap, "unit", Say.CheckImpactCapUnitProblem(cap.Category, unit), Say.CheckCapUnitAdvice(unit)); }
            if (!figures[cap.Category].Any()) { yield return CheckFinding.Warning("impact-cap-empty", cap, "category", Say.CheckImpactCapEmptyProblem(cap.Category), Say.CheckImpactCapEmptyAdvice); }
        }
    }

    /// <summary>A figure from gate to gate holds the energy that is bought, and any figure of water, or of energy that is used, what a recipe takes of it in the same unit.</summary>
    private static IEnumerable<Finding> Twice(Package package, Dictionary<MaterialId, Material> materials, Dictionary<ImpactCategoryId, string> unitOf)
    {
        HashSet<(ImpactCategoryId, MaterialId)> bought = [.. package.Impacts.Where(i => i.Material is not null).Select(i => (i.Category, i.Material!.Value))];
        if (bought.Count == 0) { yield break; }
        ILookup<ProcessId, MaterialId> inputs = package.Recipes.Where(r => r.QuantityPerUnit < 0).ToLookup(r => r.Process, r => r.Material);
        foreach (Impact impact in package.Impacts.Where(i => i is { Process: not null, Boundary: not ImpactBoundary.CradleToGate, QuantityPerUnit: not 0 }))
        {
            foreach (MaterialId input in inputs[impact.Process!.Value].Where(m => bought.Contains((impact.Category, m))))
            {
                string unit = materials[input].Unit;
                bool energy = unit == "MWh" && impact.Boundary == ImpactBoundary.GateToGate, same = unit != "t" && Conversions.FactorOrNull(unit, unitOf[impact.Category]) is not null;
                if (energy || same) { yield return CheckFinding.Warning("impact-twice", impact, "boundary", Say.CheckImpactTwiceProblem(input), Say.CheckImpactTwiceAdvice(input)); }
            }
        }
    }
}
