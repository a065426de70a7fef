using Veta.Analyses.Sampling;
using Veta.Data;
using Veta.Data.Results;
using Veta.Tests.Data;
using Veta.Tests.NorthAmerica;
using Xunit;

namespace Veta.Tests.Docs;

/// <summary>The page of how sure the headlines are is printed from tables of two ensembles that were kept.</summary>
[Trait("Category", "Guard")]
public sealed class HowSurePageTests
{
    private static readonly HowSureTables _secure = new("secure"), _magnets = new("magnet-cut");

    private static readonly Package _package = PackageReader.Read(Repository.File("models/north-america"));

    private static readonly IReadOnlyList<HeadlineRow> _story = ResultRows.Read<HeadlineRow>(Repository.File("docs/headlines.csv"));

    [Fact]
    public void The_page_of_how_sure_headlines_are_is_current() => GeneratedFile.Check("docs/guide/how-sure.md", new HowSurePage(_secure, _magnets, _package).Print());

    [Fact]
    public void Every_member_of_the_kept_ensembles_is_counted_once()
    {
        Assert.All((HowSureTables[])[_secure, _magnets], tables =>
        {
            Assert.NotEmpty(tables.Cases);
            Assert.All(tables.Cases, c => Assert.Equal(tables.Asked.Members, c.Answered + c.Failed + c.Refused));
            Assert.All(tables.Decisions, d => Assert.Equal(tables.Cases.Single(c => c.Policy == d.Policy).Answered, d.Answered));
            Assert.All(tables.Measures, m => Assert.InRange(m.WithValue, 1, tables.Cases.Single(c => c.Policy == m.Policy).Answered));
        });
    }

    [Fact]
    public void The_kept_ensembles_draw_the_figures_that_the_package_gives_a_range()
    {
        string[] stated = [.. _package.Uncertainties.Select(u => $"{u.Table}[{u.Row}].{u.Column}")];
        Assert.All(_secure.Figures.Concat(_magnets.Figures), f => Assert.Contains(f.Figure, stated));
        Assert.All(_secure.Indices, i => Assert.Contains(i.Driver, _secure.Figures.Select(f => f.Driver)));
        Assert.All(_magnets.Indices, i => Assert.Contains(i.Driver, _magnets.Figures.Select(f => f.Driver)));
    }

    [Fact]
    public void With_figures_as_they_are_the_ensembles_answer_what_the_story_tells()
    {
        double cost = _story.Single(r => r.Part == "secure-2032" && r.Key == "plan.cost").Value!.Value, loss = _story.Single(r => r.Part == "shock-total-magnet-cut" && r.Key == "shock.loss-world").Value!.Value;
        Assert.Equal(cost, _secure.GivenOf("secure-2032", "objective_usd", "all"), 0.01 * cost);
        Assert.Equal(loss, _magnets.GivenOf(_magnets.Cases[0].Policy, "loss_usd", "world"), 0.05 * loss);
    }

    [Fact]
    public void Quantiles_rise_and_lie_in_their_own_ranges()
    {
        Assert.All(_secure.Differences, d => Assert.True(d.P05 <= d.P50 && d.P50 <= d.P95 && d.P50Low <= d.P50 && d.P50 <= d.P50High, d.Measure));
        Assert.All(_magnets.Measures, d => Assert.True(d.P05 <= d.P50 && d.P50 <= d.P95 && d.P50Low <= d.P50 && d.P50 <= d.P50High, d.Measure));
    }
}
