using System.Globalization;

namespace Veta.Data.Checks;

/// <summary>Recipes make their main material and no element from nothing.</summary>
internal sealed class RecipeCheck : IPackageCheck
{
    // Figures in recipes are rounded to three or four digits.
    private const double Rounding = 1e-3;

    public string Name => "recipes";

    public string Proves => "Every process gives its main material; no quantity is zero; no more of an element comes out than goes in, where both are known; what is neither dug out, collected nor a utility is made of something, or its note says why not.";

    public IEnumerable<Finding> Run(Package package)
    {
        foreach (Recipe line in package.Recipes.Where(r => r.QuantityPerUnit == 0))
        {
            yield return CheckFinding.Error("zero-quantity", line, "quantity_per_unit", Say.CheckRecipeTheQuantityIsZero, Say.CheckRecipeWriteWhatOneUnitOf);
        }

        ILookup<ProcessId, Recipe> recipes = package.Recipes.ToLookup(r => r.Process);
        Dictionary<MaterialId, Material> materials = package.Materials.ToDictionary(m => m.Id);
        foreach (Process process in package.Processes)
        {
            Recipe? main = recipes[process.Id].FirstOrDefault(r => r.Material == process.Material);
            if (main is null || main.QuantityPerUnit < 0)
            {
                yield return CheckFinding.Error(
                    "main-output",
                    process,
                    "material",
                    Say.CheckRecipeTheRecipeOfDoesNot(process.Id, process.Material),
                    Say.CheckRecipeAddARowToRecipes(process.Id, process.Material));
            }
            else if (main.QuantityPerUnit != 1 && main.QuantityPerUnit != 0)
            {
                yield return CheckFinding.Warning(
                    "main-quantity",
                    main,
                    "quantity_per_unit",
                    Say.CheckRecipeActivityAndCapacityAreCounted(process.Material, CellFindings.Number(main.QuantityPerUnit)),
                    Say.CheckRecipeDivideAllQuantitiesOfThe);
            }

            foreach (Finding finding in FromNothing(process, main, [.. recipes[process.Id].Where(r => r.QuantityPerUnit < 0).Select(r => materials[r.Material])], materials))
            {
                yield return finding;
            }

            foreach (Finding finding in Elements(process, [.. recipes[process.Id]], materials))
            {
                yield return finding;
            }
        }
    }

    // Mines take from the ground, collection from what is used up, power and labour from outside. Elsewhere an input that is left out on purpose
    // (coke in a cost, liquor of another plant) is worth a note; without one it may have been lost with a row.
    private static IEnumerable<Finding> FromNothing(Process process, Recipe? main, Material[] taken, Dictionary<MaterialId, Material> materials)
    {
        if (main is null || process.Stage is Stage.Ore or Stage.Concentrate or Stage.Scrap or Stage.Utility) { yield break; }
        Material[] inputs = [.. taken.Where(m => m.Stage != Stage.Utility)];
        Material made = materials[main.Material];
        if (inputs.Length == 0)
        {
            if (process.Note is null)
            {
                yield return CheckFinding.Warning(
                    "made-from-nothing",
                    process,
                    null,
                    Say.CheckRecipeTheRecipeMakesFromNothing(made.Id),
                    Say.CheckRecipeAddWhatItTakesTo);
            }
        }
        else if (made.Element is { } element && inputs.All(m => m.Element is { } other && other != element))
        {
            yield return CheckFinding.Warning(
                "element-from-nothing",
                process,
                null,
                Say.CheckRecipeHoldsElement(made.Id, element, Said.Words(inputs.Select(m => m.Element!).Distinct())),
                Say.CheckRecipeAddTheInputThatHolds(element));
        }
    }

    private static IEnumerable<Finding> Elements(Process process, Recipe[] recipe, Dictionary<MaterialId, Material> materials)
    {
        var balance = new SortedDictionary<string, (double In, double Out)>(StringComparer.Ordinal);
        foreach (Recipe line in recipe)
        {
            Material material = materials[line.Material];
            if (material.Element is { } element && material.ElementMassFraction is { } fraction)
            {
                (double @in, double @out) = balance.GetValueOrDefault(element);
                double mass = line.QuantityPerUnit * fraction;
                balance[element] = mass < 0 ? (@in - mass, @out) : (@in, @out + mass);
            }
        }

        // Without a known input (a mine, a by-product of another metal's concentrate) nothing can be said.
        foreach ((string element, (double @in, double @out)) in balance.Where(b => b.Value.In > 0 && b.Value.Out > b.Value.In * (1 + Rounding)))
        {
            yield return CheckFinding.Warning(
                "element-balance",
                process,
                null,
                Say.CheckRecipeTakesAndGives(Said.Exact(@in, 4), element, Said.Exact(@out, 4)),
                Say.CheckRecipeCorrectTheRecipeOrThe);
        }
    }
}
