using Veta.Data;
using Xunit;

namespace Veta.Tests.Data;

public sealed class ProvenanceTests
{
    [Fact]
    public void Equal_packages_have_equal_hashes_and_one_cell_changes_two_of_them()
    {
        PackageHash hash = PackageHash.Of(Samples.Package());
        PackageHash other = PackageHash.Of(Samples.Package().With(Change.Parse("facilities[mx-madero].capacity_per_year=6001")));

        Assert.Equal(hash.Tables, PackageHash.Of(Samples.Package()).Tables);
        Assert.Equal(hash.Whole, PackageHash.Of(Samples.Package()).Whole);
        Assert.NotEqual(hash.Whole, other.Whole);
        Assert.Equal(["facilities"], hash.Tables.Zip(other.Tables).Where(p => p.First != p.Second).Select(p => p.First.Table));
        Assert.Matches("^[0-9a-f]{64}$", hash.Whole);
    }

    [Fact]
    public void The_hash_of_a_known_table_is_that_of_its_bytes()
    {
        Package package = Package.FromText("# sectors\nid,priority_tier\nmagnets,1\n");

        // sha256sum of: id,name_en,name_es,priority_tier,source,grade,note⏎ magnets,magnets,magnets,1,example,,⏎
        string expected = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("id,name_en,name_es,priority_tier,source,grade,note\nmagnets,magnets,magnets,1,example,,\n"u8));

        Assert.Equal(("sectors", expected), PackageHash.Of(package).Tables[^1]);
    }

    [Fact]
    public void Figures_are_counted_by_the_grade_of_their_row_or_source()
    {
        Package package = Package.FromText("""
            # sources
            id,title,publisher,year,address,licence,grade
            usgs,Summaries,USGS,2026,https://example.org,public domain,A
            old,Survey,SGM,1998,https://example.org/old,public domain,B
            guess,Guess,us,,,CC0-1.0,D

            # regions
            id,kind,latitude_deg,longitude_deg,governance,source,grade
            mx,country,23,-102,-0.7,usgs,
            us,country,38,-97,,old,C

            # materials
            id,stage,element,element_mass_fraction,source
            ore,ore,Sb,0.04,guess

            # lanes
            id,origin,destination,cost_usd_per_unit,loss_fraction,opens_year,source
            north,mx,us,100,0,2027,guess
            """);

        SourceSummary summary = SourceSummary.Of(package);

        // A: latitude, longitude, governance of mx. C: latitude, longitude of us. D: mass fraction, lane cost; loss 0 is the default and 2027 a year.
        Assert.Equal([(Grade.A, 3), (Grade.B, 0), (Grade.C, 2), (Grade.D, 2)], summary.FiguresByGrade.OrderBy(p => p.Key).Select(p => (p.Key, p.Value)));
        Assert.Equal(7, summary.Figures);
        Assert.Equal(2 / 7.0, summary.ShareOf(Grade.D));
        Assert.Equal("old", summary.Oldest!.Id.Value);
        Assert.Equal([("usgs", 3), ("guess", 2), ("old", 2)], summary.FiguresBySource.Select(s => (s.Source.Value, s.Figures)));
    }
}
