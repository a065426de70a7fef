using Veta.Data;

namespace Veta.Network.Actions.Levers;

/// <summary>Programmes that bring more of a material to some regions: supplies of their own, shared out by what each place usually uses.</summary>
internal static class LeverSupplies
{
    private static readonly SourceId Asked = new("lever");

    /// <summary>The case of a row that says a quantity of a material; null when it lacks one of the two, or names plants.</summary>
    public static LeverCase? Of(Lever row) => row is { Materials.Count: > 0, Facilities.Count: 0, QuantityPerYear: { } quantity } && quantity > 0
        ? new LeverCase(row.Id.Value, row.Kind, row.Materials[0], row.Regions.Count > 0 ? row.Regions[0] : null, null, quantity, row.AmountUsd) { Row = row }
        : null;

    /// <summary>The part with the supplies of a programme, each at the price of its row or the usual one there.</summary>
    public static Package In(Package part, LeverCase lever, UsualMonth usual) => part with
    {
        Supplies =
        [
            .. part.Supplies,
            .. Places(lever, usual).Select(p => new Supply
            {
                Id = p.Id, Material = p.Material, Region = p.Region, QuantityPerYear = p.PerYear, PriceUsdPerUnit = lever.Row?.PriceUsdPerUnit ?? usual.PriceOf(p.Material, p.Region), Source = Asked,
            }),
        ],
    };

    /// <summary>Nothing can be bought of them.</summary>
    public static void Close(LeverCase lever, UsualMonth usual, int months, MonthEffects effects)
    {
        foreach ((SupplyId id, _, _, _) in Places(lever, usual)) { effects.LimitSupply(id, new double[months]); }
    }

    private static IEnumerable<(SupplyId Id, MaterialId Material, RegionId Region, double PerYear)> Places(LeverCase lever, UsualMonth usual)
    {
        foreach (MaterialId material in lever.Materials)
        {
            IReadOnlyList<(RegionId Region, double PerYear)> uses = usual.UsesOf(material, lever.Regions);
            double all = uses.Sum(u => u.PerYear);
            foreach ((RegionId region, double perYear) in uses) { yield return (new SupplyId($"lever-{lever.Id}-{region}-{material}"), material, region, lever.Amount * perYear / all); }
        }
    }
}
