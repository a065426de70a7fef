using System.Text.RegularExpressions;
using Veta.Units;

namespace Veta.Data.Checks;

/// <summary>Materials have a unit and an element that are known.</summary>
internal sealed partial class MaterialCheck : IPackageCheck
{
    public string Name => "materials";

    public string Proves => "Every material is counted in a known unit; its element is a chemical element, a mass fraction has an element, and HS codes have the form of one.";

    public IEnumerable<Finding> Run(Package package)
    {
        foreach (Material material in package.Materials)
        {
            if (!UnitList.OfMaterials.Contains(material.Unit))
            {
                yield return CheckFinding.Error(
                    "material-unit",
                    material,
                    "unit",
                    Say.CheckMaterialMaterialsAreNotCountedIn(CellFindings.Shorten(material.Unit)),
                    UnitNext(material.Unit));
            }

            if (material.Element is { } element && !AtomicWeights.All.ContainsKey(element))
            {
                yield return CheckFinding.Error("unknown-element", material, "element", Say.CheckMaterialIsNotAChemicalElement(CellFindings.Shorten(element)), Say.CheckMaterialWriteItsSymbolSuchAs);
            }

            if (material.ElementMassFraction is not null && material.Element is null)
            {
                yield return CheckFinding.Error("fraction-without-element", material, "element_mass_fraction", Say.CheckMaterialAMassFractionStandsWithout, Say.CheckMaterialNameTheElement);
            }

            if (material.HsCodes.FirstOrDefault(c => !HsCode().IsMatch(c)) is { } code)
            {
                yield return CheckFinding.Error(
                    "hs-code",
                    material,
                    "hs_codes",
                    Say.CheckMaterialIsNotACodeOf(CellFindings.Shorten(code)),
                    Say.CheckMaterialWrite2468);
            }
        }
    }

    private static Sentence UnitNext(string unit)
    {
        return Known(unit) is not { } known ? Say.CheckMaterialUseUnits(Said.Words(UnitList.OfMaterials))
            : Say.CheckMaterialCountIn(known.Canonical, unit, Said.Exact(known.Factor), Said.Exact(1 / known.Factor, 6));
    }

    // KG is a kilogram, but mt may be a tonne or a million of them.
    private static Conversion? Known(string unit)
    {
        string plain = unit.Trim().Replace('-', ' ').Replace('_', ' ');
        return Conversions.All.FirstOrDefault(c => c.Symbol == plain && UnitList.OfMaterials.Contains(c.Canonical))
            ?? Conversions.All.FirstOrDefault(c => c.Symbol == plain.ToLowerInvariant() && UnitList.OfMaterials.Contains(c.Canonical));
    }

    // Two digits of the chapter (there is none before 01), then pairs for heading and subheading and for what countries add.
    [GeneratedRegex(@"^(0[1-9]|[1-9]\d)(\.?\d{2}){0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex HsCode();
}
