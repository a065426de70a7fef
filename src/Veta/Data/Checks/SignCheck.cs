using System.Globalization;

namespace Veta.Data.Checks;

/// <summary>Signs of recipes and units of power are as they must be: slips that leave every other check content.</summary>
internal sealed class SignCheck : IPackageCheck
{
    // No process of bulk minerals takes more: aluminium 14, magnesium 40, silicon for chips 150, titanium 100 MWh a tonne (general knowledge).
    private const double MostMegawattHours = 500;

    // Power has not been sold for less over a year, nor dearer, in any grid (general knowledge).
    private const double CheapestUsdPerMegawattHour = 1;

    public string Name => "signs";

    public string Proves => "No process gives what it must take: power, water, labour, or an earlier stage of what it makes; power is in MWh, not kWh.";

    public IEnumerable<Finding> Run(Package package)
    {
        Dictionary<MaterialId, Material> materials = package.Materials.ToDictionary(m => m.Id);
        ILookup<ProcessId, Recipe> recipes = package.Recipes.ToLookup(r => r.Process);
        foreach (Process process in package.Processes)
        {
            foreach (Recipe line in recipes[process.Id].Where(r => r.Material != process.Material))
            {
                if (Turned(line, materials[line.Material], materials[process.Material], [.. recipes[process.Id]], materials) is { } why)
                {
                    yield return CheckFinding.Warning("sign-turned", line, "quantity_per_unit", why, Say.CheckSignWhatIsTakenHasA(CellFindings.Number(-line.QuantityPerUnit)));
                }
                else if (materials[line.Material].Unit == "MWh" && -line.QuantityPerUnit > MostMegawattHours && materials[process.Material].Unit == "t")
                {
                    yield return CheckFinding.Warning(
                        "power-in-kwh",
                        line,
                        "quantity_per_unit",
                        Say.CheckSignTakesPower(process.Material, Said.Exact(-line.QuantityPerUnit, 6)),
                        Say.CheckSignIfTheFigureIsIn(CellFindings.Number(line.QuantityPerUnit / 1000)));
                }
            }
        }

        foreach (Supply supply in package.Supplies.Where(s => materials[s.Material].Unit == "MWh" && s.PriceUsdPerUnit is > 0 and < CheapestUsdPerMegawattHour))
        {
            yield return CheckFinding.Warning(
                "power-in-kwh",
                supply,
                "price_usd_per_unit",
                Say.CheckSignCheapPower(Said.Exact(supply.PriceUsdPerUnit, 6)),
                Say.CheckSignIfThePriceIsOf(CellFindings.Number(supply.PriceUsdPerUnit * 1000)));
        }
    }

    private static Sentence? Turned(Recipe line, Material material, Material main, Recipe[] recipe, Dictionary<MaterialId, Material> materials)
    {
        if (line.QuantityPerUnit <= 0 || line.Note is not null || main.Stage == Stage.Utility) { return null; }
        if (material.Stage == Stage.Utility) { return Say.CheckSignGivesUtility(material.Id); }
        bool earlier = material.Stage is Stage.Ore or Stage.Concentrate or Stage.Intermediate && material.Stage < main.Stage && main.Stage is not Stage.Scrap;
        bool fed = recipe.Any(r => r.QuantityPerUnit < 0 && materials[r.Material].Stage is not Stage.Utility && (materials[r.Material].Element is null || materials[r.Material].Element == main.Element));
        return earlier && material.Element is not null && material.Element == main.Element && !fed ? Say.CheckSignGivesEarlier(material.Id, main.Id, main.Element) : null;
    }
}
