using Veta.Analyses.Shock;
using Veta.Data;
using Veta.Network.Actions;
using Veta.Lp;
using Xunit;

namespace Veta.Tests.Analyses.Shock;

/// <summary>Fear of holders in <see cref="HandMarket"/>: the private holder, who gets all from cl, wants up to 10 units besides its 10.</summary>
[Trait("Category", "Hand")]
public sealed class HolderFearTests
{
    private static readonly Package Afraid = HandMarket.Package with
    {
        StockRules = [.. HandMarket.Package.StockRules.Select(r => r.Stock.Value == "us-private" ? r with { FearUnits = 10, FearMonths = 1 } : r)],
    };

    [Fact]
    public void Half_a_ban_opens_the_public_stock_when_the_private_holder_wants_more_out_of_fear()
    {
        // Half of its supply stops, so it wants 5 of the 10 besides: its position should be 35 and is 25. At up to 60 it goes without 0.035 + 34.965 / 4 = 8.77625; the next quarter would cost it 100, so it buys from the
        // public stock, which opens at 60 and misses 0.5 × 40 / 12 = 1.666667 a unit. Without fear the price is 60.
        Assert.Equal(60, Price("half", HandMarket.Package), 1e-2);
        Assert.Equal(61.666667, Price("half", Afraid), 1e-2);
    }

    [Fact]
    public void Nobody_fears_where_nothing_is_stopped()
    {
        Assert.Equal(40, Price(null, Afraid), 1e-2);
        Assert.Equal(Price("surge", HandMarket.Package), Price("surge", Afraid), 1e-9);
    }

    [Fact]
    public void Holders_buy_ahead_of_a_ban_that_is_announced_and_more_so_out_of_fear()
    {
        double Made(Package package) => Run("ban@start=2026-03,announced=2026-01-01", package, 2).Stages.First(s => s.Country.Value == "cl" && s.Month == "2026-01").OutputPerYear;
        double calm = Made(HandMarket.Package), afraid = Made(Afraid);
        Assert.True(afraid > calm + 1, $"{afraid} {calm}");
    }

    private static double Price(string? shock, Package package) =>
        Run(shock is null ? null : shock + "@start=2026-01", package, 1).Prices.First(p => p.Region.Value == "us" && p.Month == "2026-01").PriceUsdPerUnit;

    private static ShockResult Run(string? shock, Package package, int months) => Veta.Analyses.Shock.Shock.Run(
        HandMarket.Request(null, months) with { Package = package, Events = shock is null ? [] : EventCase.Parse(package, shock), Foresight = Foresight.Myopic }, Workplaces.Highs, TestContext.Current.CancellationToken);
}
