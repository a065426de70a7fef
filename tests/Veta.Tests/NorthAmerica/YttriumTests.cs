using Veta.Data;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.NorthAmerica;

/// <summary>Yttrium and samarium stand apart from the other oxides, as what is published of them has it.</summary>
[Trait("Category", "Published")]
public sealed class YttriumTests
{
    private static readonly Package Package = Checkout.Model("north-america");

    [Fact]
    public void The_world_uses_no_more_yttrium_than_is_mined_and_China_may_separate_what_is()
    {
        Assert.InRange(Demand("yttrium-oxide").Sum(d => d.QuantityPerYear), 10_000, 15_000);
        Assert.InRange(Package.Facilities.Single(f => f.Id.Value == "cn-yttrium-separation").CapacityPerYear, 10_000, 15_000);
    }

    [Fact]
    public void The_United_States_use_what_they_import_of_yttrium_less_what_they_export() =>
        Assert.Equal(300 - 12, Demand("yttrium-oxide").Single(d => d.Region.Value == "us").QuantityPerYear);

    [Fact]
    public void Samarium_comes_from_China_alone_until_Kuantan_opens() => Assert.All(
        Package.Facilities.Where(f => f.Process.Value == "samarium-separation" && f.Region.Value != "cn"),
        f => Assert.True(f.Status == FacilityStatus.Candidate || f.OpensYear >= 2026, f.Id.Value));

    [Fact]
    public void Controls_of_April_2025_stop_yttrium_and_samarium_and_those_of_October_do_not_name_them()
    {
        bool Names(string id, string material) => Package.Events.Single(e => e.Id.Value == id).Materials.Any(m => m.Value == material);
        Assert.All((string[])["yttrium-oxide", "samarium-oxide"], m => Assert.True(Names("cn-seven-rare-earths-licensing", m) && !Names("cn-five-more-rare-earths-licensing", m), m));
    }

    private static IEnumerable<Demand> Demand(string material) => Package.Demands.Where(d => d.Material.Value == material && d.Year?.Value == 2025);
}
