using Veta.Benchmarks.Sites;
using Veta.Data;
using Veta.Data.Planning;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.NorthAmerica;

/// <summary>Which processes of the chains are offered where, and why not where they are not.</summary>
public sealed class SiteMenuTests
{
    private static readonly string[] _home = ["us", "mx", "ca"];

    // Where a process is not offered in a country of North America, with the reason.
    private static readonly Dictionary<(string Process, string Country), string> _exceptions = new()
    {
        [("gallium-from-alumina", "mx")] = "no alumina is refined in Mexico",
        [("gallium-from-zinc-residue", "mx")] = "no residue of Mexican zinc plants with a known content of gallium was found",
        [("gallium-from-zinc-residue", "ca")] = "no residue of Canadian zinc plants with a known content of gallium was found",
        [("gallium-from-zinc-residue", "us")] = "stands in Clarksville beside the only smelter whose residue is known; nothing is to be chosen",
        [("rare-earth-mining-ionic", "mx")] = "no deposit of the kind is known in Mexico",
        [("lithium-carbonate-from-brine", "mx")] = "no brine with a study in Mexico, and lithium is reserved to the State",
        [("rare-earth-separation-bastnaesite", "us")] = "the concentrate of Mountain Pass has a process of its own, rare-earth-separation-mountain-pass",
        [("rare-earth-separation-bastnaesite", "ca")] = "no Canadian mine of bastnaesite is past its studies; monazite and heavy concentrates are separated there",
    };

    private static readonly string[] _processes =
    [
        "roasting-to-trioxide", "midstream-antimony-trioxide-from-metal", "smelting-to-metal", "rare-earth-separation-monazite", "rare-earth-separation-ionic", "rare-earth-separation-bastnaesite", "ndpr-metal-making",
        "ndfeb-magnet-making", "ndfeb-magnet-heavy-making", "lithium-carbonate-from-spodumene", "lithium-carbonate-from-brine", "lithium-hydroxide-from-spodumene", "lithium-hydroxide-from-carbonate",
        "graphite-spheronising", "graphite-synthetic", "gallium-from-alumina", "gallium-from-zinc-residue", "gallium-purification", "cathode-lfp-production", "cathode-nmc-from-hydroxide", "rare-earth-mining-ionic",
        "traction-battery-lfp-assembly", "traction-battery-nmc-assembly",
    ];

    private static readonly Lazy<Package> _package = new(() => PackageReader.Read(Repository.File("models/north-america")));

    private static Package Package => _package.Value;

    public static TheoryData<string> Processes => [.. _processes];

    [Theory]
    [MemberData(nameof(Processes))]
    public void The_process_is_offered_in_the_three_countries_or_a_reason_is_listed_and_at_a_partner_that_is_no_entity_of_concern(string process)
    {
        HashSet<string> offered = [.. Package.Facilities.Where(f => f.Process.Value == process && f.BuildRule != BuildRule.None).Select(f => CountryOf(f.Region))];
        Assert.All(_home, country => Assert.True(offered.Contains(country) != _exceptions.ContainsKey((process, country)), $"{process} in {country}"));
        if (process is not ("gallium-from-zinc-residue" or "rare-earth-separation-bastnaesite")) { Assert.Contains(offered, c => !_home.Contains(c) && c is not ("cn" or "ru" or "mm")); }
    }

    [Fact]
    public void What_is_offered_gets_its_inputs_and_can_send_its_output_away()
    {
        var comes = Package.Lanes.SelectMany(l => l.Materials.Select(m => (l.Destination, m))).Concat(Package.Supplies.Select(s => (s.Region, s.Material))).ToHashSet();
        var leaves = Package.Lanes.SelectMany(l => l.Materials.Select(m => (l.Origin, m))).Concat(Package.Demands.Select(d => (d.Region, d.Material))).ToHashSet();
        ILookup<ProcessId, Recipe> recipes = Package.Recipes.ToLookup(r => r.Process);
        Dictionary<ProcessId, MaterialId> makes = Package.Processes.ToDictionary(p => p.Id, p => p.Material);
        var made = Package.Facilities.SelectMany(f => recipes[f.Process].Where(r => r.QuantityPerUnit > 0).Select(r => (f.Region, r.Material))).ToHashSet();
        var used = Package.Facilities.SelectMany(f => recipes[f.Process].Where(r => r.QuantityPerUnit < 0).Select(r => (f.Region, r.Material))).ToHashSet();
        Assert.All(Package.Facilities.Where(f => _processes.Contains(f.Process.Value) && f.Status == FacilityStatus.Candidate && f.Process.Value != "rare-earth-mining-ionic"), f =>
        {
            Assert.All(recipes[f.Process].Where(r => r.QuantityPerUnit < 0), r => Assert.True(comes.Contains((f.Region, r.Material)) || made.Contains((f.Region, r.Material)), $"{f.Id}: {r.Material} does not come"));
            Assert.True(leaves.Contains((f.Region, makes[f.Process])) || used.Contains((f.Region, makes[f.Process])), $"{f.Id}: {makes[f.Process]} does not leave");
        });
    }

    [Fact]
    public void No_candidate_of_the_chains_has_a_cost_typed_without_its_own_study()
    {
        var costs = new SiteCosts(Package);
        Assert.DoesNotContain(PackageReader.TryRead(Repository.File("models/north-america")).Findings, f => f.Check == "cost-without-study");
        Assert.All(Package.Facilities.Where(f => _processes.Contains(f.Process.Value) && costs.HasProcess(f) && f.Status == FacilityStatus.Candidate), f => Assert.True(costs.VariableUsdPerUnit(f) > 0, f.Id.Value));
    }

    [Fact]
    public void Factors_of_construction_and_people_have_ranges_and_years_after_2012_in_North_America()
    {
        LocationFactor[] factors = [.. Package.LocationFactors.Where(f => f.Region.Value is "us" or "mx" or "ca" && f.Component is CostComponent.Construction or CostComponent.Labour)];
        Assert.Equal(6, factors.Count(f => _home.Contains(f.Region.Value)));
        Assert.All(factors.Where(f => _home.Contains(f.Region.Value)), f => Assert.True(f.Year.Value >= 2024, f.Region.Value));
        foreach (string country in (string[])["mx", "ca"])
        {
            foreach (string part in (string[])["construction", "labour", "other"]) { Assert.Contains(Package.Uncertainties, u => u.Table == "location_factors" && u.Row == $"{country},{part}" && u.LowRatio < 1 && u.HighRatio > 1); }
        }
    }

    [Fact]
    public void Headline_sites_name_plants_of_the_package_and_places_where_one_more_could_work()
    {
        var comes = Package.Lanes.SelectMany(l => l.Materials.Select(m => (l.Destination, m))).Concat(Package.Supplies.Select(s => (s.Region, s.Material))).ToHashSet();
        Assert.All(HeadlineSite.All, site =>
        {
            Facility[] plants = [.. Package.Facilities.Where(f => site.Facilities.Contains(f.Id.Value))];
            Assert.Equal(site.Facilities.Count, plants.Length);
            var made = Package.Facilities.Where(f => f.Region.Value == site.Elsewhere).SelectMany(f => Package.Recipes.Where(r => r.Process == f.Process && r.QuantityPerUnit > 0)).Select(r => r.Material).Concat(plants.SelectMany(p => Package.Recipes.Where(r => r.Process == p.Process && r.QuantityPerUnit > 0)).Select(r => r.Material)).ToHashSet();
            Assert.All(plants.SelectMany(p => Package.Recipes.Where(r => r.Process == p.Process && r.QuantityPerUnit < 0)), r => Assert.True(comes.Contains((new RegionId(site.Elsewhere), r.Material)) || made.Contains(r.Material), $"{site.Name}: {r.Material} does not come to {site.Elsewhere}"));
        });
    }

    private static string CountryOf(RegionId id)
    {
        Region at = Package.Regions.Single(r => r.Id == id);
        while (at.Kind != RegionKind.Country && at.Parent is { } parent) { at = Package.Regions.Single(r => r.Id == parent); }
        return at.Id.Value;
    }
}
