using Veta.Analyses.Shock;
using Veta.Data;
using Xunit;

namespace Veta.Tests.Analyses.Shock;

/// <summary>
/// Losses, gains, levies and levers of <see cref="HandMarket"/>, each worked by hand over one month. Prices are pinned by narrow steps, so they hold to a millionth of the dearest.
/// </summary>
[Trait("Category", "Hand")]
public sealed class HandMarketTests
{
    private const double Cents = 1e-2;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Nothing_moves_while_nothing_disturbs_the_market(int months)
    {
        // In stock 10, on the way to the private holder 2 × 10: what left before the run counts as much as what leaves in it, and only with the holder that takes it.
        ShockResult calm = Run(null, months);
        Assert.All(calm.Shortages, s => Near(s.Region.Value == "us" ? 40 : 20, s.PriceUsdPerUnit));
        Assert.Equal([10, 10], calm.StockWorths.Select(s => Math.Round(s.LowestUnits, 4)));

        // Of the last two months it is all the same in which of them a unit leaves: it arrives after the end.
        double[] made = [.. calm.Stages.Where(s => s.Country.Value == "cl").Select(s => s.OutputPerYear)];
        Assert.All(made.SkipLast(2), m => Near(180, m));
        Near(180, made.TakeLast(2).Average());
    }

    [Fact]
    public void Half_a_ban_costs_what_the_private_holder_misses_on_the_way()
    {
        // 6.25 leave and 5 will arrive instead of 10; what arrives this month left before. The position of the private holder, usually 10 + 20, lacks 5: the first thousandth, 0.03, at 40 × 1.00001
        // and 4.97 at 40 × 1.5 = 60. That is also the price. The truck from mx would bring it at 68.
        ShockResult half = Run("half", 1);
        Near(60, PriceIn(half, "us"));

        // Not made: 6.25 × 20 = 125; not shipped: 6.25 × 12 = 75; missed at the end: 0.03 × 40.0004 + 4.97 × 60 = 299.400012. Loss 299.400012 − 200.
        Near(99.400012, half.LossUsd);

        // A licence to ship is worth 0.8 × 60 − 12 − 20 = 16, for 6.25. Users pay 60 − 40 more for 10. The mine earns its cost, before and after.
        GainRow cl = GainOf(half, "cl"), us = GainOf(half, "us");
        Near(100, cl.LicencesUsd);
        Near(0, cl.ProducersUsd);
        Near(-200, us.ConsumersUsd);
        Near(0, us.TreasuryUsd);
    }

    [Fact]
    public void A_ban_opens_the_public_stock_at_its_release_price()
    {
        // Nothing leaves: the position lacks 10. At up to 60 the private holder goes without 0.03 + 29.97 / 4 = 7.5225 (the next quarter would cost 40 × 2.5 = 100). 2.4775 come from the public stock: each is missed there
        // this month at 0.5 × 40 / 12 = 1.666667 and at the end at 1.5 × 40 = 60, and the price is 61.666667, below the 68 of the truck.
        ShockResult ban = Run("ban", 1);
        Near(61.666667, PriceIn(ban, "us"));
        Near(61.666667 / 40, ban.PeakRatio);
        Near(10 - 2.4775, ban.StockWorths.Min(s => s.LowestUnits), 1e-4);

        // Not made and not shipped: 12.5 × 32 = 400. The public stock: 2.4775 × (1.666667 + 60) = 152.779167. The private one holds 2.4775 more than its level, a thousandth of it (0.01) nearly free and the rest at
        // 0.2 × 40 / 12: 2.4675 × 0.666667 = 1.645; its position lacks 7.5225: 0.03 × 40.0004 + 7.4925 × 60 = 450.750012.
        Near(152.779167 + 1.645 + 450.750012 - 400, ban.LossUsd);

        // Users pay 21.666667 more for 10, and nothing is licensed.
        Near(-216.666667, GainOf(ban, "us").ConsumersUsd);
    }

    [Fact]
    public void A_plant_that_a_lever_adds_has_the_capacity_of_the_lever_and_its_outage_costs_its_margin()
    {
        // With the plant us makes 2 a month and ships 10: cl makes 10 + 2.5 = 12.5 a month, 8 are to arrive in each month.
        ShockResult outage = Run("outage", 1, HandMarket.Plant);
        Near(24, Assert.Single(outage.Stages, s => s.Country.Value == "us").UsualPerYear);
        Near(150, Assert.Single(outage.Stages, s => s.Country.Value == "cl").UsualPerYear);

        // What is missed now can be replaced only by what arrives in two months: the private stock falls by 2, a thousandth of 10 of it nearly free, 1.99 at 0.5 × 40 / 12 = 1.666667; 2.5 more leave cl, at
        // 32, so that the position is whole again. The price is 41.666667, and 2 × 30 are saved.
        Near(41.666667, PriceIn(outage, "us"));
        Near((1.99 * 1.666667) + (2.5 * 32) - (2 * 30), outage.LossUsd);

        // The plant does not earn (40 − 30) × 2. The mine earns its cost, however much it makes.
        Near(-20, GainOf(outage, "us").ProducersUsd);
        Near(-16.666667, GainOf(outage, "us").ConsumersUsd);
        Assert.DoesNotContain(outage.Gains, g => g.Country == "cl");
    }

    [Fact]
    public void A_floor_is_levied_on_what_the_price_at_the_border_lacks_and_a_ban_takes_the_levies_away()
    {
        // Floor 46: the border price is 20 + 12, the levy 14, and (32 + 14) / 0.8 = 57.5 in us; nobody misses at 60 to save 57.5, so only the first 0.03 of a position stays away, and 9.97 / 0.8 = 12.4625 leave.
        ShockResult calm = Run(null, 1, HandMarket.Floor(46));
        Near(57.5, PriceIn(calm, "us"));
        Near((12.4625 + 2.5) * 12, calm.Stages.Single(s => s.Country.Value == "cl").OutputPerYear);

        // The ban ends levies of 12.4625 × 14 = 174.475; the price is that of the ban without a floor.
        ShockResult ban = Run("ban", 1, HandMarket.Floor(46));
        Near(-174.475, GainOf(ban, "us").TreasuryUsd);
        Near(-(61.666667 - 57.5) * 10, GainOf(ban, "us").ConsumersUsd);
    }

    private static ShockResult Run(string? shock, int months, params ShockLever[] levers) => Veta.Analyses.Shock.Shock.Run(HandMarket.Request(shock, months, levers), TestContext.Current.CancellationToken);

    private static double PriceIn(ShockResult result, string region) => Assert.Single(result.Shortages, s => s.Region.Value == region).PriceUsdPerUnit;

    private static GainRow GainOf(ShockResult result, string country) => result.Gains.SingleOrDefault(g => g.Country == country)
        ?? new GainRow { Country = country, ConsumersUsd = 0, ProducersUsd = 0, LicencesUsd = 0, TreasuryUsd = 0, TotalUsd = 0 };

    private static void Near(double expected, double actual, double tolerance = Cents) => Assert.Equal(expected, actual, tolerance);
}
