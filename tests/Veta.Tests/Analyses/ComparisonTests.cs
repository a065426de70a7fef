using Veta.Analyses;
using Veta.Analyses.Comparing;
using Veta.Analyses.Findings;
using Veta.Analyses.Pages;
using Veta.Analyses.Runs;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network.Actions;
using Veta.Lp;
using Veta.Solvers;
using Veta.Tests.Analyses.Shock;
using Xunit;

namespace Veta.Tests.Analyses;

/// <summary>Two runs side by side: what was asked differently, and what came out differently.</summary>
[Trait("Category", "Unit")]
public sealed class ComparisonTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("veta-compare-").FullName;

    [Fact]
    public void Two_shocks_differ_in_what_was_asked_and_in_what_they_cost()
    {
        (string ban, double banUsd) = Ran("ban");
        (string outage, double outageUsd) = Ran("outage@start=2026-03,months=5");
        Comparison compared = Comparison.Of(ban, outage);
        OptionChange asked = Assert.Single(compared.Asked);
        Assert.Equal("events", asked.Name);
        Assert.StartsWith("ban", asked.Before, StringComparison.Ordinal);
        Assert.StartsWith("outage", asked.After, StringComparison.Ordinal);
        FigureChange loss = compared.Figures.Single(f => f.Name == "loss_usd");
        Assert.Equal((banUsd, outageUsd), (loss.Before!.Value, loss.After!.Value));
        Assert.Contains(compared.Tables, t => t.Table == "market_prices");
        Assert.Empty(compared.Inputs);
        Assert.Contains(ComparePage.Of(compared, Language.Spanish).OfType<PagePart.Table>(), t => t.Title == "Lo que se preguntó");
        Assert.Empty(Comparison.Of(ban, ban).Asked);
    }

    [Fact]
    public void Runs_of_two_packages_are_told_so_in_a_sentence_and_not_cell_by_cell()
    {
        string Planned(string model)
        {
            string folder = Path.Combine(_folder, "plan-" + model);
            var ask = new RunRequest { Analysis = "plan", Package = Veta.Tests.Data.Repository.File("models/" + model) };
            AnswerFolder.Write(AnalysisList.Find("plan").Run(ask, SampleRequests.Place(1), TestContext.Current.CancellationToken), folder);
            return folder;
        }

        Comparison compared = Comparison.Of(Planned("transport"), Planned("mexico-steel"));
        IReadOnlyList<PagePart> page = ComparePage.Of(compared, Language.English);
        Assert.Contains(page.OfType<PagePart.Paragraph>(), p => p.Text.StartsWith("These are runs of two packages, transport and mexico-steel", StringComparison.Ordinal));
        Assert.Single(page.OfType<PagePart.Table>(), t => t.Title != Say.HeadWhatWasAsked.In(Language.English));
    }

    [Fact]
    public void Two_shocks_stand_side_by_side_by_place_with_what_the_model_can_tell()
    {
        (string ban, double banUsd) = Ran("ban", AtHome);
        (string mild, double mildUsd) = Ran("ban@severity=0.5", AtHome, "mild");
        Assert.True(mildUsd < banUsd);
        Comparison compared = Comparison.Of(ban, mild);
        ShockPair shocks = ShockPair.Of(ban, mild)!;
        OutcomeChangeRow world = shocks.Changes.Single(c => c is { Place: OutcomeRow.World, Measure: OutcomeMeasure.Loss });
        Assert.Equal((banUsd, mildUsd, mildUsd - banUsd), (world.Before!.Value, world.After!.Value, world.Change!.Value));
        Assert.True(world.Differs && world.Tolerance > 0 && world.Tolerance < Math.Abs(world.Change.Value));
        foreach (var place in shocks.Changes.GroupBy(c => c.Place))
        {
            OutcomeChangeRow[] lines = [.. place.Where(c => c.Measure is > OutcomeMeasure.Loss and <= OutcomeMeasure.RestLoss)];
            Assert.Equal(6, lines.Length);
            Assert.Equal(place.Single(c => c.Measure == OutcomeMeasure.Loss).Change!.Value, lines.Sum(l => l.Change!.Value), 1e-6 * banUsd);
        }

        foreach (Language language in Enum.GetValues<Language>())
        {
            IReadOnlyList<PagePart> page = ComparePage.Of(compared, language, shocks);
            Assert.Contains(page.OfType<PagePart.Paragraph>(), p => p.Text.Contains(language == Language.English ? "the world loses" : "el mundo pierde", StringComparison.Ordinal));
            PagePart.Table table = page.OfType<PagePart.Table>().Single(t => t.Title == Say.OutcomePageTwoShocks.In(language));
            Assert.Contains(table.Rows, row => row[0] == (language == Language.English ? "Land of us" : "Tierra de us"));
            Assert.DoesNotContain(table.Rows, row => row[0] is "us" or "mx" or "world");
        }

        Assert.Null(ShockPair.Of(ban, Answered(ban)));
    }

    [Fact]
    public void A_shock_beside_itself_is_no_difference_that_the_model_can_tell()
    {
        string ban = Ran("ban", AtHome).Folder;
        ShockPair shocks = ShockPair.Of(ban, ban)!;
        Assert.All(shocks.Changes, c => Assert.False(c.Differs && c.Change is not null));
        Assert.All(shocks.Findings, f => Assert.Contains("no difference in loss that the model can tell", f.Sentence.In(Language.English), StringComparison.Ordinal));
        Assert.NotEmpty(shocks.Findings);
    }

    public void Dispose() => Directory.Delete(_folder, true);

    private static Package AtHome => MarketTests.Market with
    {
        Info = MarketTests.Market.Info with { Home = ["us", "mx"] },
        Regions = [.. MarketTests.Market.Regions.Select(r => r with { NameEn = "Land of " + r.Id, NameEs = "Tierra de " + r.Id })],
    };

    /// <summary>A copy of a run that tells of no single shock.</summary>
    private string Answered(string run)
    {
        string copy = Path.Combine(_folder, "none");
        Answer answer = ShockAnswer.Of(new ShockRequest { Package = AtHome, Events = [], Start = new Month(2026, 1), Warning = false }, SolverCatalog.Find("highs"), [], run, run, 0);
        AnswerFolder.Write(answer, copy);
        return copy;
    }

    private (string Folder, double LossUsd) Ran(string shock, Package? of = null, string? name = null)
    {
        Package package = of ?? MarketTests.Market;
        var request = new ShockRequest { Package = package, Events = EventCase.Parse(package, shock), Start = new Month(2026, 1), Warning = false };
        ShockResult result = Veta.Analyses.Shock.Shock.Run(request, Workplaces.Highs, TestContext.Current.CancellationToken);
        string folder = Path.Combine(_folder, name ?? shock.Split('@')[0]);
        AnswerFolder.Write(ShockAnswer.Of(result, SolverCatalog.Find("highs"), shock, shock, [], [], []), folder);
        return (folder, result.LossUsd);
    }
}
