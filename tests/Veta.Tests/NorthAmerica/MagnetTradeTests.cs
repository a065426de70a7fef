using Veta.Data;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.NorthAmerica;

/// <summary>Customs count both grades of neodymium magnets under one code: neither grade may come from countries that hardly sell any.</summary>
[Trait("Category", "Case")]
public sealed class MagnetTradeTests
{
    private static readonly Package Package = Checkout.Model("north-america");
    private static readonly string[] Grades = ["ndfeb-magnet", "ndfeb-magnet-heavy"];

    [Theory]
    [InlineData("us", 0.8, 0.9)]
    [InlineData("mx", 0.8, 1)]
    public void Both_grades_come_from_China_in_the_base_year_in_the_share_that_customs_show(string importer, double least, double most) => Assert.All(Grades, grade =>
    {
        Margin[] bought = [.. Package.Margins.Where(m => m.Material.Value == grade && m.Buyer.Value == importer && m.Facility is null && Package.Regions.Any(r => r.Id == m.Seller && r.Kind == RegionKind.Country))];
        Assert.InRange(bought.Where(m => m.Seller.Value == "cn").Sum(m => m.QuantityPerYear) / bought.Sum(m => m.QuantityPerYear), least, most);
    });

    [Fact]
    public void Vietnam_and_Japan_sell_the_United_States_no_more_than_all_their_magnets_weigh()
    {
        double Sold(string seller) => Package.Margins.Where(m => Grades.Contains(m.Material.Value) && m.Buyer.Value == "us" && m.Seller.Value == seller).Sum(m => m.QuantityPerYear);
        Assert.InRange(Sold("vn"), 0, 504);
        Assert.InRange(Sold("jp"), 0, 1961);
    }
}
