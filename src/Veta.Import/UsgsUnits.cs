namespace Veta.Import;

/// <summary>The U.S. Geological Survey's units, in its own spelling, and the factor to tonnes or to USD per tonne.</summary>
internal static class UsgsUnits
{
    // 1 lb = 0.45359237 kg and 1 troy ounce = 31.1034768 g, both exactly (International yard and pound agreement, 1959).
    private static readonly Dictionary<string, double> Factors = new(StringComparer.Ordinal)
    {
        ["metric tons"] = 1,
        ["thousand metric tons"] = 1000,
        ["million metric tons"] = 1_000_000,
        ["kilograms"] = 0.001,
        ["dollars per metric ton"] = 1,
        ["dollars per kilogram"] = 1000,
        ["dollars per pound"] = 1000 / 0.45359237,
        ["cents per pound"] = 10 / 0.45359237,
        ["dollars per troy ounce"] = 1_000_000 / 31.1034768,
    };

    /// <summary>The factor of a unit; null when it is not a mass or a price per mass.</summary>
    public static double? Factor(string unit) => Factors.TryGetValue(unit, out double factor) ? factor : null;
}
