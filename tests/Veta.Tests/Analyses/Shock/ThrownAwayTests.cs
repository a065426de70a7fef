using Veta.Analyses.Pages;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network.Actions;
using Xunit;

namespace Veta.Tests.Analyses.Shock;

/// <summary>A smelter makes a unit of slag with each unit of metal; users take a tenth of it, and the rest is thrown away at 150 a unit: the price of slag is −150.</summary>
[Trait("Category", "Hand")]
public sealed class ThrownAwayTests
{
    private const string Text = """
        # settings
        id,value
        first-year,2026
        last-year,2026
        # regions
        id,kind,parent,name_en,name_es
        us,country,,United States,Estados Unidos
        cn,country,,China,China
        # materials
        id,stage,unit,name_en,name_es
        metal,refined,t,Metal,Metal
        slag,refined,t,Slag,Escoria
        # processes
        id,stage,material
        smelting,refined,metal
        # recipes
        process,material,quantity_per_unit
        smelting,metal,1
        smelting,slag,1
        # facilities
        id,process,region,status,capacity_per_year,variable_cost_usd_per_unit
        us-smelter,smelting,us,operating,60,90
        cn-smelter,smelting,cn,operating,60,80
        # disposals
        material,region,cost_usd_per_unit
        slag,,150
        # lanes
        id,origin,destination,materials,cost_usd_per_unit,transit_days
        cn-us,cn,us,metal,0,1
        # sectors
        id,priority_tier,name_en,name_es
        cars,4,Cars,Automóviles
        roads,4,Roads,Caminos
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit
        us,metal,cars,,100,900
        us,slag,roads,,6,5
        cn,slag,roads,,6,5
        # events
        id,kind,actor,target,materials,severity
        ban,export-ban,cn,us,metal,0.9
        """;

    private static readonly ShockResult Result = Run();

    [Fact]
    public void A_by_product_that_is_thrown_away_has_a_cost_of_disposal_and_no_ratio()
    {
        MarketPriceRow[] slag = [.. Result.Prices.Where(p => p.Material.Value == "slag" && p.Region.Value == "us")];
        Assert.NotEmpty(slag);
        Assert.All(slag, p =>
        {
            Assert.Equal(-150, p.PriceUsdPerUnit, 1e-6);
            Assert.Equal(150, p.DisposalUsdPerUnit!.Value, 1e-6);
            Assert.Null(p.Ratio);
            Assert.Null(p.ObservedScaleUsdPerUnit);
        });
        Assert.All(Result.Prices.Where(p => p.Material.Value == "metal"), p => Assert.Null(p.DisposalUsdPerUnit));
    }

    [Theory]
    [InlineData(Language.English, "thrown away", "Slag (United States, costs 150 USD/t to dispose of)")]
    [InlineData(Language.Spanish, "se desechan", "Escoria (Estados Unidos, su disposición cuesta 150 USD/t)")]
    public void The_page_says_that_it_is_thrown_away_and_prints_no_price_below_nought(Language language, string word, string slag)
    {
        IReadOnlyList<PagePart> page = ShockPage.Of(Result, "ban", [], [], [], language);
        string said = page.OfType<PagePart.Paragraph>().Select(p => p.Text.Replace('\u00a0', ' ')).Single(text => text.Contains(word, StringComparison.Ordinal));
        Assert.Contains(slag, said, StringComparison.Ordinal);
        string prices = Say.HeadPricesOverUsualPrices.In(language);
        PagePart.Table table = page.OfType<PagePart.Table>().Single(t => t.Title == prices);
        Assert.DoesNotContain(table.Rows, row => row.Any(cell => cell.StartsWith('-') && cell.Length > 1));
    }

    [Theory]
    [InlineData("slag", -150, "thrown away: costs 150 to dispose of")]
    [InlineData("slag", -0.001, "0")]
    [InlineData("slag", 0, "0")]
    [InlineData("slag", 1200, "1,200")]
    [InlineData("metal", -150, "-150")] // nobody may throw metal away
    public void A_price_in_a_cell_is_a_number_or_the_word_and_its_cost(string material, double usd, string told) =>
        Assert.Equal(told, new ShockWords(Result.Request.Package, Language.English).Price(new MaterialId(material), usd));

    private static ShockResult Run()
    {
        Package read = Package.FromText(Text);
        Package package = read with { Info = read.Info with { Home = ["us"] } };
        ShockRequest request = new() { Package = package, Events = EventCase.Parse(package, "ban@start=2026-01"), Start = new Month(2026, 1), Months = 2, Warning = false };
        return Veta.Analyses.Shock.Shock.Run(request, Workplaces.Highs, TestContext.Current.CancellationToken);
    }
}
