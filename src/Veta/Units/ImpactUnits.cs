namespace Veta.Units;

/// <summary>Units of figures of impacts, such as <c>kg CO2e/t</c>, against those of their category and material.</summary>
internal static class ImpactUnits
{
    /// <summary>What a figure in a unit is multiplied with to stand in the category's unit per unit of the material; null when the unit is none, or measures something else.</summary>
    /// <param name="unit">Such as <c>kg CO2e/t</c>.</param>
    /// <param name="category">Unit of the category, such as <c>t CO2</c>.</param>
    /// <param name="material">Unit of the material, such as <c>t</c>.</param>
    public static double? Factor(string unit, string category, string material)
    {
        int line = unit.LastIndexOf('/');
        if (line <= 0 || unit[(line + 1)..] != material) { return null; }
        string above = unit[..line];
        return above == category ? 1 : Conversions.FactorOrNull(above, category);
    }

    /// <summary>Units that convert to one, itself first.</summary>
    public static IReadOnlyList<string> Like(string category) =>
        [category, .. Conversions.All.Select(c => c.Symbol).Concat(UnitList.All.Select(u => u.Symbol)).Where(s => s != category && Conversions.FactorOrNull(s, category) is not null)];
}
