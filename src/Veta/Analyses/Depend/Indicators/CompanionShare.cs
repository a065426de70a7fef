using Veta.Data;

namespace Veta.Analyses.Depend.Indicators;

/// <summary>
/// How far a material comes as the companion of another: its supply then follows the other's market and hardly its own price.
/// Source: Nassar, Graedel and Harper (2015), Science Advances 1(3), e1400180.
/// </summary>
internal static class CompanionShare
{
    /// <summary>A material is a companion metal from this share on.</summary>
    public const double Threshold = 0.5;

    /// <summary>
    /// Share of each material's existing capacity whose recipe gives it as a by-product. Materials that no facility with capacity makes are absent.
    /// A mine that the package gives to the by-product alone counts as a main product: the figure is a lower bound.
    /// </summary>
    public static IReadOnlyDictionary<MaterialId, double> Of(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        ILookup<ProcessId, Recipe> outputs = package.Recipes.Where(r => r.QuantityPerUnit > 0).ToLookup(r => r.Process);
        var mains = package.Processes.ToDictionary(p => p.Id, p => p.Material);
        var all = new Dictionary<MaterialId, double>();
        var companion = new Dictionary<MaterialId, double>();
        foreach (Facility facility in package.Facilities.Where(f => f.CapacityPerYear > 0 && f.Status is FacilityStatus.Operating or FacilityStatus.Ramping))
        {
            foreach (Recipe output in outputs[facility.Process])
            {
                double quantity = facility.CapacityPerYear * facility.Availability * output.QuantityPerUnit;
                all[output.Material] = all.GetValueOrDefault(output.Material) + quantity;
                if (output.Material != mains[facility.Process]) { companion[output.Material] = companion.GetValueOrDefault(output.Material) + quantity; }
            }
        }

        return all.Where(a => a.Value > 0).ToDictionary(a => a.Key, a => companion.GetValueOrDefault(a.Key) / a.Value);
    }
}
