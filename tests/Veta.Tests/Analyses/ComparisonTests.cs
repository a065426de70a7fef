using Veta.Analyses.Comparing;
using Veta.Analyses.Pages;
using Veta.Analyses.Runs;
using Veta.Analyses.Shock;
using Veta.Data;
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

    [Theory]
    [InlineData("{\"analysis\": \"M\u00E9xico\"}", "summary.json:1: error: Character 16 of the line is byte 0xE9, which is not UTF-8 (in Windows-1252 it is 'é'). Run the analysis again to write it anew. [not-utf-8]")]
    [InlineData("{\n\"analysis\":", "summary.json:2: error: The file is not valid JSON. Run the analysis again to write it anew. [json-form]")]
    [InlineData("[]", "summary.json:1: error: The file does not hold a JSON object. Run the analysis again to write it anew. [json-form]")]
    public void A_damaged_summary_is_a_finding_with_its_place(string text, string finding)
    {
        File.WriteAllBytes(Path.Combine(_folder, "summary.json"), System.Text.Encoding.Latin1.GetBytes(text));
        PackageException refused = Assert.Throws<PackageException>(() => Comparison.Of(_folder, _folder));
        Assert.Equal(finding, Assert.Single(refused.Findings).ToString());
    }

    [Fact]
    public void A_run_into_the_folder_of_an_earlier_one_leaves_none_of_its_tables()
    {
        (string folder, _) = Ran("ban");
        string stale = Path.Combine(folder, "inputs", "levers.csv");
        File.WriteAllText(stale, "id\nold\n");
        Ran("ban");
        Assert.False(File.Exists(stale));
        Assert.True(PackageReader.TryRead(Path.Combine(folder, "inputs")).Package is not null);
    }

    public void Dispose() => Directory.Delete(_folder, true);

    private (string Folder, double LossUsd) Ran(string shock)
    {
        var request = new ShockRequest { Package = MarketTests.Market, Solver = new ScalingSolver(SolverCatalog.Find("highs")), Events = EventCase.Parse(MarketTests.Market, shock), Start = new Month(2026, 1), Warning = false };
        ShockResult result = Veta.Analyses.Shock.Shock.Run(request, TestContext.Current.CancellationToken);
        string folder = Path.Combine(_folder, shock.Split('@')[0]);
        AnswerFolder.Write(ShockAnswer.Of(result, shock, shock, [], [], []), folder);
        return (folder, result.LossUsd);
    }
}
