using Veta.Data;
using Veta.Import;
using Xunit;

namespace Veta.Tests.Import;

public sealed class PriceAndOutlookImporterTests
{
    [Fact]
    public void Electricity_is_priced_per_megawatt_hour_and_a_short_year_says_so()
    {
        ImportResult result = TradeFixtures.Read("eia-electricity", "eia-electricity.csv", new ImportContext(TradeFixtures.Package) { FirstYear = 2024 });
        Price[] texas = [.. result.Rows.Select(row => (Price)row.Row).Where(price => price.Region.Value == "us-tx")];
        // 6.114 and 6.503 cents per kWh.
        Assert.Equal([61.14, 65.03], texas.Select(price => price.PriceUsdPerUnit));
        Assert.Equal(["Industrial customers, mean of twelve months", "Industrial customers, mean of only 9 months"], texas.Select(price => price.Note));
        Assert.Equal("2024-2025", result.Vintage);
        Assert.Equal("The package has no region 'us-hi' for 'HI'; 2 rows were left out.", Assert.Single(result.Findings).Message);
    }

    [Fact]
    public void The_outlook_gives_the_observed_year_in_tonnes()
    {
        ImportResult result = TradeFixtures.Read("iea-outlook", "iea-outlook.json");
        Production[] rows = [.. result.Rows.Select(row => (Production)row.Row)];
        // 5,000 kt of Chilean copper; 150.1234565869552 kt of refined Chinese cobalt, to the tonne.
        Assert.Equal(5000000, Quantity(rows, "cl", "copper-concentrate"));
        Assert.Equal(150123, Quantity(rows, "cn", "cobalt-refined"));
        Assert.Equal(25000000, Quantity(rows, "world", "copper-cathode"));
        Assert.All(rows, row => Assert.Equal(2024, row.Year.Value));
        Assert.Equal(Grade.C, Importers.Named("iea-outlook")!.Source.Grade);
        Assert.Contains(result.Findings, finding => finding.Message == "No material is known for 'Rare Earth Elements mining'; 2 rows were left out.");
    }

    [Fact]
    public void Demand_by_scenario_gives_ratios()
    {
        IeaOutlook outlook = IeaOutlook.Read(Importers.Named("iea-outlook")!, TradeFixtures.File("iea-outlook.json"));
        // 345 / 300 and 910 / 700.
        Assert.Equal(1.15, Ratio("Lithium", "Electric vehicles", 2030));
        Assert.Equal(1.3, Ratio("Lithium", "Electric vehicles", 2040));
        Assert.Equal(200.0, outlook.Demand("Lithium", null, "STEPS", 2024));
        Assert.Null(outlook.Demand("Lithium", "Wind", "STEPS", 2030));

        double Ratio(string mineral, string sector, int year) => Math.Round(outlook.Demand(mineral, sector, "APS", year)!.Value / outlook.Demand(mineral, sector, "STEPS", year)!.Value, 3);
    }

    [Theory]
    [InlineData("eia-electricity", "state,year\nTX,2024\n", "x is not the file that eia-electricity takes: expected the header 'state,year,avg_cents_per_kwh,months', found 'state,year'. Give the CSV of yearly means of the industrial price with the columns state, year, avg_cents_per_kwh and months.")]
    [InlineData("eia-electricity", "state,year,avg_cents_per_kwh,months\nTX,2024,cheap,12\n", "x: line 2: 'cheap' is no avg_cents_per_kwh between 0 and 1000. Correct the cell, or get the file again.")]
    [InlineData("iea-outlook", "{\"a\":{\"b\":1}}", "x is not the file that iea-outlook takes: expected JSON with the parts totalDemand and supply, found the parts a. Give the critical minerals data set as JSON, with the parts totalDemand and supply.")]
    [InlineData("iea-outlook", "a,b", "x is not the file that iea-outlook takes: expected JSON with the parts totalDemand and supply, found text that is not JSON. Give the critical minerals data set as JSON, with the parts totalDemand and supply.")]
    public void A_wrong_file_is_refused(string id, string text, string message) =>
        Assert.Equal(message, Assert.Throws<ImportException>(() => Importers.Named(id)!.Read(new ImportFile("x", System.Text.Encoding.UTF8.GetBytes(text)), TradeFixtures.Context)).Message);

    [Fact]
    public void The_sheet_of_monthly_prices_is_read_as_csv_too_and_a_newer_file_of_the_same_months_changes_nothing()
    {
        const string Head = "month,\"Crude oil, average ($/bbl)\",Copper ($/mt),Silver ($/troy oz)\n", May = "2026-05,100.43,13543.19,78.01\n";
        IImporter importer = Importers.Named("world-bank-pink-sheet")!;
        ImportFile older = new("prices.csv", System.Text.Encoding.UTF8.GetBytes(Head + "2026-04,103.91,…,75.86\n" + May)), newer = new("prices.csv", System.Text.Encoding.UTF8.GetBytes(Head + May));
        Package package = ImportFixtures.Package;
        ImportResult result = importer.Read(older, new ImportContext(package));
        Price[] rows = [.. result.Rows.Select(row => (Price)row.Row)];

        // 75.86 and 78.01 USD / troy ounce / 31.1034768 g × 1,000,000 g/t; copper has no figure in April.
        Assert.Equal([("silver-refined", 4, 2438955.63), ("copper-cathode", 5, 13543.19), ("silver-refined", 5, 2508079.74)], rows.Select(p => (p.Material.Value, p.Month!.Value, p.PriceUsdPerUnit)));
        Assert.All(rows, p => Assert.Equal(PriceTax.None, p.Tax));
        Assert.Equal(["London", "LME cash", "London"], rows.Select(p => p.Place));
        Assert.Equal($"line 3 of {older.Sha256[..8]}", result.Rows[^1].Origin);

        ImportPlan first = ImportMerge.Of(package, importer, older, result), second = ImportMerge.Of(first.After, importer, older, importer.Read(older, new ImportContext(first.After)));
        Assert.Equal(3, first.Added);
        Assert.Equal((0, 0, 0, 0), (second.Added, second.Changed, second.Conflicts.Count, second.Differences.Count));
        Assert.DoesNotContain(PackageChecks.Run(first.After), f => f.Table == "prices");
        ImportPlan again = ImportMerge.Of(first.After, importer, newer, importer.Read(newer, new ImportContext(first.After)));
        Assert.Equal((0, 0), (again.Added, again.Conflicts.Count));
        Assert.Equal(first.After.Prices.Select(p => p.PriceUsdPerUnit), again.After.Prices.Select(p => p.PriceUsdPerUnit));
    }

    [Theory]
    [InlineData("eia-electricity", "eia-electricity.csv")]
    [InlineData("iea-outlook", "iea-outlook.json")]
    [InlineData("usitc-trade", "usitc-imports.xlsx")]
    [InlineData("usitc-trade", "usitc-exports.xlsx")]
    [InlineData("baci-trade", "baci.csv")]
    [InlineData("un-comtrade", "comtrade.csv")]
    [InlineData("un-comtrade", "comtrade-classic.csv")]
    [InlineData("sea-distances", "sea-network.geojson")]
    [InlineData("rail-distances", "railroads.geojson")]
    public void A_second_import_changes_nothing(string id, string name)
    {
        IImporter importer = Importers.Named(id)!;
        ImportFile file = TradeFixtures.File(name);
        ImportPlan first = ImportMerge.Of(TradeFixtures.Package, importer, file, importer.Read(file, TradeFixtures.Context));
        Assert.True(first.Added + first.Changed > 0);
        ImportPlan second = ImportMerge.Of(first.After, importer, file, importer.Read(file, new ImportContext(first.After)));
        Assert.Equal((0, 0, 0, 0), (second.Added, second.Changed, second.Conflicts.Count, second.Differences.Count));
    }

    private static double? Quantity(Production[] rows, string region, string material) => Assert.Single(rows, row => (row.Region.Value, row.Material.Value) == (region, material)).QuantityPerYear;
}
