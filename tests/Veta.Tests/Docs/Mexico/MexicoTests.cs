using System.Text.RegularExpressions;
using Veta.Analyses;
using Veta.Data;
using Veta.Tests.Data;
using Veta.Tests.Golden;
using Veta.Tests.NorthAmerica;
using Xunit;

namespace Veta.Tests.Docs.Mexico;

/// <summary>The page on Mexico holds no number that is typed, says the same in both languages, and its words agree with the tables.</summary>
[Trait("Category", "Guard")]
public sealed partial class MexicoTests
{
    private static readonly IReadOnlyList<HeadlineRow> Headlines = ResultRows.Read<HeadlineRow>(Repository.File("docs/headlines.csv"));

    [Theory]
    [InlineData(Language.English, "docs/guide/mexico.md")]
    [InlineData(Language.Spanish, "docs/guide/mexico.es.md")]
    public void The_page_on_Mexico_is_current(Language language, string path) => GeneratedFile.Check(path, new MexicoPage(BasePlan.Package, BasePlan.Result, Headlines, language).Print());

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Spanish)]
    public void No_number_but_a_year_is_typed_on_the_page_on_Mexico(Language language)
    {
        string words = Blank().Replace(MexicoPage.Template(language), "");
        Assert.DoesNotContain(Digits().Matches(Code().Replace(words, "")), m => m.Value.Length != 4 || m.Value[..2] is not ("19" or "20"));
    }

    [Fact]
    public void Both_languages_fill_the_same_figures_in_the_same_order() =>
        Assert.Equal(Blank().Matches(MexicoPage.Template(Language.English)).Select(m => m.Value), Blank().Matches(MexicoPage.Template(Language.Spanish)).Select(m => m.Value));

    [Fact]
    public void Words_of_the_page_on_Mexico_agree_with_its_figures()
    {
        Package package = Checkout.Model("north-america");
        double Fact(string region, string fact, int year) => package.RegionalFacts.Single(f => f.Region.Value == region && f.Fact == fact && f.Year.Value == year).ValueUnits;
        // Half of the concessions in force are idle.
        Assert.InRange(Fact("mx", "concessions-idle", 2025) / Fact("mx", "concessions-in-force", 2025), 0.45, 0.55);
        // All candidates and all suspended deposits are of grade D.
        Dictionary<SourceId, Source> sources = package.Sources.ToDictionary(s => s.Id);
        Assert.All(package.Facilities.Where(f => f.Region.Value.StartsWith("mx-", StringComparison.Ordinal) && f.Status == FacilityStatus.Candidate && f.Process.Value.EndsWith("mining", StringComparison.Ordinal)), f => Assert.Equal(Grade.D, f.Grade ?? sources[f.Source].Grade));
        // What is closed is not built without its scenario, and no prospect of rare earths pays.
        Assert.DoesNotContain(BasePlan.Result.Builds, b => b.Facility.Value is "mx-los-tejocotes" or "mx-chh-pena-blanca-uranium-mine" or "mx-son-los-amoles-uranium-mine" or "mx-son-sonora-lithium-clay" || (b.Process.Value == "rare-earth-mining-monazite" && b.Region.Value.StartsWith("mx-", StringComparison.Ordinal)));
        Assert.All((string[])["mx-chh-pena-blanca-uranium-mine", "mx-son-los-amoles-uranium-mine"], id => Assert.True(MexicoPage.Uranium(package, id) is var worth && worth.BreakEvenPriceUsdPerUnit > worth.PriceUsdPerUnit, id));
        // Parts of the country add up to less than the country.
        foreach (string sum in (string[])["power-gross-consumption", "power-final-consumption", "power-losses"])
        {
            Assert.True(package.RegionalFacts.Where(f => f.Fact == sum && f.Region.Value != "mx").Sum(f => f.ValueUnits) < Fact("mx", sum, 2024), sum);
        }

        Assert.True(package.RegionalFacts.Where(f => f.Fact == "concessions-recovered-area" && f.Region.Value != "mx").Sum(f => f.ValueUnits) < Fact("mx", "concessions-recovered-area", 2026));
    }

    [GeneratedRegex(@"\{[^{}]+\}")]
    private static partial Regex Blank();

    [GeneratedRegex("`[^`]+`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
