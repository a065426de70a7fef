using Veta.Analyses.Findings;
using Veta.Analyses.Pages;
using Veta.Analyses.Runs;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network.Actions;
using Veta.Solvers;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Analyses.Shock;

/// <summary>A loss says over how many months it is counted and in how many of them its event is in force.</summary>
[Trait("Category", "Hand")]
public sealed class EventSpanTests
{
    private static readonly Package NorthAmerica = PackageReader.Read(Repository.File("models/north-america"));

    [Theory]
    [InlineData("laredo-closure", 2, "36 months, 2 of them with the event in force", "36 meses, 2 de ellos con el evento en vigor")] // two months from January 2027
    [InlineData("laredo-closure@months=1", 1, "36 months, 1 of them with the event in force", "36 meses, 1 de ellos con el evento en vigor")]
    [InlineData("total-magnet-cut", 35, "36 months, 35 of them with the event in force", "36 meses, 35 de ellos con el evento en vigor")] // from January 2027 to the end
    [InlineData("total-magnet-cut@start=2020-01", 36, "36 months, all of them with the event in force", "36 meses, todos con el evento en vigor")]
    [InlineData("total-magnet-cut@start=2040-01", 0, "36 months, none of them with the event in force", "36 meses, ninguno con el evento en vigor")]
    public void An_event_is_in_force_in_the_months_that_its_days_come_to(string asked, int months, string english, string spanish)
    {
        var span = EventSpan.Of(Request(asked));
        Assert.Equal(months, span.InForceMonths);
        Assert.Equal(english, span.Told().In(Language.English));
        Assert.Equal(spanish, span.Told().In(Language.Spanish));
    }

    [Fact]
    public void Several_events_are_in_force_while_one_of_them_is()
    {
        var span = EventSpan.Of(new ShockRequest
        {
            Package = NorthAmerica,
            Events = [.. EventCase.Parse(NorthAmerica, "laredo-closure"), .. EventCase.Parse(NorthAmerica, "nogales-closure@start=2027-02,months=2")],
        });
        Assert.Equal(3, span.InForceMonths); // January and February, February and March
        Assert.Equal((new DateOnly(2027, 1, 1), new DateOnly(2027, 3, 31)), (span.From, span.Last));
        Assert.False(span.ToTheEnd);
    }

    [Fact]
    public void A_run_in_which_nothing_is_tried_counts_months_and_names_no_event() =>
        Assert.Equal("12 months", EventSpan.Of(new ShockRequest { Package = NorthAmerica, Months = 12 }).Told().In(Language.English));

    [Fact]
    public void Every_sentence_and_every_table_of_a_shock_that_tells_a_loss_says_its_months_in_both_languages()
    {
        ShockResult result = Veta.Analyses.Shock.Shock.Run(Request("laredo-closure") with { Warning = false }, Workplaces.Highs, TestContext.Current.CancellationToken);
        Statement[] losses = [.. ShockFindings.Of(result).Where(f => f.Unit == "USD")];
        Assert.True(losses.Length >= 4);
        Assert.All(losses, finding =>
        {
            Assert.Contains("36 months, 2 of them with the event in force", finding.Sentence.In(Language.English), StringComparison.Ordinal);
            Assert.Contains("36 meses, 2 de ellos con el evento en vigor", finding.Sentence.In(Language.Spanish), StringComparison.Ordinal);
        });
        IReadOnlyList<PagePart> page = ShockPage.Of(result, "Laredo", [], [], [], Language.English);
        Assert.Contains("the event is in force from 2027-01-01 to 2027-02-28, 2 months in all", ((PagePart.Paragraph)page[1]).Text, StringComparison.Ordinal);
        Assert.Contains(page.OfType<PagePart.Table>(), t => t.Title.StartsWith("Who gains and who loses in 36 months, 2 of them", StringComparison.Ordinal));
        Answer answer = ShockAnswer.Of(result, SolverCatalog.Find("highs"), "Laredo", "Laredo", [], [], []);
        Assert.Equal((36, 2), (answer.Figures.Single(f => f.Name == "months").Value, answer.Figures.Single(f => f.Name == "in_force_months").Value));
        Assert.Equal(2, ShockLibrary.RowOf("laredo-closure", NorthAmerica, result).InForceMonths);
        EventCardRow counted = Assert.Single(EventCard.Rows(result.Request), r => r.Line == "Loss counted over");
        Assert.Equal("36 months, 2 of them with the event in force", counted.TextEn);
        Assert.Equal("36 meses, 2 de ellos con el evento en vigor", counted.TextEs);
    }

    private static ShockRequest Request(string events) => new() { Package = NorthAmerica, Events = EventCase.Parse(NorthAmerica, events) };
}
