using Veta.Analyses.Calibration;
using Veta.Data;

namespace Veta.Tests.NorthAmerica;

/// <summary>Published figures of 2025 (2024 where nothing newer is printed) and what the model says of the same thing.</summary>
internal static class CalibrationReferences
{
    private const string Usgs = "USGS MCS 2026", Iea = "IEA Outlook 2025, year 2024", Wna = "WNA, year 2024", Eia = "EIA Uranium Marketing Annual Report 2024";

    private static readonly Dictionary<string, string> Minerals = new()
    {
        ["copper"] = "Copper", ["zinc"] = "Zinc", ["cadmium"] = "Zinc by-products", ["indium"] = "Zinc by-products", ["germanium"] = "Germanium", ["gallium"] = "Gallium",
        ["natural"] = "Graphite", ["graphite"] = "Graphite", ["fluorspar"] = "Fluorspar", ["hydrofluoric"] = "Fluorspar", ["manganese"] = "Manganese", ["nickel"] = "Nickel", ["cobalt"] = "Cobalt",
        ["silver"] = "Silver", ["lithium"] = "Lithium", ["spodumene"] = "Lithium", ["rare"] = "Rare earths", ["ndpr"] = "Rare earths", ["antimony"] = "Antimony", ["antimonial"] = "Antimony", ["uranium"] = "Uranium",
    };

    /// <summary>Why a row that does not pass deviates, by its name.</summary>
    public static IReadOnlyDictionary<string, string> Explanations { get; } = new Dictionary<string, string>
    {
        ["Zinc: United States, imports of concentrate"] = "The model has one quality of each material: 20,000 t came in while 630,000 t went out; the difference, 610,000 t, is met within 10 %",
        ["Antimony: United States, net imports of metal"] = "Users buy some 700 t into stock in 2025, of China, before what they think is a dearer 2026; nobody prints what was stocked as metal",
        ["Lithium: NMC cathode, share of China"] = "A share of 2023; with nickel bought as sulphate Korean cathode is nearer to Chinese cost, and no output of 2025 is held",
        ["Cobalt: United States, exports"] = "Exports balance what the refinery makes, scrap and imports; observed imports and use leave 5,000 t, within a tenth and a half",
        ["Silver: United States, exports"] = "What the smelters send abroad beside observed imports and use; 76 t more than the 300 t of USGS",
        ["Graphite: Mining, share of China"] = "USGS for 2025: 1.4 of 1.8 Mt (80 %); the IEA counts 86 % in 2024",
        ["Manganese: Mining, share of Gabon"] = "BGS counts gross weight in 2023; USGS gives 5.0 of 20 Mt of contained manganese in 2025",
        ["Zinc: United States, imports of zinc slab, share of Canada"] = Mean + " (56 %), and Canada sent more in 2025",
        ["Manganese: United States, imports of manganese ore, share of South Africa"] = Mean + " (26 %), and South Africa sent less in 2025",
        ["Zinc: United States, imports of zinc slab, share of Australia"] = Mean + " (4 %), and Australia sent more in 2025",
        ["Graphite: United States, imports of natural graphite, share of China"] = Mean + " (46 %); tariffs and licences cut the Chinese shipments of 2025",
        ["Cobalt: United States, imports of cobalt refined, share of Australia"] = "Australia stands among the other countries of the model",
        ["Zinc by-products: United States, imports of cadmium metal"] = "One material stands for metal and compounds: oxide and pigments of 210 t came in beside 10 t of metal, and USGS withholds what the refinery made",
        ["Nickel: United States, exports of ore and concentrate"] = "The model exports what Eagle digs, 9,700 t; 11,000 t are more than the 10,000 t that USGS counts as mined, so that some came out of stocks",
        ["Copper: Refining, share of China"] = "IEA counts 11.9 of 26.9 Mt (44 %) in 2024, USGS 14.0 of 29 Mt (48 %) in 2025; ICSG and Chinese statistics see more than half in 2025",
        ["Copper: Refining, China and the Democratic Republic of the Congo together"] = "The model and USGS stand a year later, and both countries went on growing",
        ["Cobalt: Mining, share of the Democratic Republic of the Congo"] = "The two sources differ: 230 of 310 kt (74 %) in USGS for 2025, 182 of 273 kt (67 %) in the IEA for 2024",
        ["Rare earths: Mining, magnet elements, share of China"] = "Myanmar sent less in 2025 (22,000 t after 27,000 in USGS); the model takes one content for each kind of ore, the IEA one for each mine",
        ["Rare earths: Mining, magnet elements, share of Myanmar"] = "USGS counts 27,000 t of oxides in 2024 and 22,000 in 2025; the IEA counts 12,100 t of magnet elements in 2024, nearly half of the former, where the model has a third",
        ["Antimony: Metal and smelter oxide, share of China"] = "An older source, of 2022; the model sizes the smelters of India, Thailand, Vietnam and Oman mainly on US imports, so that China refines the rest",
        ["Antimony: Mining, share of Tajikistan"] = "USGS counts 22,000 t in 2025, BGS 31,700 t in 2023",
        ["Antimony: Production, antimony trioxide, United States"] = "All 600 t mined in Mexico and 20 t of Stibnite Hill feed Thompson Falls and make 705 t; the published 838 t took more feed than USGS prints as mined",
        ["Germanium: Refining, share of China"] = "BGS counts China, Russia and the United States only; the model holds the refineries of Belgium, Germany and Canada too, which refine slag, scrap and zinc residues",
        ["Fluorspar: Mining, share of Mexico"] = "Mexico mined 1.86 Mt in 2022 and 1.5 Mt in 2025",
        ["Lithium: Cells, share of China"] = "The source says more than three quarters: a lower bound, which the model keeps",
        ["Uranium: Mining, share of Kazakhstan"] = "WMD stands before the return of McArthur River; WNA counts 39 % in 2024, from which the model is built",
        ["Uranium: Mining, share of Canada"] = "WMD stands before the return of McArthur River (7,351 t in 2022, 14,309 t in 2024)",
        ["Uranium: Conversion, capacity, share of China"] = "China tripled its plants after 2017; nothing newer could be read",
        ["Uranium: Conversion, capacity, share of France"] = "China tripled its plants after 2017, so that all others have a smaller share; nothing newer could be read",
        ["Uranium: Conversion, capacity, share of Russia"] = "China tripled its plants after 2017, so that all others have a smaller share; nothing newer could be read",
    };

    private const string Mean = "The lane holds the mean share of 2021 to 2024";

    public static IReadOnlyList<CalibrationRow> Rows(Package package, ModelledYear model) => [.. Production(package, model), .. Uranium(package, model), .. UnitedStates(model), .. Stages(model), .. SecondSources.Rows(model)];

    /// <summary>The world, the three leading countries, the United States, Mexico and Canada, as the table of production holds them.</summary>
    private static IEnumerable<CalibrationRow> Production(Package package, ModelledYear model) =>
        from material in package.Production.Where(p => p.Year.Value == 2025 && p.QuantityPerYear > 0).GroupBy(p => p.Material)
        let leading = material.Where(p => p.Region.Value is not ("world" or "row")).OrderByDescending(p => p.QuantityPerYear).Take(3).Select(p => p.Region).ToHashSet()
        from row in material
        where leading.Contains(row.Region) || row.Region.Value is "world" or "us" or "mx" or "ca"
        select Row(package, model, row, Publisher(row));

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
            "copper-concentrate" => ("copper, mined, with SX-EW", model.Production(row.Region.Value, "copper-concentrate") + model.MadeBy("copper-sxew", row.Region.Value, "copper-cathode") + model.MadeBy("copper-sxew-sonora", row.Region.Value, "copper-cathode")),
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
        double cobaltStocks = m.Served("us", "inventories", "cobalt-refined"), galliumStocks = m.Served("us", "inventories", "gallium-refined");
        double antimonyNet = (sb * Net("antimony-trioxide")) + Net("antimony-metal");
        yield return Us("Copper", "imports of refined", 1_700_000, m.Imports("us", "copper-cathode"));
        yield return Us("Copper", "exports of refined", 110_000, m.Exports("us", "copper-cathode"));
        yield return Us("Copper", "exports of concentrate", 340_000, m.Exports("us", "copper-concentrate"));
        yield return Share("Copper", "net import reliance, refined, stocking counted", 61, 100 * Net("copper-cathode") / m.Consumption("us", "copper-cathode"), "USGS MCS 2026, without its correction for stocks");
        yield return Us("Copper", "refined copper made into rod and semis", 1_700_000, m.Production("us", "copper-rod", "copper-semis"));
        yield return Us("Zinc", "imports of concentrate", 20_000, m.Imports("us", "zinc-concentrate"));
        yield return Us("Zinc", "imports of refined", 600_000, m.Imports("us", "zinc-slab"));
        yield return Us("Zinc", "exports of concentrate", 630_000, m.Exports("us", "zinc-concentrate"));
        yield return Us("Zinc", "apparent consumption of refined", 820_000, m.Consumption("us", "zinc-slab"));
        yield return Share("Zinc", "net import reliance, refined", 73, 100 * Net("zinc-slab") / m.Consumption("us", "zinc-slab"));
        yield return Us("Zinc by-products", "imports of indium", 220, m.Imports("us", "indium-metal"));
        yield return Us("Zinc by-products", "imports of cadmium metal", 10, m.Imports("us", "cadmium-metal"));
        yield return Us("Graphite", "imports of natural graphite", 79_000, m.Imports("us", "natural-graphite"));
        yield return Us("Graphite", "exports of natural graphite", 8_400, m.Exports("us", "natural-graphite"));
        yield return Us("Graphite", "apparent consumption of natural graphite", 71_000, m.Consumption("us", "natural-graphite"));
        yield return Share("Graphite", "net import reliance, natural graphite", 100, 100 * Net("natural-graphite") / m.Consumption("us", "natural-graphite"));
        yield return Us("Gallium", "imports of metal", 25, m.Imports("us", "gallium-refined"));
        yield return Us("Gallium", "consumption, without what was stored", 19, m.Consumption("us", "gallium-refined") - galliumStocks);
        yield return Us("Germanium", "imports of metal and dioxide", 24, m.Imports("us", "germanium-refined"));
        yield return Us("Germanium", "exports of metal and dioxide", 7, m.Exports("us", "germanium-refined"));
        yield return Us("Fluorspar", "imports", 380_000, m.Imports("us", "fluorspar"));
        yield return Us("Fluorspar", "exports", 7_000, m.Exports("us", "fluorspar"));
        yield return Us("Fluorspar", "imports of hydrofluoric acid", 76_000, m.Imports("us", "hydrofluoric-acid"));
        yield return Us("Fluorspar", "apparent consumption", 370_000, m.Consumption("us", "fluorspar"));
        yield return Share("Fluorspar", "net import reliance", 100, 100 * Net("fluorspar") / m.Consumption("us", "fluorspar"));
        yield return Us("Manganese", "apparent consumption, Mn content", 640_000, Net(manganese) - m.Stored("us", manganese));
        yield return Us("Manganese", "imports of ferromanganese and silicomanganese, Mn content (76 and 66 % of 350,000 and 310,000 t)", 471_000, m.Imports("us", "manganese-alloy"));
        yield return Share("Manganese", "net import reliance, Mn content", 100, 100 * Net(manganese) / (Net(manganese) - m.Stored("us", manganese)));
        yield return Us("Nickel", "exports of ore and concentrate", 11_000, m.Exports("us", "nickel-ore"));
        yield return Us("Nickel", "imports of primary", 100_000, m.Imports("us", "nickel-refined"));
        yield return Us("Nickel", "exports of primary", 9_800, m.Exports("us", "nickel-refined"));
        yield return Us("Nickel", "apparent consumption, primary", 90_000, m.Consumption("us", "nickel-refined"));
        yield return Us("Cobalt", "imports", 14_000, m.Imports("us", "cobalt-refined", "cobalt-intermediate"));
        yield return Us("Cobalt", "exports", 4_500, m.Exports("us", "cobalt-refined"));
        yield return Us("Cobalt", "apparent consumption, without what was stored", 9_600, m.Consumption("us", "cobalt-refined") - cobaltStocks);
        yield return Share("Cobalt", "net import reliance", 79, 100 * (Net("cobalt-refined") - cobaltStocks) / (m.Consumption("us", "cobalt-refined") - cobaltStocks));
        yield return Us("Silver", "imports", 7_600, m.Imports("us", "silver-refined", "silver-contained"));
        yield return Us("Silver", "exports", 300, m.Exports("us", "silver-refined"));
        yield return Us("Silver", "apparent consumption", 9_400, m.Consumption("us", "silver-refined"));
        yield return Share("Silver", "net import reliance", 77, 100 * Net("silver-refined", "silver-contained") / m.Consumption("us", "silver-refined"));
        yield return Us("Lithium", "imports of chemicals, Li content", 3_800, (carbonate * m.Imports("us", "lithium-carbonate")) + (hydroxide * m.Imports("us", "lithium-hydroxide")));
        yield return Us("Lithium", "exports of chemicals, Li content", 2_000, (carbonate * m.Exports("us", "lithium-carbonate")) + (hydroxide * m.Exports("us", "lithium-hydroxide")));
        yield return Us("Rare earths", "imports of compounds", 21_000, m.Imports("us", oxides));
        yield return Us("Rare earths", "exports of ores and compounds", 14_000, m.Exports("us", [.. oxides, "rare-earth-concentrate-bastnaesite"]));
        yield return Us("Rare earths", "apparent consumption, compounds and metals", 27_000, m.Consumption("us", [.. oxides, "ndpr-metal"]));
        yield return Share("Rare earths", "net import reliance, compounds and metals", 67, 100 * Net([.. oxides, "ndpr-metal"]) / m.Consumption("us", [.. oxides, "ndpr-metal"]));
        yield return Us("Antimony", "net imports of oxide, Sb content", 36_100, sb * Net("antimony-trioxide"));
        yield return Us("Antimony", "net imports of metal", 4_260, Net("antimony-metal"));
        yield return Us("Antimony", "apparent consumption, stocking counted", 45_000, antimonyUse);
        yield return Share("Antimony", "net import reliance", 91, 100 * antimonyNet / antimonyUse);
    }

    private static string Publisher(Production row) => row.Source.Value switch
    {
        "world-zinc-shares" => "BGS shares of recent years times ILZSG 2025",
        "mp-q4-2025" => "MP Materials, 2025",
        _ => Usgs,
    };

    private static CalibrationRow Us(string mineral, string what, double published, double modelled) => new(mineral, "United States, " + what, "t", modelled, published, Usgs, false);

    /// <summary>Stages that the salient statistics of USGS do not hold. The model is built from these, or after them.</summary>
    private static IEnumerable<CalibrationRow> Stages(ModelledYear m)
    {
        CalibrationRow Part(string mineral, string what, double published, double modelled, string source) => new(mineral, what, "%", modelled, published, source, false);
        // The IEA counts refined what is made of ore or of intermediates: metal, pig iron and sulphate, but not sulphate made of metal.
        double NickelMade(string country) => m.Production(country, "nickel-refined") + m.MadeBy("nickel-sulphate-from-intermediate", country, "nickel-sulphate");
        double NickelOf(string country) => 100 * NickelMade(country) / NickelMade("world");
        double Of(string country, params string[] materials) => 100 * m.Production(country, materials) / m.Production("world", materials);
        foreach ((string country, string name, double share) in new[] { ("cn", "China", 55.0), ("jp", "Japan", 5.5), ("cl", "Chile", 5.0), ("us", "United States", 1.8), ("ca", "Canada", 1.3), ("mx", "Mexico", 1.2) })
        {
            yield return Part("Copper", $"Smelting to anode, share of {name}", share, Of(country, "copper-blister-anode"), "BGS, year 2023");
        }

        yield return Part("Nickel", "Refining, share of Indonesia", 42.9, NickelOf("id"), Iea);
        yield return Part("Nickel", "Refining, share of China", 31.3, NickelOf("cn"), Iea);
        yield return Part("Cobalt", "Refining, share of China", 78.4, Of("cn", "cobalt-refined"), Iea);
        yield return Part("Graphite", "Anode material, share of China", 95.7, Of("cn", "graphite-anode"), Iea);
        yield return new CalibrationRow("Lithium", "Production, lithium clay, United States", "t", m.Production("us", "lithium-clay"), 0, Usgs + " (one brine operation in Nevada)", false);
        yield return Part("Antimony", "Metal and smelter oxide, share of China", 79, 100 * m.Production("cn", "antimony-metal") / (m.Production("world", "antimony-metal") + (0.8353 * (m.Production("bo", "antimony-trioxide") + m.Production("us", "antimony-trioxide")))), "van den Brink and others 2022, in premise");
        foreach ((string country, string name, double share) in new[] { ("ru", "Russia", 31.3), ("fr", "France", 26.0), ("ca", "Canada", 21.7), ("us", "the United States", 12.2), ("cn", "China", 8.7) })
        {
            yield return Part("Uranium", $"Conversion, capacity, share of {name}", share, Of(country, "uranium-uf6"), "WNA 2017, at the Euratom Observatory");
        }

        foreach ((string country, string name, double share) in new[] { ("ca", "Canada", 36.0), ("kz", "Kazakhstan", 24.0), ("au", "Australia", 17.0), ("uz", "Uzbekistan", 9.0) })
        {
            yield return Part("Uranium", $"United States, concentrate taken in, share of {name}", share, 100 * m.ImportShare(country, "us", "uranium-u3o8"), Eia);
        }

        yield return new CalibrationRow("Uranium", "United States, enrichment used, million SWU (7,114 a tonne)", "million SWU", 0.007114 * m.Consumption("us", "uranium-enriched"), 14, "EIA Uranium Marketing Annual Report 2021, in Green Car Congress", false);
    }

    private static CalibrationRow Share(string mineral, string what, double published, double modelled, string source = Usgs) => new(mineral, "United States, " + what, "%", modelled, published, source, false);

    private static string MineralOf(string material) => Minerals[material.Split('-')[0]];

    private static string Place(Package package, RegionId id) => package.Regions.First(r => r.Id == id).NameEn;

    private static string Short(string name) => char.ToLowerInvariant(name[0]) + name.Split(" (")[0][1..];
}
