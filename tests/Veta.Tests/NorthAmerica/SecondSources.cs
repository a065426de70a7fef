using Veta.Analyses.Calibration;

namespace Veta.Tests.NorthAmerica;

/// <summary>
/// Published shares from which no capacity of the model is taken. Of every stage: the independent sources of 2024 and 2025, else the newest that could be read; of each source
/// the three leading countries as far as they hold 5 %, and the countries of North America that hold 5 %.
/// </summary>
internal static class SecondSources
{
    private const string Iea = "IEA Outlook 2025, year 2024", Bgs = "BGS World Mineral Statistics, year 2023", Wmd = "World Mining Data, year 2022";
    private const string Benchmark = "Benchmark, in The New York Times, 2023", ThunderSaid = "Thunder Said Energy, year 2023";

    private static readonly string[] RareEarthOre = ["rare-earth-concentrate-bastnaesite", "rare-earth-concentrate-monazite", "rare-earth-concentrate-ionic"];

    /// <summary>One published share of a country in a stage.</summary>
    /// <param name="Source">Id of the source in the package, which no plant of that country and stage may rest on.</param>
    private sealed record Published(string Mineral, string Stage, string Country, string Name, double Share, string Text, string Source, params string[] Materials);

    private static readonly Published[] Shares =
    [
        new("Copper", "Mining", "cl", "Chile", 24.0, Iea, "iea-gcmo-2025", "copper-concentrate"),
        new("Copper", "Mining", "cd", "the Democratic Republic of the Congo", 12.6, Iea, "iea-gcmo-2025", "copper-concentrate"),
        new("Copper", "Mining", "pe", "Peru", 11.5, Iea, "iea-gcmo-2025", "copper-concentrate"),
        new("Copper", "Mining", "us", "the United States", 5.0, Iea, "iea-gcmo-2025", "copper-concentrate"),
        new("Copper", "Refining", "cn", "China", 44.0, Iea, "iea-gcmo-2025", "copper-cathode"),
        new("Copper", "Refining", "cl", "Chile", 7.3, Iea, "iea-gcmo-2025", "copper-cathode"),
        new("Copper", "Refining", "jp", "Japan", 5.9, Iea, "iea-gcmo-2025", "copper-cathode"),
        new("Zinc", "Mining", "cn", "China", 31.6, Wmd, "wmd", "zinc-concentrate"),
        new("Zinc", "Mining", "pe", "Peru", 10.8, Wmd, "wmd", "zinc-concentrate"),
        new("Zinc", "Mining", "au", "Australia", 9.8, Wmd, "wmd", "zinc-concentrate"),
        new("Zinc", "Mining", "mx", "Mexico", 6.9, Wmd, "wmd", "zinc-concentrate"),
        new("Zinc", "Mining", "us", "the United States", 6.0, Wmd, "wmd", "zinc-concentrate"),
        new("Zinc by-products", "Indium", "cn", "China", 66.2, Wmd, "wmd", "indium-metal"),
        new("Zinc by-products", "Indium", "kr", "South Korea", 17.8, Wmd, "wmd", "indium-metal"),
        new("Zinc by-products", "Indium", "jp", "Japan", 6.5, Wmd, "wmd", "indium-metal"),
        new("Gallium", "Primary gallium", "cn", "China", 96.6, Bgs, "bgs-wms-2025", "gallium-primary"),
        new("Germanium", "Refining", "cn", "China", 94.8, Bgs, "bgs-wms-2025", "germanium-refined"),
        new("Graphite", "Mining", "cn", "China", 85.5, Iea, "iea-gcmo-2025", "natural-graphite"),
        new("Graphite", "Anode material", "cn", "China", 92, Benchmark, "benchmark", "graphite-anode"),
        new("Fluorspar", "Mining", "cn", "China", 61.9, Wmd, "wmd", "fluorspar"),
        new("Fluorspar", "Mining", "mx", "Mexico", 20.1, Wmd, "wmd", "fluorspar"),
        new("Manganese", "Mining", "za", "South Africa", 35.3, Bgs + ", gross weight", "bgs-wms-2025", "manganese-ore"),
        new("Manganese", "Mining", "ga", "Gabon", 19.0, Bgs + ", gross weight", "bgs-wms-2025", "manganese-ore"),
        new("Manganese", "Mining", "au", "Australia", 11.8, Bgs + ", gross weight", "bgs-wms-2025", "manganese-ore"),
        new("Manganese", "Metal and sulphate", "cn", "China", 95, Benchmark, "benchmark", "manganese-metal"),
        new("Nickel", "Mining", "id", "Indonesia", 63.8, Iea, "iea-gcmo-2025", "nickel-ore"),
        new("Nickel", "Mining", "ph", "the Philippines", 8.9, Iea, "iea-gcmo-2025", "nickel-ore"),
        new("Nickel", "Refining", "id", "Indonesia", 41.4, Bgs, "bgs-wms-2025", "nickel-refined"),
        new("Nickel", "Refining", "cn", "China", 28.5, Bgs, "bgs-wms-2025", "nickel-refined"),
        new("Cobalt", "Mining", "cd", "the Democratic Republic of the Congo", 66.5, Iea, "iea-gcmo-2025", "cobalt-intermediate"),
        new("Cobalt", "Mining", "id", "Indonesia", 12.2, Iea, "iea-gcmo-2025", "cobalt-intermediate"),
        new("Cobalt", "Refining", "cn", "China", 79.7, Bgs, "bgs-wms-2025", "cobalt-refined"),
        new("Cobalt", "Refining", "fi", "Finland", 6.0, Bgs, "bgs-wms-2025", "cobalt-refined"),
        new("Silver", "Mining", "mx", "Mexico", 24.3, "Silver Institute, year 2023", "silver-institute", "silver-contained"),
        new("Silver", "Mining", "cn", "China", 13.2, "Silver Institute, year 2023", "silver-institute", "silver-contained"),
        new("Silver", "Mining", "pe", "Peru", 12.9, "Silver Institute, year 2023", "silver-institute", "silver-contained"),
        new("Lithium", "Mining", "au", "Australia", 35.2, Iea, "iea-gcmo-2025", "spodumene-concentrate", "lithium-brine"),
        new("Lithium", "Mining", "cn", "China", 22.3, Iea, "iea-gcmo-2025", "spodumene-concentrate", "lithium-brine"),
        new("Lithium", "Mining", "cl", "Chile", 19.3, Iea, "iea-gcmo-2025", "spodumene-concentrate", "lithium-brine"),
        new("Lithium", "NMC cathode", "cn", "China", 73, Benchmark, "benchmark", "cathode-nmc"),
        new("Lithium", "LFP cathode", "cn", "China", 99, Benchmark, "benchmark", "cathode-lfp"),
        new("Lithium", "Cells", "cn", "China", 75, "IEA, March 2025 (more than three quarters)", "iea-gcmo-2025", "battery-cell-lfp", "battery-cell-nmc"),
        new("Rare earths", "Separation, magnet elements", "cn", "China", 91.3, Iea, "iea-gcmo-2025", "ndpr-oxide", "dysprosium-oxide", "terbium-oxide"),
        new("Rare earths", "Magnets", "cn", "China", 90, "US Department of Energy, in The Northern Miner, 2025", "vulcan-2025", "ndfeb-magnet", "ndfeb-magnet-heavy"),
        new("Antimony", "Mining", "cn", "China", 34.8, Bgs, "bgs-wms-2025", "antimony-concentrate"),
        new("Antimony", "Mining", "tj", "Tajikistan", 26.9, Bgs, "bgs-wms-2025", "antimony-concentrate"),
        new("Antimony", "Mining", "ru", "Russia", 25.5, Bgs, "bgs-wms-2025", "antimony-concentrate"),
        new("Uranium", "Mining", "kz", "Kazakhstan", 44.8, Wmd, "wmd", "uranium-u3o8"),
        new("Uranium", "Mining", "na", "Namibia", 11.8, Wmd, "wmd", "uranium-u3o8"),
        new("Uranium", "Mining", "ca", "Canada", 11.0, Wmd, "wmd", "uranium-u3o8"),
        new("Uranium", "Enrichment", "ru", "Russia", 40, ThunderSaid, "thunder-said", "uranium-enriched"),
        new("Uranium", "Enrichment", "nl", "Urenco in Europe", 21, ThunderSaid, "thunder-said", "uranium-enriched"),
        new("Uranium", "Enrichment", "cn", "China", 17, ThunderSaid, "thunder-said", "uranium-enriched"),
        new("Uranium", "Enrichment", "us", "the United States", 11, ThunderSaid, "thunder-said", "uranium-enriched"),
    ];

    /// <summary>Partners that hold 5 % of what the United States took in in 2025, as far as the customs table has them; the lanes of the model hold mean shares of 2021 to 2024.</summary>
    private static readonly (string Mineral, string Material, string Country, string Name, double Share)[] Partners =
    [
        ("Zinc", "zinc-slab", "ca", "Canada", 62.0),
        ("Zinc", "zinc-slab", "au", "Australia", 10.4),
        ("Graphite", "natural-graphite", "cn", "China", 34.3),
        ("Graphite", "natural-graphite", "ca", "Canada", 10.2),
        ("Manganese", "manganese-ore", "za", "South Africa", 20.7),
        ("Nickel", "nickel-refined", "ca", "Canada", 48.5),
        ("Cobalt", "cobalt-refined", "jp", "Japan", 13.4),
        ("Cobalt", "cobalt-refined", "ca", "Canada", 13.4),
        ("Cobalt", "cobalt-refined", "au", "Australia", 5.5),
    ];

    /// <summary>Country, material and source of the rows that are shares of production, to be held against what the plants rest on.</summary>
    public static IEnumerable<(string Country, string Material, string Source)> Claims => Shares.SelectMany(s => s.Materials.Select(m => (s.Country, m, s.Source)));

    public static IEnumerable<CalibrationRow> Rows(ModelledYear m)
    {
        double Made(string country, string[] materials) => materials[0] == "copper-concentrate" ? m.Production(country, materials) + m.MadeBy("copper-sxew", country, "copper-cathode") + m.MadeBy("copper-sxew-sonora", country, "copper-cathode")
            : materials[0] == "nickel-refined" ? m.Production(country, materials) + m.MadeBy("nickel-sulphate-from-intermediate", country, "nickel-sulphate") : m.Production(country, materials);
        foreach (Published s in Shares) { yield return Second(s.Mineral, $"{s.Stage}, share of {s.Name}", s.Share, 100 * Made(s.Country, s.Materials) / Made("world", s.Materials), s.Text); }
        double Lithium(string country) => (0.1879 * m.Production(country, "lithium-carbonate")) + (0.1654 * m.MadeBy("lithium-hydroxide-from-spodumene", country, "lithium-hydroxide"));
        yield return Second("Lithium", "Chemicals, share of China", 70.2, 100 * Lithium("cn") / Lithium("world"), Iea);
        yield return Second("Lithium", "Chemicals, share of Chile", 20.4, 100 * Lithium("cl") / Lithium("world"), Iea);
        yield return Second("Lithium", "Chemicals, share of Argentina", 5.5, 100 * Lithium("ar") / Lithium("world"), Iea);
        foreach ((string mineral, string material, string country, string name, double share) in Partners)
        {
            yield return Second(mineral, $"United States, imports of {material.Replace('-', ' ')}, share of {name}", share, 100 * m.ImportShare(country, "us", material), "USITC DataWeb 2025 over the total of USGS");
        }

        string[] packs = ["traction-battery-lfp", "traction-battery-nmc"];
        yield return Second("Lithium", "Vehicle batteries used, share of China", 59, 100 * m.Consumption("cn", packs) / m.Production("world", packs), "IEA Global EV Outlook 2025, year 2024");
        yield return Second("Lithium", "Vehicle batteries used, share of the United States", 13, 100 * m.Consumption("us", packs) / m.Production("world", packs), "IEA Global EV Outlook 2025, year 2024");

        // What is dug in magnet elements: each ore with its share of Nd, Pr, Dy and Tb, as the separation recipes draw them.
        double Magnet(string country) => (0.1445 * m.Production(country, RareEarthOre[0])) + (0.2087 * m.Production(country, RareEarthOre[1])) + (0.3211 * m.Production(country, RareEarthOre[2]));
        yield return Second("Rare earths", "Mining, magnet elements, share of China", 61.0, 100 * Magnet("cn") / Magnet("world"), Iea);
        yield return Second("Rare earths", "Mining, magnet elements, share of Myanmar", 16.1, 100 * Magnet("mm") / Magnet("world"), Iea);
        yield return Second("Rare earths", "Mining, magnet elements, share of the United States", 9.1, 100 * Magnet("us") / Magnet("world"), Iea);
        yield return Second("Copper", "Refining, China and the Democratic Republic of the Congo together", 54, 100 * m.Production("cn", "copper-cathode") / m.Production("world", "copper-cathode") + (100 * m.Production("cd", "copper-cathode") / m.Production("world", "copper-cathode")), "ICSG, year 2024");
        yield return new CalibrationRow("Copper", "Production, copper, mined, with SX-EW, Chile", "t", Made("cl", ["copper-concentrate"]), 5_507_000, "Cochilco, year 2024", true);
        yield return new CalibrationRow("Uranium", "Production, uranium concentrate U3O8, United States", "t", m.Production("us", "uranium-u3o8"), 260, "EIA Domestic Uranium Production Report, year 2024", true);
        yield return Second("Uranium", "United States, enrichment used, share of Russia", 20, 100 * m.ImportShare("ru", "us", "uranium-enriched") * m.Imports("us", "uranium-enriched") / m.Consumption("us", "uranium-enriched"), "EIA Uranium Marketing Annual Report 2024, in the press");
        yield return new CalibrationRow("Uranium", "United States, fuel loaded (as much is discharged)", "t", m.Consumption("us", "nuclear-fuel"), 2_000, "US Department of Energy, about 2,000 t a year", true);
    }

    private static CalibrationRow Second(string mineral, string what, double published, double modelled, string source) => new(mineral, what, "%", modelled, published, source, true);
}
