using Veta.Data;
using Veta.Import;
using Xunit;

namespace Veta.Tests.Import;

public sealed class TradeImporterTests
{
    [Fact]
    public void USITC_imports_are_tonnes_and_dollars_by_partner()
    {
        ImportResult result = TradeFixtures.Read("usitc-trade", "usitc-imports.xlsx");
        // 493,633 kg and 10,548,234 USD in the workbook.
        Trade antimony = Flow(result, "cn", "us", "antimony-metal", 2024);
        Assert.Equal((493.633, 10548234.0), (antimony.QuantityPerYear, antimony.ValueUsdPerYear));
        // Copper in ore is the row of component kilograms: 3,264,761 kg with 28,758,624 USD; silver and gold stand in other rows.
        Trade copper = Flow(result, "ca", "us", "copper-concentrate", 2023);
        Assert.Equal((3264.761, 28758624.0), (copper.QuantityPerYear, copper.ValueUsdPerYear));
        // Manganese in ore is the second unit, 28,795 kg of the gross 67,488 kg.
        Assert.Equal(28.795, Flow(result, "ca", "us", "manganese-ore", 2024).QuantityPerYear);
        Assert.Equal("imports 1993-2025", result.Vintage);
        Assert.Contains(result.Findings, finding => finding.Check == "empty-year" && finding.Value == "2026");
        Assert.Contains(result.Findings, finding => finding.Value == "2825" && finding.Message == "No material is known for '2825'; 1 row was left out.");
        Assert.Contains(result.Findings, finding => finding.Value == "Hong Kong");
    }

    [Fact]
    public void USITC_exports_leave_from_the_United_States_and_say_when_contained_metal_is_not_collected()
    {
        ImportResult result = TradeFixtures.Read("usitc-trade", "usitc-exports.xlsx", new ImportContext(TradeFixtures.Package) { FirstYear = 2024 });
        Assert.Equal((17875.183, 57732406.0), (Flow(result, "us", "ca", "zinc-slab", 2024).QuantityPerYear, Flow(result, "us", "ca", "zinc-slab", 2024).ValueUsdPerYear));
        Trade manganese = Flow(result, "us", "ca", "manganese-ore", 2024);
        Assert.Equal((null, "no units collected"), (manganese.QuantityPerYear, manganese.Qualifier));
        Assert.All(result.Rows, row => Assert.True(((Trade)row.Row).Year.Value >= 2024));
    }

    [Fact]
    public void USITC_suppressed_records_make_a_least_quantity()
    {
        var context = new ImportContext(TradeFixtures.Package, new Dictionary<string, string> { ["2825"] = "antimony-trioxide" });
        // 1,017,895 kg with 12 suppressed records.
        Trade oxide = Flow(TradeFixtures.Read("usitc-trade", "usitc-imports.xlsx", context), "au", "us", "antimony-trioxide", 1996);
        Assert.Equal((1017.895, ">"), (oxide.QuantityPerYear, oxide.Qualifier));
    }

    [Fact]
    public void BACI_values_are_thousand_dollars_and_its_quantities_tonnes()
    {
        ImportResult result = TradeFixtures.Read("baci-trade", "baci.csv");
        Trade oxide = Flow(result, "cn", "us", "antimony-trioxide", 2023);
        Assert.Equal((180.125, 2000000.0, null), (oxide.QuantityPerYear, oxide.ValueUsdPerYear, oxide.Qualifier));
        // 900 + 300 thousand USD; only the first of the two codes has a weight.
        Trade nickel = Flow(result, "au", "us", "nickel-refined", 2023);
        Assert.Equal((45.0, 1200000.0, ">"), (nickel.QuantityPerYear, nickel.ValueUsdPerYear, nickel.Qualifier));
    }

    [Fact]
    public void A_gross_weight_of_ore_is_no_contained_metal()
    {
        Trade copper = Flow(TradeFixtures.Read("baci-trade", "baci.csv"), "cl", "us", "copper-concentrate", 2023);
        Assert.Equal((null, 1500250.0), (copper.QuantityPerYear, copper.ValueUsdPerYear));
        Assert.Equal("HS 260300, gross weight 300.5 t, of which the contained metal is not reported", copper.Note);
    }

    [Fact]
    public void BACI_rows_without_a_place_are_counted()
    {
        string[] messages = [.. TradeFixtures.Read("baci-trade", "baci.csv").Findings.Select(finding => finding.Message)];
        Assert.Equal(
            [
                "HS 284690 is listed by ndpr-oxide, dysprosium-oxide; 1 row was left out.",
                "1 row was left out whose code no material lists: 1 code, 010121.",
                "2 rows were left out whose country the package does not have: 2 codes, 20, 490.",
            ],
            messages);
    }

    [Fact]
    public void Comtrade_takes_the_importers_report_and_tells_the_exporters()
    {
        ImportResult result = TradeFixtures.Read("un-comtrade", "comtrade.csv");
        // 2,500,500 kg by the USA (842), 2,400,000 kg by China; the row by way of Hong Kong is a part of the first.
        Trade antimony = Flow(result, "cn", "us", "antimony-metal", 2023);
        Assert.Equal((2500.5, 31000000.0, null), (antimony.QuantityPerYear, antimony.ValueUsdPerYear, antimony.Qualifier));
        Assert.Equal("HS 811010, gross weight; the exporter reports 2400 t", antimony.Note);
        Assert.Equal(9000.0, Flow(result, "world", "us", "antimony-metal", 2023).QuantityPerYear);
        Assert.Contains(result.Findings, finding => finding.Check == "rows-left-out" && finding.Message.StartsWith("1 row was left out that is part of", StringComparison.Ordinal));
    }

    [Fact]
    public void Comtrade_marks_mirror_flows_and_re_exports()
    {
        ImportResult result = TradeFixtures.Read("un-comtrade", "comtrade.csv");
        Trade mirror = Flow(result, "us", "mx", "antimony-metal", 2023);
        Assert.Equal((90.0, "mirror"), (mirror.QuantityPerYear, mirror.Qualifier));
        Assert.Equal("HS 811010, gross weight; reported by the exporter only; of the exports 60 t are re-exports", mirror.Note);
    }

    [Fact]
    public void Comtrade_counts_the_finest_codes_only() =>
        Assert.Equal(1500250, Flow(TradeFixtures.Read("un-comtrade", "comtrade.csv"), "cl", "us", "copper-concentrate", 2023).ValueUsdPerYear);

    [Fact]
    public void Comtrade_in_its_former_layout_gives_the_same_kind_of_rows()
    {
        ImportResult result = TradeFixtures.Read("un-comtrade", "comtrade-classic.csv");
        Assert.Equal((7000.0, 41000000.0), (Flow(result, "cn", "us", "antimony-metal", 2016).QuantityPerYear, Flow(result, "cn", "us", "antimony-metal", 2016).ValueUsdPerYear));
        // 842 and 841 are the same country: the wider territory counts, once. Flag 4 is an estimated weight.
        Trade mexico = Flow(result, "us", "mx", "antimony-metal", 2016);
        Assert.Equal((40.0, "e"), (mexico.QuantityPerYear, mexico.Qualifier));
        // Zero kilograms beside 5,000 USD is a weight that is not known.
        Assert.Null(Flow(result, "cn", "au", "antimony-metal", 2016).QuantityPerYear);
    }

    [Theory]
    [InlineData("baci-trade", "a,b\n1,2\n", "x.csv is not the file that baci-trade takes: expected the header 't,i,j,k,v,q', found 'a,b'. Give one year's file of BACI as CEPII releases it, a CSV with the columns t, i, j, k, v and q.")]
    [InlineData("baci-trade", "t,i,j,k,v,q\n2023,156,842,811010,much,1\n", "x.csv: line 2: 'much' is no value. Get the file again from CEPII.")]
    [InlineData("un-comtrade", "Year,Value\n2023,1\n", "x.csv is not the file that un-comtrade takes: expected the header 'refYear,reporterCode,partnerCode,flowCode,cmdCode,netWgt,primaryValue,period', found 'Year,Value'. Give a CSV of yearly trade by commodity as UN Comtrade releases it, in the present layout (refYear, reporterCode, …) or the former one (Year, Reporter Code, …).")]
    [InlineData("un-comtrade", "refYear,reporterCode,partnerCode,flowCode,cmdCode,netWgt,primaryValue,period\n2023,842,156,M,811010,1,1,202301\n", "x.csv: line 2 is of the period 202301: the file holds months. Ask UN Comtrade for yearly data.")]
    [InlineData("usitc-trade", "a,b\n", "x.csv is not the file that usitc-trade takes: expected an Excel workbook (.xlsx), found another format. Give a DataWeb report of full years by country and HTS number (4 digits) as an Excel workbook, with values and quantities.")]
    public void A_wrong_file_is_refused(string id, string text, string message) =>
        Assert.Equal(message, Assert.Throws<ImportException>(() => Importers.Named(id)!.Read(new ImportFile("x.csv", System.Text.Encoding.UTF8.GetBytes(text)), TradeFixtures.Context)).Message);

    [Fact]
    public void A_trailing_comma_in_the_rows_of_Comtrade_is_no_column()
    {
        const string Text = "refYear,reporterCode,partnerCode,flowCode,cmdCode,netWgt,primaryValue,period\n2023,842,156,M,811010,1000,5,2023,\n";
        ImportResult result = Importers.Named("un-comtrade")!.Read(new ImportFile("x.csv", System.Text.Encoding.UTF8.GetBytes(Text)), TradeFixtures.Context);
        Assert.Equal(1, ((Trade)Assert.Single(result.Rows).Row).QuantityPerYear);
    }

    private static Trade Flow(ImportResult result, string exporter, string importer, string material, int year) =>
        Assert.Single(result.Rows.Select(row => (Trade)row.Row), row => (row.Exporter.Value, row.Importer.Value, row.Material.Value, row.Year.Value) == (exporter, importer, material, year));
}
