using Veta.Data;
using Veta.Network;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Network;

/// <summary>What a run needs and a package lacks is told in the form of a check, never as a fault.</summary>
public sealed class MissingFigureTests
{
    private static readonly PackageInfo Info = new() { Name = "example", TitleEn = "Example", TitleEs = "Ejemplo" };

    [Fact]
    public void A_year_outside_a_series_names_the_series()
    {
        Package package = Samples.Package();
        package = package with { Settings = [.. package.Settings.Select(s => s.Id.Value == "last-year" ? s with { Value = "2031" } : s)] };

        PackageException wrong = Assert.Throws<PackageException>(() => NetworkModel.Build(package));
        Assert.Equal(
            "error: demands[us,antimony-trioxide,flame-retardants].year: The series runs from 2026 to 2028, and 2029 is asked. Add a row for 2029, or ask for another year. [missing-figure]",
            Assert.Single(wrong.Findings).ToString());
    }

    [Theory]
    [InlineData("elastic-demand,yes", "# elasticities\ndemand_elasticity,choke_ratio\n-0.2,5\n", "demands[us,antimony-trioxide,flame-retardants,2026]", "It answers to price, and reference_prices has no row for antimony-trioxide in us.")]
    [InlineData("elastic-demand,yes", "# elasticities\nmaterial,demand_elasticity\nantimony-trioxide,-0.2\n# reference_prices\nregion,material,price_usd_per_unit\nus,antimony-trioxide,9000\n", "demands[us,antimony-trioxide,flame-retardants,2026].unserved_value_usd_per_unit", "It answers to price, and neither this nor choke_ratio in elasticities.csv says at which price buyers stop.")]
    [InlineData("elastic-demand,yes", "# elasticities\nmaterial,demand_elasticity\nslag,-0.2\n", null, null)]
    [InlineData("elastic-demand,no", "# elasticities\ndemand_elasticity,choke_ratio\n-0.2,5\n", null, null)]
    public void Demand_that_answers_to_price_without_one_is_an_error_of_the_package(string setting, string tables, string? place, string? message)
    {
        string text = Samples.Antimony.Replace("last-year,2028", "last-year,2028\n" + setting, StringComparison.Ordinal).Replace("2026,4000,60000", "2026,4000,", StringComparison.Ordinal).Replace("2028,5000,60000", "2028,5000,", StringComparison.Ordinal);
        Finding? finding = PackageText.Read(Info, text + "\n" + tables).Findings.SingleOrDefault();
        Assert.Equal((place, message), (finding?.Place, finding?.Message));
    }

    [Fact]
    public void What_must_be_taken_needs_a_quantity()
    {
        string text = Samples.Antimony.Replace("id,region,material,price_usd_per_unit\nmadero-grid,mx-madero,electricity,90", "id,region,material,price_usd_per_unit,must_take\nmadero-grid,mx-madero,electricity,90,true", StringComparison.Ordinal);
        Finding finding = Assert.Single(PackageText.Read(Info, text).Findings);
        Assert.Equal(("supplies[madero-grid,].quantity_per_year", "It must be taken, and has no quantity."), (finding.Place, finding.Message));
    }

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(double.NaN, 5, "The usual price NaN or the highest NaN is no number.")]
    [InlineData(1e308, 1e308, "The usual price 1E+308 or the highest ∞ is no number.")]
    public void A_price_that_is_none_is_refused_and_what_nobody_pays_for_is_not_served(double price, double choke, string? message)
    {
        Package package = Examples.Named("Market");
        package = package with
        {
            ReferencePrices = [.. package.ReferencePrices.Select(p => p with { PriceUsdPerUnit = price })],
            Elasticities = [.. package.Elasticities.Select(e => e with { ChokeRatio = choke })],
            Demands = [.. package.Demands.Select(d => d with { UnservedValueUsdPerUnit = null })],
        };

        if (message is null)
        {
            Assert.DoesNotContain(NetworkModel.Build(package).Context.Model.ColumnFamilies, f => f.Name == "served");
            return;
        }

        PackageException wrong = Assert.Throws<PackageException>(() => NetworkModel.Build(package));
        Assert.Equal(message.Replace("∞", double.PositiveInfinity.ToString("R", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal), wrong.Findings[0].Message);
    }
}
