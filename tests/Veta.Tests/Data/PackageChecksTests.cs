using Veta.Data;
using Xunit;

namespace Veta.Tests.Data;

public sealed class PackageChecksTests
{
    private static readonly PackageInfo Info = new() { Name = "example", TitleEn = "Example", TitleEs = "Ejemplo" };

    [Fact]
    public void The_sample_passes_every_check() => Assert.Empty(PackageChecks.Run(Samples.Package()));

    [Theory]
    [InlineData("madero-grid,mx-madero,electricity,90", "", "mx-madero makes it but lacks electricity in mx-madero: add a supply or a lane for that.")]
    [InlineData("madero-us,mx-madero,us,,antimony-trioxide,,120", "", "It can be had in mx-madero: add a lane that leads from there to us.")]
    [InlineData("antimony-smelter,antimony-trioxide,1", "antimony-smelter,antimony-trioxide,1\nantimony-smelter,antimony-trioxide-feed,-1", "mx-madero makes it but lacks antimony-trioxide-feed in mx-madero: add a supply or a lane for that.")]
    public void A_demand_that_nothing_can_reach_says_what_is_missing(string row, string replacement, string nextStep)
    {
        string text = Samples.Antimony.Replace(row, replacement, StringComparison.Ordinal)
            .Replace("slag,scrap,,,t,", "slag,scrap,,,t,\nantimony-trioxide-feed,refined,,,t,", StringComparison.Ordinal);

        Finding finding = PackageText.Read(Info, text).Findings.First(f => f.Check == "unreachable-demand");

        Assert.Equal(("Nothing can bring antimony-trioxide to us.", nextStep, Severity.Warning), (finding.Message, finding.NextStep, finding.Severity));
    }

    [Theory]
    [InlineData("slag,mx,5", "slag,us,5", true)]
    [InlineData("slag,mx,5", "slag,,5", false)]
    [InlineData("slag,mx,5", "slag,mx-madero,5", false)]
    [InlineData("slag,mx,5", "antimony-trioxide,mx,5", true)]
    public void A_disposal_takes_what_falls_inside_its_region(string row, string replacement, bool warned)
    {
        IReadOnlyList<Finding> findings = PackageText.Read(Info, Samples.Antimony.Replace(row, replacement, StringComparison.Ordinal)).Findings;

        Assert.Equal(warned ? ["Nothing takes slag at mx-madero, so the facility cannot run."] : [], findings.Select(f => f.Message));
    }

    [Fact]
    public void More_of_an_element_out_than_in_is_a_warning()
    {
        // 22 t of ore hold 22 × 0.04 = 0.88 t of antimony; the trioxide made of it 0.8353 t. From 20 t of ore, 0.80 t, it cannot be made.
        Assert.DoesNotContain(Samples.Package().Recipes, r => r.QuantityPerUnit == -20);
        IReadOnlyList<Finding> findings = PackageText.Read(Info, Samples.Antimony.Replace("stibnite-ore,-22", "stibnite-ore,-20", StringComparison.Ordinal)).Findings;

        Assert.Equal("processes[antimony-smelter]: One unit takes 0.8 of contained Sb and gives 0.8353.", $"{Assert.Single(findings).Place}: {findings[0].Message}");
    }

    [Theory]
    [InlineData("refined", "", "antimony-smelter,electricity,-2.5", true)]
    [InlineData("refined", "", "", true)]
    [InlineData("component", "", "", true)]
    [InlineData("refined", "The ore is left out", "", false)]
    [InlineData("concentrate", "", "", false)]
    [InlineData("utility", "", "", false)]
    [InlineData("scrap", "", "", false)]
    [InlineData("refined", "", "antimony-smelter,slag,-1", false)]
    public void What_is_neither_dug_out_nor_a_utility_is_not_made_from_nothing(string stage, string note, string input, bool warned)
    {
        string text = Samples.Antimony
            .Replace("antimony-smelter,stibnite-ore,-22\nantimony-smelter,electricity,-2.5\nantimony-smelter,slag,15", input, StringComparison.Ordinal)
            .Replace("id,stage,material\n", "id,stage,material,note\n", StringComparison.Ordinal)
            .Replace("antimony-mine,ore,stibnite-ore\n", "antimony-mine,ore,stibnite-ore,\n", StringComparison.Ordinal)
            .Replace("antimony-smelter,refined,antimony-trioxide\n", $"antimony-smelter,{stage},antimony-trioxide,{note}\n", StringComparison.Ordinal);

        IEnumerable<Finding> findings = PackageText.Read(Info, text).Findings.Where(f => f.Check == "made-from-nothing");
        Assert.Equal(warned ? ["processes[antimony-smelter]: The recipe makes antimony-trioxide from nothing."] : [], findings.Select(f => $"{f.Place}: {f.Message}"));
    }

    [Theory]
    [InlineData("https://pubs.usgs.gov/periodicals/mcs2026.pdf", true)]
    [InlineData("10.5066/P1WKQ63T", true)]
    [InlineData("doi:10.5066/P1WKQ63T", true)]
    [InlineData("urn:isbn:0080972640", true)]
    [InlineData("../../etc/passwd", false)]
    [InlineData("D", false)]
    [InlineData("https://somewhere", false)]
    public void An_address_is_one_of_the_web_or_a_DOI(string address, bool fine)
    {
        IEnumerable<Finding> findings = PackageText.Read(Info, $"# sources\nid,title,publisher,address,licence,grade\ns,T,P,{address},CC0-1.0,A\n").Findings;
        Assert.Equal(fine ? [] : [$"sources[s].address: '{address}' is neither a web address nor a DOI."], findings.Select(f => $"{f.Place}: {f.Message}"));
    }

    [Fact]
    public void A_metal_is_not_made_of_what_is_told_by_another_metal()
    {
        string text = Samples.Antimony.Replace("stibnite-ore,ore,Sb,0.04,,", "stibnite-ore,ore,Cu,0.04,,", StringComparison.Ordinal);

        Finding finding = Assert.Single(PackageText.Read(Info, text).Findings);
        Assert.Equal("processes[antimony-smelter]: antimony-trioxide holds Sb, but all that goes in is told by Cu.", $"{finding.Place}: {finding.Message}");
        Assert.Empty(PackageText.Read(Info, text.Replace("Cu,0.04", ",", StringComparison.Ordinal)).Findings);
    }

    [Fact]
    public void A_region_knows_its_country_its_blocs_and_what_holds_it()
    {
        var tree = new RegionTree(Samples.Package());

        Assert.Equal(new RegionId("mx"), tree.CountryOf(new RegionId("mx-oax")));
        Assert.Equal(["usmca"], tree.BlocsOf(new RegionId("mx-madero")));
        Assert.True(tree.IsWithin(new RegionId("mx-madero"), new RegionId("mx")));
        Assert.False(tree.IsWithin(new RegionId("mx"), new RegionId("mx-madero")));
        Assert.Equal(["mx-oax", "mx"], tree.WithAncestors(new RegionId("mx-oax")).Select(r => r.Id.Value));
    }

    [Fact]
    public void A_longer_circle_of_regions_is_reported_once()
    {
        PackageReading reading = PackageReader.Parse(Info, ("regions", "id,kind,parent\nc,country,b\na,country,c\nb,country,a\nd,site,a\n"));

        Finding finding = Assert.Single(reading.Findings);
        Assert.Equal("regions.csv:3: error: regions[a].parent: The parents form a circle: a → c → b → a. Correct one of these parents. [region-cycle]", finding.ToString());
    }
}
