namespace Veta.Data.Schema;

/// <summary>
/// How large figures in each unit may be, for columns that do not say it themselves. The expected limits are orders of magnitude of what the world
/// makes, uses or pays, from general knowledge; the allowed ones are what no model of a supply chain can mean. A figure beyond them is a slip of the
/// keyboard or of the units, and no engine computes with it.
/// </summary>
internal static class UnitRanges
{
    // Nothing that a plan can weigh is nearer to zero.
    private const double Nothing = 1e-12;

    private const string Gram = "a gram; all that the world digs out, 1e11 t a year";
    private const string Money = "a cent; the product of the world, 1e14 USD a year";
    private const string Dearest = "water from a well; ten times rhodium at its dearest, or a ship";

    /// <summary>One row for every unit.</summary>
    public static IReadOnlyList<UnitRange> All { get; } =
    [
        new("1", 1e6, 1e3, Nothing, 1e-9, "ratios"),
        new("t", 1e12, 1e11, Nothing, 1e-6, Gram),
        new("t/y", 1e12, 1e11, Nothing, 1e-6, Gram),
        new("%", 1e6, 1e3, Nothing, 1e-6, "ratios"),
        new("USD/kg", 1e9, 1e7, Nothing, 1e-9, Dearest),
        new("MWh", 1e12, 1e11, Nothing, 1e-6, "electricity of the world, 3e10 MWh a year"),
        new("m3", 1e12, 1e11, Nothing, 1e-6, "water that Mexico draws, 9e10 m3 a year"),
        new("m2", 1e12, 1e11, Nothing, 1e-6, "a tenth of Mexico, 2e11 m2"),
        new("person-year", 1e10, 1e9, Nothing, 1e-6, "who works in the world, 3.6e9"),
        new("unit", 1e12, 1e11, Nothing, 1e-6, Gram),
        new("unit/unit", 1e10, 1e7, Nothing, 1e-9, "a milligram per tonne; ore per tonne of iridium"),
        new("unit/y", 1e12, 1e11, Nothing, 1e-6, Gram),
        new("USD", 1e16, 1e14, Nothing, 0.01, Money),
        new("USD/y", 1e16, 1e14, Nothing, 0.01, Money),
        new("USD/t", 1e12, 1e10, Nothing, 1e-6, Dearest),
        new("USD/unit", 1e12, 1e10, Nothing, 1e-6, Dearest),
        new("USD/unit/y", 1e12, 1e10, Nothing, 1e-6, Dearest),
        new("USD/(unit/y)", 1e12, 1e10, Nothing, 1e-6, Dearest),
        new("USD/(unit/y)/y", 1e12, 1e10, Nothing, 1e-6, Dearest),
        new("USD/(unit·km)", 1e6, 100, Nothing, 1e-6, "a pipeline; a helicopter"),
        new("km", 1e5, 4.1e4, Nothing, 1e-3, "a metre; round the world"),
        new("km/d", 1e5, 2.5e4, Nothing, 1, "an aeroplane"),
        new("y", 2200, 2200, Nothing, 1e-3, "calendar years and terms"),
        new("mo", 1200, 240, Nothing, 1e-3, "a century; twenty years"),
        new("1/mo", 1e3, 1, Nothing, 1e-9, "ratios"),
        new("h/unit", 1e9, 1e6, Nothing, 1e-6, "a second; a working life"),
        new("USD/h", 1e4, 1e3, Nothing, 0.01, "a cent; a surgeon"),
        new("1/y", 1e3, 1, Nothing, 1e-9, "ratios"),
        new("d", 36525, 3653, Nothing, 1e-3, "a century; ten years"),
        new("deg", 360, 360, Nothing, 1e-6, "a tenth of a metre; a circle"),
        new("t CO2", 1e12, 1e11, Nothing, 1e-6, "emissions of the world, 4e10 t CO2 a year"),
        new("impact/y", 1e12, 1e12, Nothing, 1e-6, "energy of the world, 6e11 GJ a year"),
        new("impact/unit", 1e11, 1e8, Nothing, 1e-9, "metals of the platinum group, 4e7 kg CO2 per t"),
    ];

    /// <summary>The limits of a unit; null for one that is not in the list.</summary>
    public static UnitRange? Of(string symbol) => All.FirstOrDefault(r => r.Symbol == symbol);
}
