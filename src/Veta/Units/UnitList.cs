namespace Veta.Units;

/// <summary>
/// All canonical units. <c>unit</c> stands for the unit of the row's material: tonnes for metals, MWh for electricity, m³ for water. kt and
/// other multiples are left to reports: with one unit per quantity no figure can be wrong by a factor of a thousand.
/// </summary>
internal static class UnitList
{
    /// <summary>All canonical units.</summary>
    public static IReadOnlyList<Unit> All { get; } =
    [
        new("1", "1", "a plain ratio, share, count or index"),
        new("t", "mass", "tonne (1000 kg) of the material as it stands"),
        new("t/y", "mass/time", "tonnes of the content stated, per year"),
        new("%", "1", "percent; only for net import reliance, which offices print so"),
        new("USD/kg", "money/mass", "US dollars per kilogram, the unit of GeoPolRisk"),
        new("MWh", "energy", "megawatt-hour"),
        new("m3", "volume", "cubic metre"),
        new("m2", "area", "square metre"),
        new("person-year", "labour", "one person's work in a year"),
        new("unit", "quantity", "unit of the row's material"),
        new("unit/unit", "quantity/quantity", "units of one material per unit of another"),
        new("unit/y", "quantity/time", "units of the material per year"),
        new("USD", "money", "US dollar of the package's money year"),
        new("USD/y", "money/time", "US dollars per year"),
        new("USD/t", "money/mass", "US dollars per tonne"),
        new("USD/unit", "money/quantity", "US dollars per unit of the material"),
        new("USD/unit/y", "money/quantity/time", "US dollars per unit held for a year"),
        new("USD/(unit/y)", "money/(quantity/time)", "US dollars per unit of yearly capacity"),
        new("USD/(unit/y)/y", "money/(quantity/time)/time", "US dollars per year for a unit of yearly capacity"),
        new("USD/(unit·km)", "money/(quantity·length)", "US dollars per unit moved one kilometre"),
        new("km", "length", "kilometre"),
        new("km/d", "length/time", "kilometres per day"),
        new("y", "time", "year: a calendar year or a number of years"),
        new("mo", "time", "month: a twelfth of a year"),
        new("1/mo", "1/time", "share or ratio per month"),
        new("h/unit", "time/quantity", "hours of work in a unit of the material"),
        new("USD/h", "money/time", "US dollars per hour of work"),
        new("1/y", "1/time", "share or ratio per year"),
        new("d", "time", "day"),
        new("deg", "angle", "degree of latitude or longitude"),
        new("t CO2", "emissions", "tonne of carbon dioxide equivalent"),
        new("impact/y", "impact/time", "units of a category of impacts per year"),
        new("impact/unit", "impact/quantity", "units that convert to those of a category of impacts, per unit of the material"),
    ];

    /// <summary>The units in which a material may be counted.</summary>
    public static IReadOnlyList<string> OfMaterials { get; } = ["t", "MWh", "m3", "person-year", "1"];

    /// <summary>Whether a symbol is in the list.</summary>
    public static bool Contains(string symbol) => All.Any(u => u.Symbol == symbol);
}
