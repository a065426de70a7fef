using System.Text.Json;
using Veta.Analyses;
using Veta.Analyses.Depend;
using Veta.Analyses.Depend.Rows;
using Veta.Analyses.Pages;
using Veta.Analyses.Runs;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network;
using Veta.Network.Actions;
using Veta.Report;
using Veta.Solvers;
using Veta.Tests.Analyses.Planning;
using Veta.Tests.Data;
using Veta.Tests.Docs;
using Veta.Tests.Analyses;
using Xunit;

namespace Veta.Tests.Cases;

/// <summary>A package whose home is Chile: depend, shock, plan and report tell its figures as they tell North America's.</summary>
public sealed class ChileTests
{
    private static string Folder { get; } = Repository.File("tests/packages/chile");

    private static Package Package { get; } = PackageReader.Read(Folder);

    [Fact]
    public void Dependence_is_that_of_home_on_those_of_concern()
    {
        DependResult result = Dependence.Run(new DependRequest { Package = Package }, new Workplace { Solver = Plans.Highs }, TestContext.Current.CancellationToken);
        Assert.Equal(["cl"], result.Importers);
        IndicatorRow nitrate = Assert.Single(result.Indicators, i => i.Material.Value == "nitrate");
        Assert.Equal("cl", nitrate.Importer);

        // 600 are used. A tonne from Russia costs 200 + 2 for water, and 5 + 80 for the ship: 287, below 320 of the Chilean plant (300 + 20 for water), so all of it comes from there.
        Assert.Equal(1, nitrate.AgainstShare!.Value, 1e-6);
    }

    [Fact]
    public void A_shock_tells_what_home_loses_and_its_drought_takes_the_material_that_plays_water()
    {
        var request = new ShockRequest { Package = Package, Months = 24 };
        Dictionary<string, CaseRow> rows = ShockLibrary.All(request, Workplaces.Highs, TestContext.Current.CancellationToken).ToDictionary(c => c.Row.Case, c => c.Row);
        CaseRow ban = rows["far-ban"];
        Assert.True(ban.HomeLossUsd > 1e4, $"{ban.HomeLossUsd}");
        CaseCountryRow chile = Assert.Single(ban.Countries);
        Assert.Equal(("cl", ban.HomeLossUsd), (chile.Country.Value, (double?)chile.LossUsd));
        Assert.True(ban.ShortSectors == 1 && ban.DepthShare > 0.1, $"{ban.ShortSectors} {ban.DepthShare}");
        string page = string.Join("\n", ShockPage.Of([.. rows.Values], "Shocks", request, Language.English).Select(p => p.ToString()));
        Assert.DoesNotContain("North America", page, StringComparison.Ordinal);

        EventCase drought = EventCase.Parse(Package, "drought")[0];
        Assert.Equal(["cl-water"], EventReach.Of(drought, Package).Supplies.Select(s => s.Value));
    }

    [Fact]
    public async Task The_story_of_the_package_is_written_as_a_report_that_knows_its_home()
    {
        using var folder = new TemporaryFolder();
        (int exit, string text) = await ProgramRun.Of(["run", Folder, "--out", folder.File("story")]);
        Assert.True(exit == 0, text);
        Assert.Contains("Imports into Chile and the share from suppliers far away", text, StringComparison.Ordinal);
        ReportRun[] runs = [.. Directory.GetDirectories(folder.File("story")).Where(d => File.Exists(Path.Combine(d, "summary.json"))).Select(ReportRun.Read)];
        Assert.NotEmpty(runs);
        using var packed = new System.IO.Compression.GZipStream(new MemoryStream(new ReportData(runs).Compressed()), System.IO.Compression.CompressionMode.Decompress);
        using var reader = new StreamReader(packed);
        using JsonDocument head = JsonDocument.Parse((await reader.ReadLineAsync(TestContext.Current.CancellationToken))!);
        Assert.All(head.RootElement.GetProperty("runs").EnumerateArray(), run =>
        {
            JsonElement package = run.GetProperty("package");
            Assert.Equal(["cl"], package.GetProperty("home").EnumerateArray().Select(g => g.GetString()));
            Assert.Equal("Chile", package.GetProperty("home_en").GetString());
            Assert.Equal(["far"], package.GetProperty("concern").EnumerateArray().Select(g => g.GetString()));
        });
    }

    [Fact]
    public void Without_a_home_every_country_that_demands_something_is_at_home()
    {
        var home = new Home(Package with { Info = Package.Info with { Home = [] } });
        Assert.Equal(["cl"], home.Groups);
        Assert.True(home.Holds(new RegionId("antofagasta")));
        Assert.False(home.Holds(new RegionId("pe")));
        Assert.Equal(("Chile", "Chile"), (home.NameEn, home.NameEs));
    }

    [Fact]
    public void A_project_of_an_owner_of_concern_is_found_by_the_bloc_that_the_package_names()
    {
        var home = new Home(Package);
        Assert.Equal([true, false, false], ((string[])["ru", "pe", "cl"]).Select(r => home.IsOfConcern(new RegionId(r))));
        Assert.Equal("suppliers far away", home.NameOf("far", spanish: false));
    }
}
