using System.Globalization;
using System.Text;
using Veta.Data;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Docs;

/// <summary>What it costs to make magnets, trioxide and packs by country, as the package has it, with ranges: printed into <c>docs/site-costs.md</c>.</summary>
[Trait("Category", "Guard")]
public sealed class SiteCostPageTests
{
    private static readonly (string Title, string Process, string Unit, string[] Places)[] _goods =
    [
        ("Sintered magnets with heavy rare earths", "ndfeb-magnet-heavy-making", "t", ["us", "mx", "ca", "jp", "kr"]),
        ("Sintered magnets without", "ndfeb-magnet-making", "t", ["us", "mx", "ca", "jp", "kr"]),
        ("Separation of monazite, per t of NdPr oxide", "rare-earth-separation-monazite", "t", ["us", "mx", "ca", "au", "fr"]),
        ("Antimony trioxide of metal", "midstream-antimony-trioxide-from-metal", "t", ["us", "mx", "ca", "jp", "kr"]),
        ("Packs of LFP cells", "traction-battery-lfp-assembly", "MWh", ["us", "mx", "ca", "jp", "kr"]),
        ("LFP cathode", "cathode-lfp-production", "t", ["us", "mx", "ca", "kr", "jp"]),
    ];

    private static readonly Lazy<Package> _package = new(() => PackageReader.Read(Repository.File("models/north-america")));

    private static Package Package => _package.Value;

    [Fact]
    public void The_page_of_costs_by_country_is_current() => GeneratedFile.Check("docs/site-costs.md", Print());

    [Theory]
    [InlineData("ndfeb-magnet-heavy-making")]
    [InlineData("ndfeb-magnet-making")]
    [InlineData("midstream-antimony-trioxide-from-metal")]
    [InlineData("traction-battery-lfp-assembly")]
    public void Mexico_makes_it_at_less_than_the_United_States_by_people_and_construction(string process)
    {
        SiteCost there = SiteCost.At(Package, process, "us"), here = SiteCost.At(Package, process, "mx");
        Assert.True(here.Sum < there.Sum);
        Assert.True(here.People <= there.People && here.Capital < there.Capital);
    }

    private static string Print()
    {
        var page = new StringBuilder("# What it costs to make, by country\n\n");
        page.Append("Printed by a test from `models/north-america`: cost of the process (`process_costs`) times the factors of the place (`location_factors`), people, power and water as the recipe takes them, and investment as an annuity over 20 years at the rate of the package. ")
            .Append("What a good is made of is left out, and so are freight and duties of what is sold. USD of 2025 per unit of a plant that runs full. The range takes the factors of the country and what its people and power cost to both ends of `uncertainty` together; the American figure stands, so that the cost of the process, which is the same everywhere and far less known, is not in it. ")
            .Append("Costs of processes are working assumptions (grade D), so every sum is D; what carries the comparison is the factors.\n");
        foreach ((string title, string process, string unit, string[] places) in _goods)
        {
            double base0 = SiteCost.At(Package, process, "us").Sum;
            page.Append(Text($"\n## {title}\n\n| USD/{unit} | process | people | power and water | capital | together | range | against the United States (%) | range (%) |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|\n"));
            foreach (string place in places)
            {
                SiteCost cost = SiteCost.At(Package, process, place);
                double low = SiteCost.At(SiteCost.AtEnd(Package, place, false), process, place).Sum, high = SiteCost.At(SiteCost.AtEnd(Package, place, true), process, place).Sum;
                bool own = place == "us";
                page.Append(Text($"| {Name(place)} | {cost.Process:N0} | {cost.People:N0} | {cost.Utilities:N0} | {cost.Capital:N0} | {cost.Sum:N0} | {(own ? "" : Text($"{low:N0} to {high:N0}"))} | {(own ? "" : Percent(cost.Sum / base0))} | {(own ? "" : $"{Percent(low / base0)} to {Percent(high / base0)}")} |\n"));
            }
        }

        page.Append("\n## Factors\n\n| country | part | factor | range | year | grade | source |\n|---|---|---:|---:|---:|---|---|\n");
        Dictionary<SourceId, Grade> grades = Package.Sources.ToDictionary(s => s.Id, s => s.Grade);
        foreach (LocationFactor f in Package.LocationFactors.Where(f => f.Region.Value is "us" or "mx" or "ca" or "jp" or "kr" or "au" && f.Component != CostComponent.Other))
        {
            string part = f.Component.ToString().ToLowerInvariant();
            Uncertainty? range = Package.Uncertainties.FirstOrDefault(u => u.Table == "location_factors" && u.Row == $"{f.Region},{part}");
            page.Append(Text($"| {Name(f.Region.Value)} | {part} | {f.Factor:0.00} | {(range is null ? "" : Text($"{f.Factor * range.LowRatio:0.00} to {f.Factor * range.HighRatio:0.00}"))} | {f.Year.Value} | {f.Grade ?? grades[f.Source]} | {f.Source} |\n"));
        }

        page.Append("\nTwo public figures of construction disagree: buildings cost half as much in Mexico City as in American cities (Turner & Townsend, 2025), and a chemical plant cost as much there as on American coasts (Towler and Sinnott, of about 2003). The package takes the geometric mean, and the range reaches from one to the other: that Mexico builds at less is likely, by how much is not known. That its people cost a quarter is known.\n");
        return page.ToString();
    }

    private static string Name(string place) => Package.Regions.Single(r => r.Id.Value == place).NameEn;

    private static string Percent(double ratio) => (100 * (ratio - 1)).ToString("+0;-0;0", CultureInfo.InvariantCulture);

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
