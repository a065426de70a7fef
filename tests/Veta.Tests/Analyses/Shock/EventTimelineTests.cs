using Veta.Analyses.Shock;
using Veta.Data;
using Veta.Network.Actions;
using Xunit;

namespace Veta.Tests.Analyses.Shock;

/// <summary>Events as state machines: which share stops in which month, and who knows it when.</summary>
[Trait("Category", "Hand")]
public sealed class EventTimelineTests
{
    private static readonly Date Otherwise = new(new DateOnly(2026, 2, 1));

    [Fact]
    public void A_history_is_followed_day_by_day()
    {
        // Announced 10 March, in force 1 May with 60 days for a licence, suspended 15 November, the suspension ends on 15 May 2027.
        var timeline = new EventTimeline(Case("licences"), Otherwise);
        Assert.Equal(new DateOnly(2026, 3, 10), timeline.FirstKnown);
        Assert.Equal(0, Share(timeline, 2026, 4));
        Assert.Equal(1, Share(timeline, 2026, 5)); // nobody has a licence yet
        Assert.Equal((29 + (0.5 * 1)) / 30, Share(timeline, 2026, 6), 1e-12); // 60 days end on 29 June
        Assert.Equal(0.5, Share(timeline, 2026, 7));
        Assert.Equal(0.5 * 14 / 30, Share(timeline, 2026, 11), 1e-12); // 14 days before the suspension
        Assert.Equal(0, Share(timeline, 2026, 12));
        Assert.Equal(17.0 / 31, Share(timeline, 2027, 5), 1e-12); // in force again, and licences take their days again
    }

    [Fact]
    public void A_renewed_suspension_does_not_expire()
    {
        var timeline = new EventTimeline(Case("licences@renewed=true"), Otherwise);
        Assert.Equal(0, Share(timeline, 2027, 6));
    }

    [Fact]
    public void Nobody_knows_an_event_before_it_is_announced_nor_a_suspension_before_its_day()
    {
        var timeline = new EventTimeline(Case("licences"), Otherwise);
        Assert.Equal(0, timeline.StoppedShare(new Month(2026, 7), new DateOnly(2026, 3, 9)));
        Assert.Equal(0.5, timeline.StoppedShare(new Month(2026, 7), new DateOnly(2026, 3, 10)));
        Assert.Equal(0.5, timeline.StoppedShare(new Month(2026, 12), new DateOnly(2026, 11, 14)));
        Assert.Equal(0, timeline.StoppedShare(new Month(2026, 12), new DateOnly(2026, 11, 15)));
    }

    [Fact]
    public void Words_turn_what_the_table_says()
    {
        EventCase tried = Case("ban@severity=0.25,start=2026-12,months=2,target=mx");
        var timeline = new EventTimeline(tried, Otherwise);
        Assert.Equal("mx", tried.Target);
        Assert.Equal(0, Share(timeline, 2026, 11));
        Assert.Equal(0.25, Share(timeline, 2026, 12));
        Assert.Equal(0.25, Share(timeline, 2027, 1));
        Assert.Equal(0, Share(timeline, 2027, 2));
    }

    [Fact]
    public void A_case_without_history_comes_when_it_is_told_and_an_outage_lasts_half_a_year()
    {
        var timeline = new EventTimeline(Case("outage"), Otherwise);
        Assert.Equal(0, Share(timeline, 2026, 1));
        Assert.Equal(1, Share(timeline, 2026, 7));
        Assert.Equal(0, Share(timeline, 2026, 8));
    }

    [Theory]
    [InlineData("nothing", "There is no event 'nothing'")]
    [InlineData("ban@severity=2", "Write a number from 0 to 1")]
    [InlineData("ban@start=soon", "Write a month such as 2026-12")]
    [InlineData("ban@colour=red", "Write severity, reexports, factor, delay")]
    [InlineData("ban@target=atlantis", "neither a region nor a bloc nor a sector")]
    public void Words_that_are_wrong_are_refused_with_the_right_ones(string text, string message) =>
        Assert.Contains(message, Assert.Throws<InputException>(() => EventCase.Parse(MarketTests.Market, text)).Message, StringComparison.Ordinal);

    private static EventCase Case(string text) => Assert.Single(EventCase.Parse(MarketTests.Market, text));

    private static double Share(EventTimeline timeline, int year, int month) => timeline.StoppedShare(new Month(year, month), DateOnly.MaxValue);
}
