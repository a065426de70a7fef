using Veta.Analyses.Appraise;
using Veta.Data;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.Analyses.Appraise;

/// <summary>Where an appraisal takes its prices from.</summary>
[Trait("Category", "Case")]
public sealed class PriceBookTests
{
    [Theory]
    [InlineData("water", "mx-son-el-pilar", 1.6)]
    [InlineData("water", "us-nv-thacker-pass", 0.9)]
    [InlineData("electricity", "us-ok-stillwater", 60.8)]
    public void Water_and_electricity_cost_what_their_supplier_asks_and_not_what_a_copper_mine_could_pay(string material, string region, double price)
    {
        var book = new PriceBook(Checkout.Model("north-america"), 0.08, null);
        PriceQuote quote = Assert.IsType<PriceQuote>(book.Of(new MaterialId(material), new RegionId(region)));
        Assert.Equal(price, quote.At(2030), 1e-9);
        Assert.Equal("supply", quote.Basis);
    }
}
