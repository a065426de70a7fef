namespace Veta.Import;

/// <summary>
/// The U.S. Geological Survey's names of series, in its own spelling, and our materials. A series that counts another thing than the
/// material does (gross weight, several forms together) has no place here.
/// </summary>
internal static class UsgsNames
{
    /// <summary>Data release of 2026: <c>Commodity: Statistics_detail</c>, where needed with the country in brackets.</summary>
    public static IReadOnlyDictionary<string, string> Of2026 { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Antimony: Mine production"] = "antimony-concentrate",
        ["Antimony: Production: Mine (recoverable antimony)"] = "antimony-concentrate",
        ["Antimony: Production, Smelter: Secondary"] = "antimonial-lead",
        ["Antimony: Imports for consumption: Unwrought, powder"] = "antimony-metal",
        ["Antimony: Exports: Unwrought, powder"] = "antimony-metal",
        ["Antimony: Price, metal, average, dollars per pound"] = "antimony-metal",
        ["Cadmium: Refinery production"] = "cadmium-metal",
        ["Cadmium: Imports for consumption: Unwrought cadmium and powders"] = "cadmium-metal",
        ["Cadmium: Exports: Unwrought cadmium and powders"] = "cadmium-metal",
        ["Cadmium: Price, metal, annual average, dollars per kilogram"] = "cadmium-metal",
        ["Cobalt: Mine production"] = "cobalt-intermediate",
        ["Cobalt: Production: Mine"] = "cobalt-intermediate",
        ["Cobalt: Imports for consumption"] = "cobalt-refined",
        ["Cobalt: Exports"] = "cobalt-refined",
        ["Cobalt: Price, average, dollars per pound: U.S. spot, cathode"] = "cobalt-refined",
        ["Copper: Mine production"] = "copper-concentrate",
        ["Copper: Production: Mine, recoverable"] = "copper-concentrate",
        ["Copper: Refinery production"] = "copper-cathode",
        ["Copper: Imports for consumption: Ore and concentrate"] = "copper-concentrate",
        ["Copper: Imports for consumption: Refined"] = "copper-cathode",
        ["Copper: Exports: Ore and concentrate"] = "copper-concentrate",
        ["Copper: Exports: Refined"] = "copper-cathode",
        ["Copper: Price, annual average, cents per pound: U.S. producer, cathode (COMEX + premium)"] = "copper-cathode",
        ["Fluorspar: Mine production"] = "fluorspar",
        ["Fluorspar: Imports for consumption: Total fluorspar imports"] = "fluorspar",
        ["Fluorspar: Imports for consumption: Hydrofluoric acid"] = "hydrofluoric-acid",
        ["Fluorspar: Exports, fluorspar, all grades"] = "fluorspar",
        ["Fluorspar: Price, average unit value of imports, cost, insurance, and freight, dollars per metric ton: Acid grade"] = "fluorspar",
        ["Gallium: Primary production"] = "gallium-primary",
        ["Gallium: Production, primary"] = "gallium-primary",
        ["Gallium: Imports for consumption: Metal"] = "gallium-refined",
        ["Gallium: Price, average unit value of imports, dollars per kilogram"] = "gallium-refined",
        ["Germanium: Price, annual average, dollars per kilogram: Germanium metal"] = "germanium-refined",
        ["Graphite (Natural): Mine production"] = "natural-graphite",
        ["Graphite (Natural): Production, mine"] = "natural-graphite",
        ["Graphite (Natural): Imports for consumption"] = "natural-graphite",
        ["Graphite (Natural): Exports"] = "natural-graphite",
        ["Graphite (Natural): Price, average unit value of imports, dollars per metric ton at foreign ports: Flake"] = "natural-graphite",
        ["Indium: Refinery production"] = "indium-metal",
        ["Indium: Production, refinery"] = "indium-metal",
        ["Indium: Imports for consumption"] = "indium-metal",
        ["Indium: Exports"] = "indium-metal",
        ["Indium: Price, annual average, dollars per kilogram: U.S. warehouse, free on board"] = "indium-metal",
        ["Lithium: Mine production [Argentina]"] = "lithium-brine",
        ["Lithium: Mine production [Australia]"] = "spodumene-concentrate",
        ["Lithium: Mine production [Brazil]"] = "spodumene-concentrate",
        ["Lithium: Mine production [Canada]"] = "spodumene-concentrate",
        ["Lithium: Mine production [Chile]"] = "lithium-brine",
        ["Lithium: Mine production [Mali]"] = "spodumene-concentrate",
        ["Lithium: Mine production [Namibia]"] = "spodumene-concentrate",
        ["Lithium: Mine production [Portugal]"] = "spodumene-concentrate",
        ["Lithium: Mine production [United States]"] = "lithium-brine",
        ["Lithium: Mine production [Zimbabwe]"] = "spodumene-concentrate",
        ["Lithium: Price, annual average-real, battery-grade lithium carbonate, dollars per metric ton"] = "lithium-carbonate",
        ["Manganese: Mine production"] = "manganese-ore",
        ["Nickel: Mine production"] = "nickel-ore",
        ["Nickel: Production: Mine"] = "nickel-ore",
        ["Nickel: Imports: Ores and concentrates"] = "nickel-ore",
        ["Nickel: Imports: Primary"] = "nickel-refined",
        ["Nickel: Exports: Ores and concentrates"] = "nickel-ore",
        ["Nickel: Exports: Primary"] = "nickel-refined",
        ["Rare Earths: Mine production [Australia]"] = "rare-earth-concentrate-monazite",
        ["Rare Earths: Mine production [Brazil]"] = "rare-earth-concentrate-ionic",
        ["Rare Earths: Mine production [Burma]"] = "rare-earth-concentrate-ionic",
        ["Rare Earths: Mine production [India]"] = "rare-earth-concentrate-monazite",
        ["Rare Earths: Mine production [Madagascar]"] = "rare-earth-concentrate-monazite",
        ["Rare Earths: Mine production [Malaysia]"] = "rare-earth-concentrate-ionic",
        ["Rare Earths: Mine production [Nigeria]"] = "rare-earth-concentrate-monazite",
        ["Rare Earths: Mine production [Russia]"] = "rare-earth-concentrate-monazite",
        ["Rare Earths: Mine production [Thailand]"] = "rare-earth-concentrate-ionic",
        ["Rare Earths: Mine production [United States]"] = "rare-earth-concentrate-bastnaesite",
        ["Rare Earths: Mine production [Vietnam]"] = "rare-earth-concentrate-monazite",
        ["Rare Earths: Production: Mineral concentrates"] = "rare-earth-concentrate-bastnaesite",
        ["Rare Earths: Price, average, dollars per kilogram: Neodymium-praseodymium (NdPr) oxide, 99% minimum"] = "ndpr-oxide",
        ["Silver: Mine production"] = "silver-contained",
        ["Silver: Production: Mine"] = "silver-contained",
        ["Silver: Production: Refinery: Primary"] = "silver-refined",
        ["Silver: Imports for consumption"] = "silver-refined",
        ["Silver: Exports"] = "silver-refined",
        ["Zinc: Mine production"] = "zinc-concentrate",
        ["Zinc: Production: Mine, zinc in concentrates"] = "zinc-concentrate",
        ["Zinc: Production: Refined zinc,"] = "zinc-slab",
        ["Zinc: Imports for consumption: Ores and concentrates"] = "zinc-concentrate",
        ["Zinc: Imports for consumption: Refined zinc"] = "zinc-slab",
        ["Zinc: Exports: Ores and concentrates"] = "zinc-concentrate",
        ["Zinc: Exports: Refined zinc"] = "zinc-slab",
        ["Zinc: Price, average, cents per pound: North American"] = "zinc-slab",
    };

    /// <summary>World data of 2025: <c>COMMODITY: TYPE</c>, where needed with the country in brackets.</summary>
    public static IReadOnlyDictionary<string, string> Of2025 { get; } = Older().ToDictionary(pair => pair.Name, pair => pair.Material, StringComparer.Ordinal);

    /// <summary>Where a price is quoted, when not in the United States.</summary>
    public static string PriceRegion(string name) => Places.TryGetValue(name, out (string Region, string Place) at) ? at.Region : "us";

    /// <summary>On which terms a price is quoted, in the words of the publisher's notes.</summary>
    public static string PricePlace(string name) => Places.TryGetValue(name, out (string Region, string Place) at) ? at.Place : "United States";

    // Read in the column Notes of the data release; Rotterdam stands for Europe.
    private static Dictionary<string, (string Region, string Place)> Places { get; } = new(StringComparer.Ordinal)
    {
        ["Antimony: Price, metal, average, dollars per pound"] = ("us", "cif United States"),
        ["Cadmium: Price, metal, annual average, dollars per kilogram"] = ("us", "cif global ports"),
        ["Cobalt: Price, average, dollars per pound: U.S. spot, cathode"] = ("us", "US spot"),
        ["Copper: Price, annual average, cents per pound: U.S. producer, cathode (COMEX + premium)"] = ("us", "US producer: COMEX with premium"),
        ["Fluorspar: Price, average unit value of imports, cost, insurance, and freight, dollars per metric ton: Acid grade"] = ("us", "unit value of imports cif: acid grade"),
        ["Gallium: Price, average unit value of imports, dollars per kilogram"] = ("us", "unit value of imports: customs value"),
        ["Germanium: Price, annual average, dollars per kilogram: Germanium metal"] = ("nl", "Europe"),
        ["Graphite (Natural): Price, average unit value of imports, dollars per metric ton at foreign ports: Flake"] = ("us", "unit value of imports at foreign ports: flake"),
        ["Indium: Price, annual average, dollars per kilogram: U.S. warehouse, free on board"] = ("us", "fob US warehouse"),
        ["Lithium: Price, annual average-real, battery-grade lithium carbonate, dollars per metric ton"] = ("world", "spot and contracts worldwide"),
        ["Rare Earths: Price, average, dollars per kilogram: Neodymium-praseodymium (NdPr) oxide, 99% minimum"] = ("cn", "fob China"),
        ["Zinc: Price, average, cents per pound: North American"] = ("us", "North American: LME cash with premium"),
    };

    private static IEnumerable<(string Name, string Material)> Older()
    {
        (string Name, string Material)[] plain =
        [
            ("Antimony: Mine production, antimony content", "antimony-concentrate"),
            ("Cadmium: Refinery production, estimated", "cadmium-metal"),
            ("Cobalt: Mine production, cobalt content, estimated", "cobalt-intermediate"),
            ("Cobalt: Mine production, estimated", "cobalt-intermediate"),
            ("Copper: Mine production, recoverable copper content", "copper-concentrate"),
            ("Copper: Refinery production, copper", "copper-cathode"),
            ("Fluorspar: Mine production, estimated", "fluorspar"),
            ("Gallium: Primary production", "gallium-primary"),
            ("Graphite: Mine production", "natural-graphite"),
            ("Indium: Refinery production", "indium-metal"),
            ("Manganese: Mine production, manganese content", "manganese-ore"),
            ("Nickel: Mine production, nickel content", "nickel-ore"),
            ("Silver: Mine production, silver content", "silver-contained"),
            ("Zinc: Mine production, zinc content", "zinc-concentrate"),
        ];
        const string Lithium = "Lithium: Mine production [", RareEarths = "Rare Earths: Mine production [";
        return plain
            .Concat(Of2026.Where(pair => pair.Key.StartsWith(Lithium, StringComparison.Ordinal)).Select(pair => ("Lithium: Mine production, lithium content [" + pair.Key[Lithium.Length..], pair.Value)))
            .Concat(Of2026.Where(pair => pair.Key.StartsWith(RareEarths, StringComparison.Ordinal)).Select(pair => ("Rare earths: Mine production, rare-earth-oxide equivalent [" + pair.Key[RareEarths.Length..], pair.Value)));
    }
}
