using Veta.Analyses;
using Veta.Analyses.Findings;
using Veta.Analyses.Pages;
using Veta.Analyses.Planning;
using Veta.Analyses.Plans;
using Veta.Analyses.Runs;
using Veta.Analyses.Storytelling;
using Veta.Data;
using Veta.Lp;
using Xunit;

namespace Veta.Tests.Analyses.Planning;

/// <summary>One plan under all readings of its margins, by hand.</summary>
[Trait("Category", "Hand")]
public sealed class MarginReadingsTests
{
    // 100 a year in 2030. Abroad makes at 50, a lane takes 5, and the margin of 2025 was 20, of which 4 stay for good and half of the other 16 have faded by 2030: 67. A plant at home makes at 65 and is built at 5 a unit: 70.
    private const string Town = """
        # settings
        id,value
        first-year,2030
        last-year,2030
        discount-rate,0
        report-money-unit,USD
        # regions
        id,kind
        us,country
        far,country
        # materials
        id,stage
        metal,refined
        # processes
        id,stage,material
        smelting,refined,metal
        # recipes
        process,material,quantity_per_unit
        smelting,metal,1
        # facilities
        id,process,region,status,capacity_per_year,variable_cost_usd_per_unit,build_rule,build_to_year,capex_usd_per_unit_year,life_years
        new,smelting,us,candidate,0,65,continuous,2030,5,1
        abroad,smelting,far,operating,200,50,none,,0,
        # lanes
        id,origin,destination,materials,cost_usd_per_unit
        sea,far,us,metal,5
        # demands
        region,material,quantity_per_year,unserved_value_usd_per_unit
        us,metal,100,1000
        # margins
        lane,facility,material,buyer,seller,year,quantity_per_year,price_usd_per_unit,margin_usd_per_unit,common_usd_per_unit,fades_by
        sea,,metal,us,far,2025,100,75,20,4,2035
        """;

    private static readonly string _dearer = Town.Replace("sea,far,us,metal,5", "sea,far,us,metal,6", StringComparison.Ordinal);

    private static PlanRanges Read(string text, string? against) => PlanSensitivity.RangesOf(
        Plans.Sound(text), against is null ? null : Plans.Sound(against), new Workplace { Solver = Plans.Highs }, new SolveOptions(), 0, TestContext.Current.CancellationToken, readings: true);

    [Fact]
    public void Each_reading_counts_what_it_takes_for_a_cost()
    {
        IReadOnlyList<MarginReadingsRow> rows = Read(Town, null).Readings.Rows;
        Assert.Equal([MarginReading.Given, MarginReading.Steady, MarginReading.Rent, MarginReading.None], rows.Select(r => r.Reading));
        // Bought at 67; made at home for 70, since abroad stays at 75; bought at 55 twice.
        Assert.Equal([6700, 7000, 5500, 5500], rows.Select(r => r.CostUsd!.Value), (x, y) => Math.Abs(x - y) < 1e-6);
        Assert.Equal([5500, 7000, 5500, 5500], rows.Select(r => r.ResourceUsd!.Value), (x, y) => Math.Abs(x - y) < 1e-6);
        Assert.Equal([0, 1, 0, 0], rows.Select(r => r.Sites));
        Assert.All(rows, r => Assert.Null(r.DifferenceUsd));
    }

    [Fact]
    public void A_site_that_one_reading_alone_builds_is_undecided()
    {
        UndecidedBuildsRow open = Assert.Single(Read(Town, null).Readings.Builds);
        Assert.Equal(("new", 0, 100, 0, 0), (open.Facility.Value, open.GivenPerYear, Math.Round(open.SteadyPerYear!.Value, 6), open.RentPerYear, open.NonePerYear));
    }

    [Fact]
    public void Each_difference_is_of_two_plans_under_the_same_reading()
    {
        IReadOnlyList<MarginReadingsRow> rows = Read(Town, _dearer).Readings.Rows;
        // The lane costs one more over there, which nobody pays who makes at home.
        Assert.Equal([-100, 0, -100, -100], rows.Select(r => r.DifferenceUsd!.Value), (x, y) => Math.Abs(x - y) < 1e-6);
        Assert.Equal([-100, 0, -100, -100], rows.Select(r => r.DifferenceResourceUsd!.Value), (x, y) => Math.Abs(x - y) < 1e-6);
    }

    [Fact]
    public void The_story_says_how_to_ask_where_a_plan_is_measured_against_another()
    {
        Package package = Package.FromText(Town);
        StoryPart Part(string name, RunRequest request) => new(name, request) { State = RowState.Answered, Answer = new Answer { Analysis = "plan", TitleEn = name, TitleEs = name, Inputs = package, Result = Plans.Sound(Town) } };
        RunRequest request = new() { Analysis = "plan", Package = "town", Scenarios = ["secure"] };
        StoryPart[] parts = [Part("as-is", request with { Scenarios = ["as-is"] }), Part("secure", request.With("against", "as-is"))];
        string Told(Package of, Language language) => string.Join('\n', StoryPage.Of(of, parts, language).OfType<PagePart.Paragraph>().Select(p => p.Text));
        Assert.Contains("veta plan town --scenario secure --against as-is --margins all", Told(package, Language.English), StringComparison.Ordinal);
        Assert.Contains("veta plan town --scenario secure --against as-is --margins all", Told(package, Language.Spanish), StringComparison.Ordinal);
        Assert.DoesNotContain("--margins all", Told(package with { Margins = [] }, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_margins_there_is_nothing_to_read()
    {
        PlanRanges ranges = Read(Town[..Town.IndexOf("# margins", StringComparison.Ordinal)], null);
        Assert.Empty(ranges.Readings.Rows);
        Assert.Empty(ranges.Decisions);
    }

    [Fact]
    public void The_page_says_what_hangs_on_it_in_both_languages()
    {
        PlanRanges ranges = Read(Town, _dearer);
        Package package = Package.FromText(Town);
        var told = new MarginFindings(package, ranges.Readings, new AgainstPlan("dear", "cara", Plans.Sound(_dearer)), new ToldPlan(0, "cheap", "barata", 6700, 6700, null));
        Assert.Equal(["plan.margin-readings", "plan.margin-builds"], told.All.Select(s => s.Key));
        Assert.Equal(-100, told.Figures["margins_rent_difference_usd"], 1e-6);
        PagePart[] english = [.. MarginsPage.Of(told, package, Language.English)], spanish = [.. MarginsPage.Of(told, package, Language.Spanish)];
        Assert.StartsWith("How much more “cheap” costs than “dear” hangs on what margins of the base year are: -100 USD as the package has them, 0 USD if they never fade", Assert.IsType<PagePart.Paragraph>(english[0]).Text, StringComparison.Ordinal);
        Assert.Contains("Undecided: 1 site is built under some", Assert.IsType<PagePart.Paragraph>(english[1]).Text, StringComparison.Ordinal);
        Assert.Contains("Sin decidir: 1 sitio", Assert.IsType<PagePart.Paragraph>(spanish[1]).Text, StringComparison.Ordinal);
        Assert.Equal(english.Length, spanish.Length);
        Assert.Equal(4, Assert.IsType<PagePart.Table>(english[2]).Rows.Count);
    }
}
