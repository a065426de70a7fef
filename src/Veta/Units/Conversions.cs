namespace Veta.Units;

/// <summary>Conversions for importers: a table is converted once, when its source is compiled, and never again.</summary>
internal static class Conversions
{
    private const string Metric = "SI prefix";
    private const string Nist = "NIST Special Publication 811 (2008), appendix B";
    private const string Usgs = "USGS Mineral Commodity Summaries, units of measure";
    private const string Multiple = "by definition";

    /// <summary>All units that can be converted, without the canonical ones themselves.</summary>
    public static IReadOnlyList<Conversion> All { get; } =
    [
        new("g", "t", 1e-6, Metric),
        new("kg", "t", 1e-3, Metric),
        new("kt", "t", 1e3, Metric),
        new("Mt", "t", 1e6, Metric),
        new("lb", "t", 0.45359237e-3, Nist),
        new("oz", "t", 28.349523125e-6, Nist),
        new("troy oz", "t", 31.1034768e-6, Nist),
        new("short ton", "t", 0.90718474, Nist),
        new("long ton", "t", 1.0160469088, Nist),
        new("flask", "t", 76 * 0.45359237e-3, Usgs + ": a flask of mercury is 76 pounds"),
        new("mtu", "t", 0.01, Usgs + ": a metric ton unit of WO3 is 10 kg of WO3"),
        new("stu", "t", 20 * 0.45359237e-3, Usgs + ": a short ton unit of WO3 is 20 pounds of WO3"),
        new("kWh", "MWh", 1e-3, Metric),
        new("GWh", "MWh", 1e3, Metric),
        new("TWh", "MWh", 1e6, Metric),
        new("MJ", "MWh", 1 / 3600.0, Multiple),
        new("GJ", "MWh", 1 / 3.6, Multiple),
        new("TJ", "MWh", 1e3 / 3.6, Multiple),
        new("PJ", "MWh", 1e6 / 3.6, Multiple),
        new("MMBtu", "MWh", 1055.05585262 / 3600, Nist + ": international table British thermal unit"),
        new("l", "m3", 1e-3, Metric),
        new("ML", "m3", 1e3, Metric),
        new("hm3", "m3", 1e6, Metric),
        new("gal", "m3", 3.785411784e-3, Nist + ": US gallon"),
        new("bbl", "m3", 0.158987294928, Nist + ": barrel of 42 US gallons"),
        new("acre-foot", "m3", 1233.48183754752, "43,560 cubic feet of 0.3048 m"),
        new("m", "km", 1e-3, Metric),
        new("ft", "km", 0.3048e-3, Nist),
        new("mile", "km", 1.609344, Nist),
        new("nautical mile", "km", 1.852, Nist),
        new("h", "d", 1 / 24.0, Multiple),
        new("week", "d", 7, Multiple),
        new("month", "y", 1 / 12.0, Multiple),
        new("person-month", "person-year", 1 / 12.0, Multiple),
        new("ppm", "1", 1e-6, Multiple),
        new("US cent", "USD", 0.01, Multiple),
        new("thousand USD", "USD", 1e3, Multiple),
        new("million USD", "USD", 1e6, Multiple),
        new("billion USD", "USD", 1e9, Multiple),
        new("kg CO2", "t CO2", 1e-3, Metric),
        new("kg CO2e", "t CO2", 1e-3, Metric),
        new("t CO2e", "t CO2", 1, Metric),
        new("ha", "m2", 1e4, Multiple),
        new("km2", "m2", 1e6, Multiple),
        new("kt CO2", "t CO2", 1e3, Metric),
        new("Mt CO2", "t CO2", 1e6, Metric),
    ];

    /// <summary>Converts a figure.</summary>
    /// <param name="value">In the first unit.</param>
    /// <param name="from">Such as <c>lb</c>, or a quotient such as <c>US cent/lb</c>.</param>
    /// <param name="to">Such as <c>t</c> or <c>USD/t</c>; the same kinds of quantity in the same places.</param>
    /// <exception cref="ArgumentException">A unit is unknown, or the two measure different things.</exception>
    public static double Convert(double value, string from, string to)
    {
        string[] sources = from.Split('/');
        string[] targets = to.Split('/');
        if (sources.Length != targets.Length)
        {
            throw Different(from, to);
        }

        for (int i = 0; i < sources.Length; i++)
        {
            Conversion source = Of(sources[i]);
            Conversion target = Of(targets[i]);
            if (source.Canonical != target.Canonical)
            {
                throw Different(from, to);
            }

            double factor = source.Factor / target.Factor;
            value = i == 0 ? value * factor : value / factor;
        }

        return value;
    }

    /// <summary>How many of one unit another is; null when either is unknown or both measure different things.</summary>
    public static double? FactorOrNull(string from, string to) => Known(from) is { } source && Known(to) is { } target && source.Canonical == target.Canonical ? source.Factor / target.Factor : null;

    private static Conversion? Known(string symbol) =>
        All.FirstOrDefault(c => c.Symbol == symbol) ?? (UnitList.Contains(symbol) ? new Conversion(symbol, symbol, 1, Multiple) : null);

    private static Conversion Of(string symbol) =>
        Known(symbol) ?? throw new ArgumentException($"'{symbol}' is not a known unit. Add it to {nameof(Conversions)} with the source of its factor.", nameof(symbol));

    private static ArgumentException Different(string from, string to) => new($"{from} cannot be converted to {to}: they measure different things.");
}
