using Veta.Data;
using Veta.Finance.Risk;
using Veta.Permitting;
using Xunit;

namespace Veta.Tests.Permitting;

/// <summary>Which steps a project needs, in which order, and what reforms change.</summary>
public sealed class PermitNetworkTests
{
    private const string Land = """
        # regions
        id,kind,parent
        land,country,
        hills,state,land
        plain,state,land
        # materials
        id,stage
        ore,ore
        salt,ore
        metal,refined
        # permits
        id,region,stages,materials,kind,after,replaces,form,months
        studies,land,ore,,studies,,,fixed,10
        review,land,ore,,review,studies,,fixed,20
        permits,land,ore,,permit,review,,fixed,6
        plain-review,plain,ore,,review,studies,review,fixed,5
        salt-right,land,ore,salt,concession,,,fixed,40
        air,land,refined,,permit,,,fixed,12
        building,land,,,construction,permits;air;salt-right,,fixed,24
        """;

    [Theory]
    [Trait("Category", "Hand")]
    [InlineData("hills", Stage.Ore, "ore", 60)] // 10 + 20 + 6 + 24
    [InlineData("plain", Stage.Ore, "ore", 45)] // its own review of 5 stands in for 20
    [InlineData("hills", Stage.Ore, "salt", 64)] // the right of 40 is longer than 36
    [InlineData("plain", Stage.Refined, "metal", 36)]
    public void A_project_needs_the_steps_of_its_place_kind_and_material(string region, Stage stage, string material, double months)
    {
        PermitNetwork network = new PermitBook(Package.FromText(Land)).Network(new RegionId(region), stage, new MaterialId(material));
        Assert.Equal(months, PermitTimes.Of(network, 1, 1).Mean);
        Assert.Equal(24, PermitTimes.Of(network.OnlyConstruction(), 1, 1).Mean);
    }

    [Fact]
    [Trait("Category", "Hand")]
    public void A_step_that_does_not_hold_hands_on_what_it_waits_for()
    {
        Package package = Package.FromText(Land);
        PermitNetwork network = PermitNetwork.Of([.. package.Permits.Where(p => p.Id.Value is "studies" or "permits")], package.Permits);
        Assert.Equal(["studies", "permits"], network.Steps.Select(s => s.Id.Value));
        Assert.Equal([0], network.Before[1]);
    }

    [Theory]
    [Trait("Category", "Hand")]
    [InlineData("permit-months", "months", "a,land,permit,,pert,3;2;9,,,,,,,")]
    [InlineData("permit-months", "months", "a,land,permit,,lognormal,3;9,,,,,,,")]
    [InlineData("permit-months", "months", "a,land,permit,,discrete,3;9,0.5;0.4,,,,,,")]
    [InlineData("permit-months", "months", "a,land,permit,,quantiles,3;9,0;0.9,,,,,,")]
    [InlineData("permit-rework", "rework_months", "a,land,permit,,fixed,3,,0.5,,,,,")]
    [InlineData("permit-halt", "halt_months", "a,land,permit,,fixed,3,,,,,0.5,,")]
    [InlineData("permit-circle", "after", "a,land,permit,b,fixed,3,,,,,,,\nb,land,permit,a,fixed,3,,,,,,,")]
    public void Months_that_the_form_does_not_take_and_circles_are_errors(string check, string column, string rows)
    {
        PackageException fault = Assert.Throws<PackageException>(() => Networks.Package(rows));
        Assert.All(fault.Findings.Where(f => f.Severity == Severity.Error), f => Assert.Equal((check, column), (f.Check, f.Column)));
    }

    [Fact]
    [Trait("Category", "Property")]
    public void No_reform_that_only_takes_away_lengthens_any_percentile()
    {
        var random = new RandomStream(42);
        for (int trial = 0; trial < 40; trial++)
        {
            Package package = Networks.Package(Steps(random, 7), "one,s2;s4,9,0.7,0.5,0.5,,s0;s1;s3\ntwo,s5;s6,,0.5,0,0,,s4;s2");
            PermitNetwork network = Networks.Of(package), one = network.With(package.PermitReforms[0]), two = one.With(package.PermitReforms[1]);
            PermitTimes before = PermitTimes.Of(network, 400, (ulong)trial), after = PermitTimes.Of(one, 400, (ulong)trial), last = PermitTimes.Of(two, 400, (ulong)trial);
            foreach (double share in (double[])[0.01, 0.1, 0.5, 0.8, 0.9, 1])
            {
                Assert.True(after.Percentile(share) <= before.Percentile(share) + 1e-9, $"trial {trial}, {share}");
                Assert.True(last.Percentile(share) <= after.Percentile(share) + 1e-9, $"trial {trial}, {share}");
            }

            Assert.True(before.Percentile(0.8) >= before.Percentile(0.5));
            Assert.True(before.Mean >= network.MonthsOfMeans * 0.8);
        }
    }

    private static string Steps(RandomStream random, int count) => string.Join('\n', Enumerable.Range(0, count).Select(k =>
    {
        string after = string.Join(';', Enumerable.Range(0, k).Where(_ => random.Uniform() < 0.4).Select(b => "s" + b));
        double low = 1 + (10 * random.Uniform());
        return FormattableString.Invariant($"s{k},land,permit,{after},pert,{low:0.0};{low + 2:0.0};{low + 9:0.0},,{random.Uniform() / 2:0.00},1;2;5,,{random.Uniform() / 2:0.00},6,0.1");
    }));
}
