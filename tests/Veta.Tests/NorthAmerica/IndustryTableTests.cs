using Veta.Analyses.Industries;
using Veta.Data;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.NorthAmerica;

/// <summary>The input-output tables of the package against totals that their offices print.</summary>
[Trait("Category", "Published")]
public sealed class IndustryTableTests
{
    private static readonly Package Package = Checkout.Model("north-america");

    [Theory]
    [InlineData("us", 27_720_707e6, 48_386_809e6, 1)] // BEA, Use table of 2023 before redefinitions: total value added and total industry output, millions of dollars.
    [InlineData("mx", 22_873_645.54e6, 41_959_242.14e6, 19.24)] // INEGI 2018, basic prices: gross value added and output, millions of pesos.
    public void Industries_add_up_to_the_nation(string country, double valueAdded, double output, double rate)
    {
        Industry[] industries = [.. Package.Industries.Where(i => i.Region.Value == country)];
        Assert.Equal(1, industries.Sum(i => i.ValueAddedUsdPerYear) * rate / valueAdded, 1e-5);
        Assert.Equal(1, industries.Sum(i => i.GrossOutputUsdPerYear) * rate / output, 1e-5);
    }

    [Fact]
    public void Value_added_of_Canada_lies_by_taxes_on_products_below_its_gross_domestic_product()
    {
        // World Bank, 2011: 1,793.3 thousand million USD at market prices; taxes less subsidies on products are some 6 to 7 % of it.
        double valueAdded = Package.Industries.Where(i => i.Region.Value == "ca").Sum(i => i.ValueAddedUsdPerYear);
        Assert.InRange(valueAdded / 1_793.3e9, 0.91, 0.95);
    }

    [Fact]
    public void Semiconductors_are_as_BEA_prints_them()
    {
        Industry chips = Package.Industries.Single(i => i.Region.Value == "us" && i.Id.Value == "semiconductors");
        Assert.Equal(78_252e6, chips.GrossOutputUsdPerYear, 1e6);
    }

    [Theory]
    [InlineData("us", 1.5, 2.1)]
    [InlineData("mx", 1.2, 1.8)]
    [InlineData("ca", 1.3, 1.9)]
    public void Output_multipliers_are_those_of_a_large_and_of_an_open_economy(string country, double least, double most)
    {
        LeontiefModel table = LeontiefModel.Of(Package, new RegionId(country))!;
        double[,] inverse = table.Inverse();
        double[] multipliers = [.. Enumerable.Range(0, table.Count).Select(j => Enumerable.Range(0, table.Count).Sum(i => inverse[i, j]))];
        Assert.InRange(multipliers.Zip(table.Output, (m, x) => m * x).Sum() / table.Output.Sum(), least, most);
        Assert.All(multipliers, m => Assert.InRange(m, 1, 3.5));
    }

    [Fact]
    public void Most_end_uses_of_each_country_say_what_hangs_on_them()
    {
        string[] none = ["inventories", "investment", "national-stockpile", "other"];
        var named = Package.MaterialDependences.Select(d => (d.Region.Value, d.Material, d.Sector)).ToHashSet();
        foreach (string country in new[] { "us", "mx", "ca" })
        {
            // The Canadian table has no industry of defence.
            (MaterialId, SectorId)[] uses = [.. Package.Demands.Where(d => d.Region.Value == country || d.Region.Value == country + "-market").Where(d => d.Sector is { } s && !none.Contains(s.Value) && (country != "ca" || s.Value != "defence")).Select(d => (d.Material, d.Sector!.Value)).Distinct()];
            Assert.InRange(uses.Count(u => named.Contains((country, u.Item1, u.Item2))) / (double)uses.Length, 0.9, 1);
        }
    }

    [Fact]
    public void No_industry_hangs_on_a_material_with_more_than_all_its_output() => Assert.All(
        Package.MaterialDependences.GroupBy(d => (d.Region, d.Industry, d.Material)),
        g => Assert.InRange(g.Sum(d => d.Share), 0, 1 + 1e-9));
}
