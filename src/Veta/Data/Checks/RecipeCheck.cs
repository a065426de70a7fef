using System.Globalization;

namespace Veta.Data;

/// <summary>Recipes make their main material and no element from nothing.</summary>
internal sealed class RecipeCheck : IPackageCheck
{
    // Figures in recipes are rounded to three or four digits.
    private const double Rounding = 1e-3;

    public string Name => "recipes";

    public string Proves => "Every process gives its main material; no quantity is zero; no more of an element comes out than goes in, where both are known.";

    public IEnumerable<Finding> Run(Package package)
    {
        foreach (Recipe line in package.Recipes.Where(r => r.QuantityPerUnit == 0))
        {
            yield return CheckFinding.Error("zero-quantity", line, "quantity_per_unit", "The quantity is zero.", "Write what one unit of the process takes (negative) or gives (positive), or remove the row.");
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
                    $"The recipe of {process.Id} does not give {process.Material}.",
                    $"Add a row to recipes.csv: {process.Id},{process.Material},1.");
            }
            else if (main.QuantityPerUnit != 1 && main.QuantityPerUnit != 0)
            {
                yield return CheckFinding.Warning(
                    "main-quantity",
                    main,
                    "quantity_per_unit",
                    $"Activity and capacity are counted in {process.Material}, but one unit of activity gives {CellFindings.Number(main.QuantityPerUnit)}.",
                    "Divide all quantities of the recipe by this figure, so that it becomes 1.");
            }

            foreach (Finding finding in Elements(process, [.. recipes[process.Id]], materials))
            {
                yield return finding;
            }
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
                string.Create(CultureInfo.InvariantCulture, $"One unit takes {@in:G4} of contained {element} and gives {@out:G4}."),
                "Correct the recipe, or the element_mass_fraction of its materials.");
        }
    }
}
