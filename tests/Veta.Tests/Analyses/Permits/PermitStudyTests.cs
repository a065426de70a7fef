using Veta.Analyses;
using Veta.Analyses.Findings;
using Veta.Analyses.Pages;
using Veta.Analyses.Permits;
using Veta.Data;
using Veta.Tests.Data;
using Veta.Tests.Permitting;
using Xunit;

namespace Veta.Tests.Analyses.Permits;

/// <summary>The question how long permits take.</summary>
public sealed class PermitStudyTests
{
    private static readonly Lazy<PermitResult> NorthAmerica = new(() => PermitStudy.Run(new PermitRequest { Package = Golden.Checkout.Model("north-america"), Draws = 2000 }, TestContext.Current.CancellationToken));

    [Fact]
    [Trait("Category", "Published")]
    public void Reforms_save_alone_and_together_what_convolution_says()
    {
        Package package = Networks.Package(Networks.Seven, "cap,d,18,,,,,\nwindow,d,,,0,,,\nbeside,d,,,,,,c\nhalf,f,,0.5,,,,") with { };
        package = package with { Processes = [Process()] };
        PermitResult result = PermitStudy.Run(new PermitRequest { Package = package, Draws = 200_000 }, TestContext.Current.CancellationToken);
        PermitTimeRow asIs = Assert.Single(result.AsIs);
        Assert.Equal(["cap", "window", "beside", "half", "together"], result.Reformed(asIs).Select(row => row.Reform));
        double[] saved = [.. result.Reformed(asIs).Select(row => asIs.MeanMonths - row.MeanMonths)];
        foreach ((double exact, double found) in ((double[])[1.647159, 1.785729, 2.822679, 1.425405, 6.949169]).Zip(saved)) { Assert.InRange(found, exact - 0.03, exact + 0.03); }
        Assert.True(saved[..4].Sum() > saved[4]);
    }

    [Fact]
    [Trait("Category", "Property")]
    public void In_north_america_no_reform_lengthens_and_higher_percentiles_are_longer()
    {
        PermitResult result = NorthAmerica.Value;
        Assert.All(result.Times, row =>
        {
            Assert.True(row.P10Months <= row.P50Months && row.P50Months <= row.P80Months && row.P80Months <= row.P90Months);
            Assert.InRange(row.AskedMonths, row.AskedLowMonths, row.AskedHighMonths);
            Assert.InRange(row.RefusalShare, 0, 1);
        });
        // The emergency procedure brings more suits and may lengthen what it does not shorten.
        Assert.All(result.Times.Where(row => row.Reform != "us-emergency-procedure"), row => Assert.True(row.SavedMonths >= -1e-9, $"{row.Region} {row.ProjectKind} {row.Reform} {row.SavedMonths}"));
        Assert.All(result.AsIs, row => Assert.Contains(result.StepsOf(row), step => step.CriticalShare == 1));
    }

    [Fact]
    [Trait("Category", "Case")]
    public void Every_candidate_of_the_three_countries_has_steps_and_one_of_building()
    {
        Package package = Golden.Checkout.Model("north-america");
        var book = new Veta.Permitting.PermitBook(package);
        Dictionary<ProcessId, Process> processes = package.Processes.ToDictionary(p => p.Id);
        HashSet<RegionId> covered = [.. package.Permits.Select(p => p.Region)];
        Facility[] candidates = [.. package.Facilities.Where(f => f.Status == FacilityStatus.Candidate && f.BuildRule != BuildRule.None && covered.Any(place => book.IsWithin(f.Region, place)))];
        Assert.True(candidates.Length > 100);
        Assert.All(candidates, f => Assert.Single(book.Network(f.Region, processes[f.Process].Stage, processes[f.Process].Material).Steps, s => s.IsConstruction));
    }

    [Fact]
    [Trait("Category", "Property")]
    public void The_same_request_gives_the_same_bytes()
    {
        RunRequest request = new RunRequest { Analysis = "permit", Package = Repository.File("models/north-america") }.With("region", "us").With("kind", "refined").With("draws", "500");
        string one = SampleRequests.Text(AnalysisList.Find("permit").Run(request, SampleRequests.Place(1), TestContext.Current.CancellationToken)), two = SampleRequests.Text(AnalysisList.Find("permit").Run(request, SampleRequests.Place(2), TestContext.Current.CancellationToken));
        Assert.Equal(one, two);
        Assert.NotEqual(one, SampleRequests.Text(AnalysisList.Find("permit").Run(request.With("seed", "2"), SampleRequests.Place(1), TestContext.Current.CancellationToken)));
    }

    [Fact]
    [Trait("Category", "Hand")]
    public void The_page_tells_times_steps_and_reforms_of_few_cases_in_both_languages()
    {
        Package package = Golden.Checkout.Model("north-america");
        PermitResult result = PermitStudy.Run(new PermitRequest { Package = package, Region = package.Permits.First(p => p.Replaces.Count > 0 && p.Region.Value.Contains('-')).Region, Stage = Stage.Ore, Draws = 500 }, TestContext.Current.CancellationToken);
        Assert.Single(result.AsIs);
        foreach (Language language in (Language[])[Language.English, Language.Spanish])
        {
            IReadOnlyList<PagePart> page = PermitPage.Of(result, language);
            Assert.Equal(3, page.OfType<PagePart.Table>().Count());
            Assert.Equal(result.Steps.Count, page.OfType<PagePart.Table>().ElementAt(1).Rows.Count);
            Assert.All(page.OfType<PagePart.Paragraph>(), p => Assert.DoesNotContain("{", p.Text));
        }

        Assert.Equal(["permit.time", "permit.critical", "permit.saved", "permit.refused"], PermitFindings.Of(result).Select(f => f.Key).Where(key => key != "permit.means"));
    }

    [Fact]
    [Trait("Category", "Hand")]
    public void An_unknown_place_project_or_reform_is_told_with_one_that_exists()
    {
        foreach ((string option, string id) in new[] { ("region", "nowhere"), ("project", "no-mine"), ("reform", "no-reform") })
        {
            RunRequest request = new RunRequest { Analysis = "permit", Package = Repository.File("models/north-america") }.With(option, id);
            RequestException fault = Assert.Throws<RequestException>(() => AnalysisList.Find("permit").Run(request, SampleRequests.Place(1), TestContext.Current.CancellationToken));
            Assert.Contains(id, fault.Message);
        }
    }

    private static Process Process() => Package.FromText("# materials\nid,stage\nmetal,refined\n# processes\nid,stage,material\nsmelting,refined,metal\n# recipes\nprocess,material,quantity_per_unit\nsmelting,metal,1\n").Processes[0];
}
