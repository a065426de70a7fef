using System.Globalization;
using Veta.Data;
using Veta.Import;
using Xunit;

namespace Veta.Tests.Import;

public sealed class ImporterTests
{
    public static TheoryData<string, string> Cases => new()
    {
        { "usgs-mcs-2026", "usgs-mcs-2026.csv" },
        { "usgs-mcs-2025", "usgs-mcs-2025.csv" },
        { "world-mining-data", "world-mining-data.csv" },
        { "bgs-world-mineral-statistics", "bgs.csv" },
        { "wgi", "wgi.csv" },
        { "world-bank-pink-sheet", "pink-sheet.xlsx" },
    };

    [Fact]
    public void Mineral_commodity_summaries_of_2026_keep_letters_estimates_and_dashes()
    {
        string[] rows = Lines(ImportFixtures.Read("usgs-mcs-2026", "usgs-mcs-2026.csv"));
        Assert.Equal(
        [
            "production us,antimony-concentrate,2025 = W",
            "trade world,us,antimony-metal,2025 = 4500 e",
            // 25 USD/lb / 0.45359237 kg/lb × 1000 kg/t = 55115.6 USD/t
            "price antimony-metal,us,2025,,cif United States = 55115.6",
            "production us,antimony-concentrate,2024 = 0",
            "production au,antimony-concentrate,2024 = 1270",
            "production cn,antimony-concentrate,2024 = 40000 e",
            "production mx,antimony-concentrate,2024 = 600",
            "trade world,us,copper-concentrate,2025 = s",
            // 839,000 kg
            "production cn,gallium-primary,2024 = 839",
        ], rows);
    }

    [Fact]
    public void World_data_of_2025_leave_blank_cells_out_and_strip_footnotes()
    {
        ImportResult result = ImportFixtures.Read("usgs-mcs-2025", "usgs-mcs-2025.csv");
        Assert.Equal(
        [
            "production cn,antimony-concentrate,2023 = 62300 e",
            "production cn,antimony-concentrate,2024 = 60000 e",
            "production mx,antimony-concentrate,2023 = 800",
            "production mx,antimony-concentrate,2024 = 800 e",
            "production world,antimony-concentrate,2023 = 106000",
            "production world,antimony-concentrate,2024 = 100000 e",
            // thousand metric tons
            "production mx,copper-cathode,2023 = 509000",
            "production mx,copper-cathode,2024 = 350000 e",
            "production us,lithium-brine,2023 = W",
            "production us,lithium-brine,2024 = W",
            "production cl,lithium-brine,2023 = 41400",
            "production cl,lithium-brine,2024 = 49000 e",
        ], Lines(result));
        Assert.Equal(
            "usgs-mcs-2025.csv:2: warning: 2 cells are blank, which is not zero, and were left out. Compare them with the printed chapter: a dash there is zero. [left-out]",
            Assert.Single(result.Findings).ToString());
    }

    [Fact]
    public void World_mining_data_turn_oxide_into_metal_and_kilograms_into_tonnes()
    {
        ImportResult result = ImportFixtures.Read("world-mining-data", "world-mining-data.csv");
        string[] rows = Lines(result);
        Assert.Contains("production mx,antimony-concentrate,2022 = 700", rows);
        Assert.Contains("production mx,silver-contained,2021 = 6100.5", rows);
        // 6000 t U3O8 × 0.848
        Assert.Contains("production ca,uranium-u3o8,2022 = 5088", rows);
        Assert.Equal(
            "world-mining-data.csv:11: warning: No material is known for 'Gold'; 3 rows were left out. To take them, give --material 'Gold=ID' with a material of the package. [unmapped-name]",
            Assert.Single(result.Findings).ToString());
    }

    [Fact]
    public void British_statistics_take_a_country_by_its_name_before_its_code()
    {
        ImportResult result = ImportFixtures.Read("bgs-world-mineral-statistics", "bgs.csv");
        Assert.Equal(
        [
            "production mx,antimony-concentrate,2023 = 1250",
            "production us,copper-cathode,2023 = 900000",
            "production mx,copper-cathode,2023 = 410000",
            "production mx,natural-graphite,2023 = 3300",
            "production cd,copper-cathode,2023 = 2000000",
        ], Lines(result));
        Assert.Equal(
        [
            "1 row gives 'Congo' the code COD of another country; the name was taken.",
            "No material is known for 'manganese ore'; 1 row was left out.",
            "The package has no region 'cg' for 'Congo'; 1 row was left out.",
        ], result.Findings.Select(finding => finding.Message));
    }

    [Fact]
    public void Governance_takes_the_last_year_of_countries_that_the_package_has()
    {
        ImportResult result = ImportFixtures.Read("wgi", "wgi.csv");
        Assert.Equal("2022", result.Vintage);
        Assert.Equal([("cl", 0.119), ("mx", -0.692)], result.Rows.Select(row => (Region)row.Row).Select(region => (region.Id.Value, region.Governance!.Value)));
        Assert.StartsWith("wgi.csv:2: warning: 2 economies are not regions of the package", Assert.Single(result.Findings).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Pink_sheet_gives_months_in_usd_per_tonne()
    {
        ImportResult result = ImportFixtures.Read("world-bank-pink-sheet", "pink-sheet.xlsx");
        string[] rows = Lines(result);
        Assert.Equal("1960M01 to 2026M05", result.Vintage);
        Assert.Contains("price copper-cathode,world,1960,1,LME cash = 715.4", rows);
        Assert.Contains("price copper-cathode,world,2026,5,LME cash = 13543.19", rows);
        // 78.01 USD / troy ounce / 31.1034768 g × 1,000,000 g/t
        Assert.Contains("price silver-refined,world,2026,5,London = 2508079.74", rows);
        Assert.Equal(12, rows.Length);
        Assert.Equal(["sheet Monthly Prices row 9 of " + ImportFixtures.File("pink-sheet.xlsx").Sha256[..8]], result.Rows.Select(row => row.Origin).TakeLast(1));
    }

    [Fact]
    public void A_name_of_the_user_comes_before_the_table()
    {
        ImportResult result = ImportFixtures.Read("world-mining-data", "world-mining-data.csv", new Dictionary<string, string> { ["Gold"] = "silver-refined", ["Tin"] = "zinc-slab" });
        Assert.Contains("production mx,silver-refined,2022 = 150", Lines(result));
        Assert.Equal("The file has no 'Tin'.", Assert.Single(result.Findings).Message);
        var fault = Assert.Throws<ImportException>(() => new ImportContext(ImportFixtures.Package, new Dictionary<string, string> { ["Gold"] = "gold" }));
        Assert.Equal("'Gold' is given the material 'gold', which the package does not have. Add it to materials.csv or name another.", fault.Message);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_wrong_file_is_refused_with_what_was_expected(string id, string file)
    {
        IImporter importer = ImportFixtures.Importer(id);
        var wrong = new ImportFile("wrong.csv", "a,b\n1,2\n"u8.ToArray());
        var fault = Assert.Throws<ImportException>(() => importer.Read(wrong, new ImportContext(ImportFixtures.Package)));
        string found = file.EndsWith(".xlsx", StringComparison.Ordinal) ? "found another format" : "found 'a,b'";
        Assert.StartsWith($"wrong.csv is not the file that {id} takes: expected ", fault.Message, StringComparison.Ordinal);
        Assert.Contains(found, fault.Message, StringComparison.Ordinal);
        Assert.EndsWith(importer.Expects, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_wrong_release_is_refused_word_for_word()
    {
        var fault = Assert.Throws<ImportException>(() => ImportFixtures.Read("world-mining-data", "bgs.csv"));
        Assert.Equal(
            "bgs.csv is not the file that world-mining-data takes: expected the header 'commodity,country,iso,year,production,unit,data_source', found 'group,commodity,sub_commodity,country,iso3,year,quantity,units,type,notes'. It takes the long table of World Mining Data (header 'commodity,country,iso,country_code,year,production,unit,data_source'), in UTF-8.",
            fault.Message);
    }

    [Fact]
    public void The_list_has_every_importer_once_with_its_texts()
    {
        Type[] types = [.. typeof(IImporter).Assembly.GetTypes().Where(type => type.IsClass && typeof(IImporter).IsAssignableFrom(type))];
        Assert.Equal(types.OrderBy(type => type.Name, StringComparer.Ordinal), Importers.All.Select(importer => importer.GetType()).OrderBy(type => type.Name, StringComparer.Ordinal));
        Assert.Equal(Importers.All.Count, Importers.All.Select(importer => importer.Id).Distinct().Count());
        Assert.All(Importers.All, importer => Assert.All([importer.TitleEs, importer.Expects, importer.ExpectsEs, importer.Source.Address], text => Assert.False(string.IsNullOrWhiteSpace(text))));
    }

    private static string[] Lines(ImportResult result) => [.. result.Rows.Select(row => row.Row switch
    {
        Production p => "production " + TableList.Of<Production>().KeyOf(p) + Value(p.QuantityPerYear, p.Qualifier),
        Trade t => "trade " + TableList.Of<Trade>().KeyOf(t) + Value(t.QuantityPerYear, t.Qualifier),
        Price p => "price " + TableList.Of<Price>().KeyOf(p) + Value(p.PriceUsdPerUnit, null),
        _ => throw new InvalidOperationException(row.Row.ToString()),
    })];

    private static string Value(double? quantity, string? qualifier) =>
        " = " + string.Join(' ', new[] { quantity?.ToString(CultureInfo.InvariantCulture), qualifier }.Where(part => part is not null));
}
