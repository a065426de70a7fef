using System.Text;
using Veta.Data;
using Veta.Import;
using Xunit;

namespace Veta.Tests.Import;

/// <summary>What a file of trade says twice, or at several levels of the classification, counts once.</summary>
public sealed class TradeFlowsTests
{
    private const string Header = "refYear,reporterCode,partnerCode,flowCode,cmdCode,netWgt,primaryValue,period\n";

    private static ImportContext Context { get; } = new(TradeFixtures.Package with
    {
        Materials = [.. TradeFixtures.Package.Materials.Select(m => m.Id.Value == "cobalt-refined" ? m with { HsCodes = ["8105", "282200", "283329"] } : m)],
    });

    [Fact]
    public void A_heading_stays_beside_a_code_that_does_not_stand_below_it()
    {
        Trade cobalt = One("2023,842,156,M,8105,5000000,1000000,2023", "2023,842,156,M,282200,700000,90000,2023");
        // The chemical's weight is no contained metal; its value counts.
        Assert.Equal((5000.0, 1_090_000.0, ">"), (cobalt.QuantityPerYear, cobalt.ValueUsdPerYear, cobalt.Qualifier));
    }

    [Fact]
    public void Subheadings_that_make_up_their_heading_count_for_it()
    {
        Trade cobalt = One("2023,842,156,M,8105,,1000000,2023", "2023,842,156,M,810520,4000000,700000,2023", "2023,842,156,M,810590,1000000,300000,2023");
        Assert.Equal((5000.0, 1_000_000.0, null), (cobalt.QuantityPerYear, cobalt.ValueUsdPerYear, cobalt.Qualifier));
    }

    [Fact]
    public void A_heading_with_only_some_of_its_subheadings_counts_itself()
    {
        Trade cobalt = One("2023,842,156,M,8105,5000000,1000000,2023", "2023,842,156,M,810520,4000000,700000,2023");
        Assert.Equal((5000.0, 1_000_000.0), (cobalt.QuantityPerYear, cobalt.ValueUsdPerYear));
    }

    [Fact]
    public void Three_levels_of_one_heading_count_once()
    {
        Trade cobalt = One("2023,842,156,M,8105,5000000,1000000,2023", "2023,842,156,M,810520,5000000,1000000,2023", "2023,842,156,M,81052030,5000000,1000000,2023");
        Assert.Equal((5000.0, 1_000_000.0), (cobalt.QuantityPerYear, cobalt.ValueUsdPerYear));
    }

    [Fact]
    public void A_row_that_stands_twice_counts_once_and_is_told()
    {
        const string Row = "2023,842,156,M,8105,5000000,1000000,2023";
        ImportResult result = Read(Row, Row);
        Assert.Equal(5000, ((Trade)Assert.Single(result.Rows).Row).QuantityPerYear);
        Assert.Equal("1 row was there before with the same figures and counted once.", Assert.Single(result.Findings, f => f.Check == "rows-repeated").Message);
    }

    [Fact]
    public void Of_two_rows_that_differ_the_later_counts_and_both_lines_are_told()
    {
        ImportResult result = Read("2023,842,156,M,8105,5000000,1000000,2023", "2023,842,156,M,8105,6000000,1100000,2023");
        Assert.Equal(6000, ((Trade)Assert.Single(result.Rows).Row).QuantityPerYear);
        Assert.Contains("the first in line 2 and again in line 3", Assert.Single(result.Findings, f => f.Check == "rows-contradict").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BACI_rows_that_stand_twice_count_once()
    {
        ImportResult result = Importers.Named("baci-trade")!.Read(new ImportFile("x.csv", Encoding.UTF8.GetBytes("t,i,j,k,v,q\n2023,156,842,810520,100,5\n2023,156,842,810520,100,5\n")), Context);
        Assert.Equal((5.0, 100_000.0), (((Trade)Assert.Single(result.Rows).Row).QuantityPerYear, ((Trade)result.Rows[0].Row).ValueUsdPerYear));
        Assert.Contains(result.Findings, f => f.Check == "rows-repeated");
    }

    [Fact]
    public void A_flow_of_another_kind_is_left_out_and_told()
    {
        ImportResult result = Read("2023,842,156,M,8105,5000000,1000000,2023", "2023,842,156,MIP,8105,400000,90000,2023");
        Assert.Equal(5000, ((Trade)Assert.Single(result.Rows).Row).QuantityPerYear);
        Assert.Contains(result.Findings, f => f.Message.StartsWith("1 row was left out of other flows", StringComparison.Ordinal));
    }

    private static Trade One(params string[] rows) => (Trade)Assert.Single(Read(rows).Rows).Row;

    private static ImportResult Read(params string[] rows) =>
        Importers.Named("un-comtrade")!.Read(new ImportFile("x.csv", Encoding.UTF8.GetBytes(Header + string.Join('\n', rows) + "\n")), Context);
}
