using Veta.Data;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.Published;

/// <summary>
/// What the analysis of shocks says of six events with data from before each, against what came: three fit its parameters of behaviour, three are held out. Prints
/// <c>docs/guide/backtest.md</c>; what it got wrong stands there first.
/// </summary>
[Trait("Category", "Published")]
public sealed class BacktestTests
{
    private static readonly Package Before = Checkout.Model("backtest");

    [Fact]
    public void The_page_of_the_backtest_is_current_and_no_price_of_an_input_of_small_share_rises_above_twenty_times()
    {
        var page = new BacktestPage(Before);
        Checkout.AssertFile("docs/guide/backtest.md", page.Print(), "VETA_UPDATE_DOCS");
        Assert.All(page.Runs, run =>
        {
            Assert.Equal(1, run.Before, 1e-3); // calm before the news
            Assert.True(run.Highest <= 20 * 1.01, $"{run.Event.Set}: {run.Highest}");
        });
    }

    [Fact]
    public void The_later_half_by_date_is_held_out()
    {
        Assert.Equal(BacktestEvent.All.OrderBy(e => e.Start), BacktestEvent.All);
        Assert.True(BacktestEvent.All.Where(e => !e.Held).Max(e => e.Start.Since(new Month(2000, 1))) < BacktestEvent.All.Where(e => e.Held).Min(e => e.Start.Since(new Month(2000, 1))));
        Assert.Equal(BacktestEvent.All.Select(e => e.Set).Order(StringComparer.Ordinal), Before.EventSets.Select(s => s.Id.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Behaviour_is_the_same_for_all_events()
    {
        BacktestBehaviour behaviour = BacktestBehaviour.Of(Before); // one row of each, or it throws
        Package same = behaviour.In(Before);
        Assert.All(Before.Demands.Zip(same.Demands), pair => Assert.Equal(pair.First.UnservedValueUsdPerUnit!.Value, pair.Second.UnservedValueUsdPerUnit!.Value, pair.First.UnservedValueUsdPerUnit.Value * 1e-5));
        Assert.Equal(Before.Substitutions, same.Substitutions);
        Assert.Equal(Before.Materials.Select(m => m.Id), Before.Substitutions.Select(s => s.Material));
        Assert.Empty(Before.MarketTerms);
        double[] idle = [.. Before.Facilities.Where(f => f.Id.Value.Contains("idle")).Select(f => f.VariableCostUsdPerUnit!.Value / Before.Prices.Single(p => p.Material == Before.Processes.Single(x => x.Id == f.Process).Material).PriceUsdPerUnit)];
        Assert.All(idle, ratio => Assert.Equal(1.25, ratio, 1e-6));
    }

    [Fact]
    public void The_package_holds_nothing_that_came_after()
    {
        Assert.All(BacktestEvent.All, e => Assert.All(Before.Prices.Where(p => p.Material.Value == e.Material), p => Assert.True(p.Year.Value < e.Start.Plus(1).Year || (p.Year.Value == e.Start.Year && p.Month is not null), $"{p.Material} {p.Year}")));
        Assert.Empty(Before.Production);
        Assert.Empty(Before.Trade);
    }
}
