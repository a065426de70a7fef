using Veta.Analyses.Comparing;
using Veta.Analyses.Pages;
using Veta.Analyses.Runs;
using Veta.Analyses.Shock;
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

    public void Dispose() => Directory.Delete(_folder, true);

    private (string Folder, double LossUsd) Ran(string shock)
    {
        var request = new ShockRequest { Package = MarketTests.Market, Events = EventCase.Parse(MarketTests.Market, shock), Start = new Month(2026, 1), Warning = false };
        ShockResult result = Veta.Analyses.Shock.Shock.Run(request, Workplaces.Highs, TestContext.Current.CancellationToken);
        string folder = Path.Combine(_folder, shock.Split('@')[0]);
        AnswerFolder.Write(ShockAnswer.Of(result, SolverCatalog.Find("highs"), shock, shock, [], [], []), folder);
        return (folder, result.LossUsd);
    }
}
