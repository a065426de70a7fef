using Veta.Analyses;
using Veta.Analyses.Planning;
using Veta.Analyses.Rerunning;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Data.Reading;
using Veta.Data.Writing;
using Veta.Network.Actions;
using Veta.Tests.Data;
using Veta.Tests.Golden;
using Veta.Tests.NorthAmerica;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Analyses.Planning;

/// <summary>A plan cut to a part of its network does there what the plan of the whole does, at the prices of the whole.</summary>
[Trait("Category", "Property")]
public sealed class PlanPartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("veta-part-").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Theory]
    [InlineData("mine-to-magnet", "ndfeb-magnets")]
    [InlineData("mexico-steel", "steel")]
    [InlineData("north-america", "ndfeb-magnet")]
    public void A_part_at_the_prices_of_the_whole_builds_runs_and_spends_as_the_whole_does_there(string model, string material)
    {
        // Whole projects are chosen within a gap of the cost of all, and a part would choose its own anew: projects in part make both exact.
        Package package = Checkout.Model(model);
        PlanResult whole = Plans.Of(package with { Facilities = [.. package.Facilities.Select(f => f.BuildRule == BuildRule.Lumpy ? f with { BuildRule = BuildRule.Continuous } : f)] }, Engines.Get("auto"), Plans.Usual);
        PlanPart part = PlanPart.Of(whole.Model.Context.Data.Package, [new MaterialId(material)], whole.Prices);
        PlanResult cut = Plans.Of(part.Package, Engines.Get("auto"), Plans.Usual);
        Assert.NotEmpty(cut.Activity);
        const double near = 1e-4;
        HashSet<string> plants = [.. part.Package.Facilities.Select(f => f.Id.Value)];
        Near(whole.Activity.Where(a => plants.Contains(a.Facility.Value)).ToDictionary(a => $"{a.Facility} {a.Year}", a => a.ActivityPerYear), cut.Activity.ToDictionary(a => $"{a.Facility} {a.Year}", a => a.ActivityPerYear), near);
        Near(whole.Builds.Where(b => plants.Contains(b.Facility.Value)).GroupBy(b => $"{b.Facility} {b.ServiceYear}").ToDictionary(g => g.Key, g => g.Sum(b => b.CapacityPerYear)), cut.Builds.GroupBy(b => $"{b.Facility} {b.ServiceYear}").ToDictionary(g => g.Key, g => g.Sum(b => b.CapacityPerYear)), near);
        double Spent(PlanResult plan) => plan.Spending.Where(s => s.Table is "facilities" && plants.Contains(s.Key.Split(',')[0])).Sum(s => s.SpentUsd);
        Assert.Equal(Spent(whole), Spent(cut), near * Math.Abs(Spent(whole)));
        Assert.All(part.Outside, m => Assert.Equal(Stage.Utility, part.Package.Materials.Single(row => row.Id == m).Stage));
        Assert.All(part.Package.Supplies.Where(p => part.Outside.Contains(p.Material) && p.Year is { } year), p =>
            Assert.Equal(whole.Prices.Single(w => (w.Region, w.Material, w.Year) == (p.Region, p.Material, p.Year!.Value.Value)).PriceUsdPerUnit, p.PriceUsdPerUnit));
    }

    [Theory]
    [InlineData("antimony-trioxide", 7)]
    [InlineData("ndfeb-magnet", 18)]
    [InlineData("lithium-carbonate", 15)]
    public void A_part_is_a_package_without_errors_that_holds_nothing_of_the_rest(string material, int materials)
    {
        Package package = Checkout.Model("north-america");
        PlanPart part = PlanPart.Of(package, [new MaterialId(material)], []);
        Assert.Equal(materials, part.Materials.Count);
        HashSet<MaterialId> inside = [.. part.Materials];
        Assert.All(part.Package.Demands, d => Assert.Contains(d.Material, inside));
        Assert.All(part.Package.Lanes, l => Assert.All(l.Materials, m => Assert.Contains(m, inside)));
        Assert.Equal(package.Demands.Count(d => inside.Contains(d.Material)), part.Package.Demands.Count);
        string folder = Path.Combine(_folder, material);
        PackageWriter.Write(part.Package, folder);
        Assert.Equal(part.Package.Facilities.Count, PackageReader.Read(folder, new ActionCheck()).Facilities.Count);
    }

    [Fact]
    public void What_binds_the_part_with_other_goods_is_left_out_and_named()
    {
        Package package = Checkout.Model("north-america");
        var row = new Cap { Id = new CapId("joint"), Ledger = CapLedger.Activity, Unit = "unit/y", Materials = [new MaterialId("ndfeb-magnet"), new MaterialId("copper-cathode")], Maximum = 1e9, Source = package.Sources[0].Id };
        PlanPart part = PlanPart.Of(package with { Caps = [row, row with { Id = new CapId("own"), Materials = [new MaterialId("ndfeb-magnet")] }, row with { Id = new CapId("other"), Materials = [new MaterialId("copper-cathode")] }] }, [new MaterialId("ndfeb-magnet")], []);
        Assert.Equal(["joint"], part.LeftOut);
        Assert.Equal("own", Assert.Single(part.Package.Caps).Id.Value);
    }

    [Fact]
    public void A_part_is_asked_for_by_materials_and_comes_out_the_same_from_its_own_folder()
    {
        RunRequest ask = new RunRequest { Analysis = "plan", Package = Repository.File("models/mine-to-magnet") };
        string whole = Path.Combine(_folder, "whole"), run = Path.Combine(_folder, "run");
        AnswerFolder.Write(Ask(ask), whole);
        Answer byRun = Ask(ask.With("materials", "ndfeb-magnets").With("base", whole)), alone = Ask(ask.With("materials", "ndfeb-magnets"));
        Assert.Equal(Cost(alone), Cost(byRun), 1e-9 * Cost(alone));
        AnswerFolder.Write(byRun, run);
        Answer again = Ask(new RunRequest { Analysis = "rerun" }.With("manifest", run));
        Assert.All(again.Tables.Single().Rows.Cast<RerunRow>(), row => Assert.Equal(RerunState.Same, row.State));
        Assert.Equal("PlanBaseAlone", Assert.Throws<RequestException>(() => Ask(ask.With("base", whole))).Remark.Key);
        Assert.Equal("PlanNoMaterial", Assert.Throws<RequestException>(() => Ask(ask.With("materials", "unobtainium"))).Remark.Key);
        Assert.Equal("PlanBaseNoPlan", Assert.Throws<RequestException>(() => Ask(ask.With("materials", "ndfeb-magnets").With("base", _folder))).Remark.Key);
    }

    private static double Cost(Answer answer) => ((PlanResult)answer.Result!).ObjectiveUsd;

    private static Answer Ask(RunRequest request) => AnalysisList.Find(request.Analysis).Run(request, SampleRequests.Place(2), TestContext.Current.CancellationToken);

    private static void Near(Dictionary<string, double> whole, Dictionary<string, double> cut, double near)
    {
        double size = whole.Values.Sum(Math.Abs);
        (string Key, double Off)[] off = [.. whole.Keys.Union(cut.Keys).Select(k => (k, cut.GetValueOrDefault(k) - whole.GetValueOrDefault(k))).OrderByDescending(d => Math.Abs(d.Item2))];
        Assert.True(off.Sum(d => Math.Abs(d.Off)) <= near * size, $"{off.Sum(d => Math.Abs(d.Off))} of {size}, most: {string.Join(", ", off.Take(12))}");
    }
}
