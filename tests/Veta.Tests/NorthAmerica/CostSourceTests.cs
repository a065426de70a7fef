using Veta.Data;
using Veta.Data.Planning;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.NorthAmerica;

public sealed class CostSourceTests
{
    private static readonly string[] _chains =
    [
        "ndfeb-magnet-making", "ndfeb-magnet-heavy-making", "ndpr-metal-making", "rare-earth-separation-monazite", "lithium-hydroxide-from-spodumene", "lithium-hydroxide-from-carbonate", "graphite-synthetic",
    ];

    [Theory]
    [InlineData("antimony")]
    [InlineData("backtest")]
    [InlineData("mexico-steel")]
    [InlineData("mine-to-magnet")]
    [InlineData("north-america")]
    [InlineData("transport")]
    public void Every_cost_of_grade_C_or_better_names_a_source_that_says_what_it_prints_of_costs(string name) =>
        Assert.Empty(PackageReader.TryRead(Repository.File("models/" + name)).Findings.Where(f => f.Check is "cost-source" or "cost-without-study").Select(f => f.ToString()));

    [Fact]
    public void What_a_source_prints_of_costs_holds_a_figure_or_names_a_data_set()
    {
        Package package = PackageReader.Read(Repository.File("models/north-america"));
        string[] sets = ["busch-2025", "eia-electricity-2025"];
        Assert.All(package.Sources.Where(s => s.Costs is not null && !sets.Contains(s.Id.Value)), s => Assert.True(s.Costs!.Any(char.IsAsciiDigit), s.Id.Value));
        ColumnSource[] costs = [.. package.ColumnSources.Where(c => c.Table == "facilities" && c.Column is "variable_cost_usd_per_unit" or "capex_usd_per_unit_year" && !sets.Contains(c.Source.Value))];
        Assert.True(costs.Length > 80);
        Assert.All(costs, c => Assert.True(c.Note?.Any(char.IsAsciiDigit) == true, $"{c.Row} {c.Column}: the note says no printed figure"));
    }

    [Fact]
    public void Every_process_of_the_chains_is_offered_in_the_three_countries_and_one_partner()
    {
        Package package = PackageReader.Read(Repository.File("models/north-america"));
        Dictionary<RegionId, RegionId?> parents = package.Regions.ToDictionary(r => r.Id, r => r.Parent);
        string CountryOf(RegionId region)
        {
            while (parents[region] is { } parent && package.Regions.First(r => r.Id == region).Kind != RegionKind.Country) { region = parent; }
            return region.Value;
        }

        foreach (string process in _chains)
        {
            string[] countries = [.. package.Facilities.Where(f => f.Process.Value == process && f.BuildRule != BuildRule.None).Select(f => CountryOf(f.Region)).Distinct()];
            Assert.True(countries.Contains("us") && countries.Contains("mx") && countries.Contains("ca"), $"{process}: {string.Join(", ", countries)}");
            Assert.Contains(countries, c => c is not ("us" or "mx" or "ca" or "cn"));
        }
    }

    [Fact]
    public void Mexico_is_cheaper_by_the_factors_of_the_place_and_by_nothing_else()
    {
        Package package = PackageReader.Read(Repository.File("models/north-america"));
        var costs = new SiteCosts(package);
        Facility here = package.Facilities.Single(f => f.Id.Value == "mx-nle-apodaca-magnets-heavy"), there = package.Facilities.Single(f => f.Id.Value == "us-ok-stillwater-magnets-next");
        Assert.Null(here.VariableCostUsdPerUnit);
        Assert.Null(there.CapexUsdPerUnitYear);
        LocationFactor Of(string region, CostComponent component) => package.LocationFactors.Single(f => f.Region.Value == region && f.Component == component);
        ProcessCost Part(CostComponent component) => package.ProcessCosts.Single(c => c.Process == here.Process && c.Component == component);
        double ratio = Of("mx", CostComponent.Construction).Factor / Of("us", CostComponent.Construction).Factor;
        Assert.Equal((Part(CostComponent.Construction).VariableCostUsdPerUnit * ratio) + Part(CostComponent.Other).VariableCostUsdPerUnit, costs.VariableUsdPerUnit(here), 6);
        Assert.Equal((Part(CostComponent.Construction).CapexUsdPerUnitYear * ratio) + Part(CostComponent.Other).CapexUsdPerUnitYear, costs.CapexUsdPerUnitYear(here), 6);
        Assert.True(costs.VariableUsdPerUnit(here) < costs.VariableUsdPerUnit(there));
    }
}
