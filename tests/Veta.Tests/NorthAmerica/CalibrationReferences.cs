using Veta.Analyses.Calibration;
using Veta.Data;

namespace Veta.Tests.NorthAmerica;

/// <summary>Published figures of 2025 (2024 where nothing newer is printed) and what the model says of the same thing.</summary>
internal static class CalibrationReferences
{
    private const string Usgs = "USGS MCS 2026", Iea = "IEA Outlook 2025, year 2024", Wna = "WNA, year 2024";

    private static readonly Dictionary<string, string> Minerals = new()
    {
        ["copper"] = "Copper", ["zinc"] = "Zinc", ["cadmium"] = "Zinc by-products", ["indium"] = "Zinc by-products", ["germanium"] = "Germanium", ["gallium"] = "Gallium",
        ["natural"] = "Graphite", ["graphite"] = "Graphite", ["fluorspar"] = "Fluorspar", ["hydrofluoric"] = "Fluorspar", ["manganese"] = "Manganese", ["nickel"] = "Nickel", ["cobalt"] = "Cobalt",
        ["silver"] = "Silver", ["lithium"] = "Lithium", ["spodumene"] = "Lithium", ["rare"] = "Rare earths", ["ndpr"] = "Rare earths", ["antimony"] = "Antimony", ["antimonial"] = "Antimony", ["uranium"] = "Uranium",
    };

    /// <summary>Why a row that does not pass deviates, by its name.</summary>
    public static IReadOnlyDictionary<string, string> Explanations { get; } = new Dictionary<string, string>
    {
        ["Copper: United States, exports of refined"] = TwoWay,
        ["Graphite: United States, imports of natural graphite"] = TwoWay,
        ["Graphite: United States, exports of natural graphite"] = TwoWay,
        ["Nickel: United States, exports of primary"] = TwoWay,
        ["Cobalt: United States, imports"] = TwoWay,
        ["Cobalt: United States, exports"] = TwoWay,
        ["Cobalt: United States, apparent consumption"] = "The model's figure holds 1,400 t that went into inventories; USGS takes stocks out",
        ["Silver: United States, exports"] = TwoWay,
        ["Copper: China's share of refining"] = "The two sources differ: 14.0 of 29 Mt (48 %) in USGS for 2025, 11.9 of 26.9 Mt (44 %) in the IEA for 2024",
        ["Cobalt: Share of the Democratic Republic of the Congo in mining"] = "The two sources differ: 230 of 310 kt (74 %) in USGS for 2025, 182 of 273 kt (67 %) in the IEA for 2024",
        ["Rare earths: China's share of mining, magnet elements"] = "The model counts oxides of all elements (270 of 390 kt, 69 %, in USGS); the IEA counts the magnet elements, whose mix differs by ore",
        ["Antimony: China's share of refining"] = "An older source, of 2022; the model sizes the smelters of India, Thailand, Vietnam and Oman mainly on US imports, so that China refines the rest",
        ["Antimony: Production, antimony trioxide, United States"] = "All 600 t mined in Mexico and 20 t of Stibnite Hill feed Thompson Falls and make 705 t; the published 838 t took more feed than USGS prints as mined",
        ["Antimony: United States, net imports of metal"] = "The 700 t that the National Defense Stockpile might buy in 2025 come on top of the alloyers' mean of 2023 to 2025; what it bought is not printed",
    };

    private const string TwoWay = "The model has one quality of each material and does not send it both ways over a border: what the United States exported while importing the same is netted";

    public static IReadOnlyList<CalibrationRow> Rows(Package package, ModelledYear model) => [.. Production(package, model), .. Uranium(package, model), .. UnitedStates(model), .. Second(model)];

    /// <summary>The world, the three leading countries, the United States, Mexico and Canada, as the table of production holds them.</summary>
    private static IEnumerable<CalibrationRow> Production(Package package, ModelledYear model) =>
        from material in package.Production.Where(p => p.Year.Value == 2025 && p.QuantityPerYear > 0).GroupBy(p => p.Material)
        let leading = material.Where(p => p.Region.Value is not ("world" or "row")).OrderByDescending(p => p.QuantityPerYear).Take(3).Select(p => p.Region).ToHashSet()
        from row in material
        where leading.Contains(row.Region) || row.Region.Value is "world" or "us" or "mx" or "ca"
        select Row(package, model, row, Usgs);

    private static IEnumerable<CalibrationRow> Uranium(Package package, ModelledYear model) =>
        from row in package.Production
        where row.Material.Value == "uranium-u3o8" && row.Year.Value == 2024 && row.Region.Value is ("world" or "kz" or "ca" or "na")
        select Row(package, model, row, Wna);

    private static CalibrationRow Row(Package package, ModelledYear model, Production row, string source)
    {
        Material material = package.Materials.First(m => m.Id == row.Material);
        (string name, double modelled) = row.Material.Value switch
        {
            // Mine output of USGS holds what is leached and won by electrolysis; its antimonial lead is the recycled one.
            "copper-concentrate" => ("copper, mined, with SX-EW", model.Production(row.Region.Value, "copper-concentrate") + model.MadeBy("copper-sxew", row.Region.Value, "copper-cathode")),
            "antimonial-lead" => ("antimonial lead, recycled", model.MadeBy("battery-recycling", row.Region.Value, "antimonial-lead")),
            _ => (Short(material.NameEn), model.Production(row.Region.Value, row.Material.Value)),
        };
        return new CalibrationRow(MineralOf(row.Material.Value), $"Production, {name}, {Place(package, row.Region)}", material.Unit, modelled, row.QuantityPerYear!.Value, source, false);
    }

    /// <summary>Salient statistics of the United States, 2025.</summary>
    private static IEnumerable<CalibrationRow> UnitedStates(ModelledYear m)
    {
        double sb = 0.8353, carbonate = 0.1879, hydroxide = 0.1654;
        string[] oxides = ["ndpr-oxide", "dysprosium-oxide", "terbium-oxide", "lanthanum-cerium-oxide", "other-rare-earth-oxides"], manganese = ["manganese-ore", "manganese-alloy", "manganese-metal"];
        double Net(params string[] ids) => m.Imports("us", ids) - m.Exports("us", ids);
        double antimonyUse = (sb * (m.Production("us", "antimony-trioxide") + Net("antimony-trioxide"))) + m.Production("us", "antimonial-lead") + Net("antimonial-lead");
        double antimonyNet = (sb * Net("antimony-trioxide")) + Net("antimony-metal");
        yield return Us("Copper", "imports of refined", 1_700_000, m.Imports("us", "copper-cathode"));
        yield return Us("Copper", "exports of refined", 110_000, m.Exports("us", "copper-cathode"));
        yield return Us("Copper", "exports of concentrate", 340_000, m.Exports("us", "copper-concentrate"));
        yield return Share("Copper", "net import reliance, refined, stocking counted", 61, 100 * Net("copper-cathode") / m.Consumption("us", "copper-cathode"), "USGS MCS 2026, without its correction for stocks");
        yield return Us("Zinc", "imports of refined", 600_000, m.Imports("us", "zinc-slab"));
        yield return Us("Zinc", "exports of concentrate", 630_000, m.Exports("us", "zinc-concentrate"));
        yield return Us("Zinc", "apparent consumption of refined", 820_000, m.Consumption("us", "zinc-slab"));
        yield return Share("Zinc", "net import reliance, refined", 73, 100 * Net("zinc-slab") / m.Consumption("us", "zinc-slab"));
        yield return Us("Zinc by-products", "imports of indium", 220, m.Imports("us", "indium-metal"));
        yield return Us("Graphite", "imports of natural graphite", 79_000, m.Imports("us", "natural-graphite"));
        yield return Us("Graphite", "exports of natural graphite", 8_400, m.Exports("us", "natural-graphite"));
        yield return Us("Graphite", "apparent consumption of natural graphite", 71_000, m.Consumption("us", "natural-graphite"));
        yield return Share("Graphite", "net import reliance, natural graphite", 100, 100 * Net("natural-graphite") / m.Consumption("us", "natural-graphite"));
        yield return Us("Gallium", "imports of metal", 25, m.Imports("us", "gallium-refined"));
        yield return Us("Germanium", "imports of metal and dioxide", 24, m.Imports("us", "germanium-refined"));
        yield return Us("Fluorspar", "imports", 380_000, m.Imports("us", "fluorspar"));
        yield return Us("Fluorspar", "imports of hydrofluoric acid", 76_000, m.Imports("us", "hydrofluoric-acid"));
        yield return Us("Fluorspar", "apparent consumption", 370_000, m.Consumption("us", "fluorspar"));
        yield return Share("Fluorspar", "net import reliance", 100, 100 * Net("fluorspar") / m.Consumption("us", "fluorspar"));
        yield return Us("Manganese", "apparent consumption, Mn content", 640_000, Net(manganese) - m.Stored("us", manganese));
        yield return Us("Nickel", "imports of primary", 100_000, m.Imports("us", "nickel-refined"));
        yield return Us("Nickel", "exports of primary", 9_800, m.Exports("us", "nickel-refined"));
        yield return Us("Nickel", "apparent consumption, primary", 90_000, m.Consumption("us", "nickel-refined"));
        yield return Us("Cobalt", "imports", 14_000, m.Imports("us", "cobalt-refined", "cobalt-intermediate"));
        yield return Us("Cobalt", "exports", 4_500, m.Exports("us", "cobalt-refined"));
        yield return Us("Cobalt", "apparent consumption", 9_600, m.Consumption("us", "cobalt-refined"));
        yield return Share("Cobalt", "net import reliance", 79, 100 * Net("cobalt-refined") / m.Consumption("us", "cobalt-refined"));
        yield return Us("Silver", "imports", 7_600, m.Imports("us", "silver-refined", "silver-contained"));
        yield return Us("Silver", "exports", 300, m.Exports("us", "silver-refined"));
        yield return Us("Silver", "apparent consumption", 9_400, m.Consumption("us", "silver-refined"));
        yield return Share("Silver", "net import reliance", 77, 100 * Net("silver-refined", "silver-contained") / m.Consumption("us", "silver-refined"));
        yield return Us("Lithium", "imports of chemicals, Li content", 3_800, (carbonate * m.Imports("us", "lithium-carbonate")) + (hydroxide * m.Imports("us", "lithium-hydroxide")));
        yield return Us("Lithium", "exports of chemicals, Li content", 2_000, (carbonate * m.Exports("us", "lithium-carbonate")) + (hydroxide * m.Exports("us", "lithium-hydroxide")));
        yield return Us("Rare earths", "imports of compounds", 21_000, m.Imports("us", oxides));
        yield return Us("Rare earths", "apparent consumption, compounds and metals", 27_000, m.Consumption("us", [.. oxides, "ndpr-metal"]));
        yield return Share("Rare earths", "net import reliance, compounds and metals", 67, 100 * Net([.. oxides, "ndpr-metal"]) / m.Consumption("us", [.. oxides, "ndpr-metal"]));
        yield return Us("Antimony", "net imports of oxide, Sb content", 36_100, sb * Net("antimony-trioxide"));
        yield return Us("Antimony", "net imports of metal", 4_260, Net("antimony-metal"));
        yield return Us("Antimony", "apparent consumption, stocking counted", 45_000, antimonyUse);
        yield return Share("Antimony", "net import reliance", 91, 100 * antimonyNet / antimonyUse);
    }

    private static IEnumerable<CalibrationRow> Second(ModelledYear m)
    {
        double Of(string country, params string[] materials) => 100 * m.Production(country, materials) / m.Production("world", materials);
        double LithiumIn(string country) => (0.1879 * m.Production(country, "lithium-carbonate")) + (0.1654 * m.MadeBy("lithium-hydroxide-from-spodumene", country, "lithium-hydroxide"));
        CalibrationRow Independent(string mineral, string what, double published, double modelled, string source = Iea) => new(mineral, what, "%", modelled, published, source, true);
        yield return Independent("Copper", "China's share of refining", 44, Of("cn", "copper-cathode"));
        yield return Independent("Lithium", "Australia's share of mining", 35, Of("au", "spodumene-concentrate", "lithium-brine"));
        yield return Independent("Lithium", "Chile's share of mining", 19, Of("cl", "spodumene-concentrate", "lithium-brine"));
        yield return Independent("Lithium", "China's share of chemicals", 70, 100 * LithiumIn("cn") / LithiumIn("world"));
        yield return Independent("Nickel", "Indonesia's share of mining", 64, Of("id", "nickel-ore"));
        yield return Independent("Nickel", "Indonesia's share of refining", 43, Of("id", "nickel-refined"));
        yield return Independent("Nickel", "China's share of refining", 31, Of("cn", "nickel-refined"));
        yield return Independent("Cobalt", "Share of the Democratic Republic of the Congo in mining", 67, Of("cd", "cobalt-intermediate"));
        yield return Independent("Cobalt", "China's share of refining", 78, Of("cn", "cobalt-refined"));
        yield return Independent("Graphite", "China's share of anode material", 96, Of("cn", "graphite-anode"));
        yield return Independent("Rare earths", "China's share of mining, magnet elements", 61, Of("cn", "rare-earth-concentrate-bastnaesite", "rare-earth-concentrate-monazite", "rare-earth-concentrate-ionic"));
        yield return Independent("Rare earths", "China's share of separation, magnet elements", 91, Of("cn", "ndpr-oxide", "dysprosium-oxide", "terbium-oxide"));
        yield return Independent("Rare earths", "China's share of magnets", 94, Of("cn", "ndfeb-magnet", "ndfeb-magnet-heavy"));
        yield return Independent("Lithium", "China's share of cells", 80, Of("cn", "battery-cell-lfp", "battery-cell-nmc"), "IEA Global EV Outlook 2025, year 2024");
        yield return Independent("Uranium", "Russia's share of enrichment", 40, Of("ru", "uranium-enriched"), "IEA, The Path to a New Era for Nuclear Energy, 2025");
        yield return Independent("Antimony", "China's share of refining", 79, 100 * m.Production("cn", "antimony-metal") / (m.Production("world", "antimony-metal") + (0.8353 * (m.Production("bo", "antimony-trioxide") + m.Production("us", "antimony-trioxide")))), "van den Brink and others 2022");
    }

    private static CalibrationRow Us(string mineral, string what, double published, double modelled) => new(mineral, "United States, " + what, "t", modelled, published, Usgs, false);

    private static CalibrationRow Share(string mineral, string what, double published, double modelled, string source = Usgs) => new(mineral, "United States, " + what, "%", modelled, published, source, false);

    private static string MineralOf(string material) => Minerals[material.Split('-')[0]];

    private static string Place(Package package, RegionId id) => package.Regions.First(r => r.Id == id).NameEn;

    private static string Short(string name) => char.ToLowerInvariant(name[0]) + name.Split(" (")[0][1..];
}
