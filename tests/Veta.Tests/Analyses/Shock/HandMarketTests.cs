using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network.Actions;
using Veta.Lp;
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
        Near(100, cl.TotalUsd);
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

        // What the public stock sells the private one buys at the same price. The users buy what was on its way, whose sellers no country counts: their gain is in the rest of the world's loss.
        Near(0, GainOf(ban, "us").StocksUsd);
        OutcomeRow world = ban.Outcomes.Single(o => o.Place == OutcomeRow.World);
        Near(ban.LossUsd - 216.666667, world.RestLossUsd);
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
        Near(-174.475 - 41.666667, GainOf(ban, "us").TotalUsd);

        // Its loss is that of the ban without a floor, of a position that lacked 0.03 before and 12.4625 instead of 12.5 that no longer leave; levies that nobody pays any more count as saved.
        Near(152.779167 + 1.645 + 450.750012 - (0.03 * 40.0004) - (12.4625 * (32 + 14)), ban.LossUsd);
    }

    [Fact]
    public void A_duty_is_levied_on_the_price_where_goods_come_from()
    {
        // 70 % of the 20 in cl is 14: the month of the floor at 46 above. The lane from mx would pay 70 % of what mx asks and stays empty.
        LeverCase duty = LeverReading.Parse(HandMarket.Package, "tariff:metal@us=0.7");
        ShockResult calm = Run(null, 1, duty);
        Near(57.5, PriceIn(calm, "us"));
        Near((12.4625 + 2.5) * 12, calm.Stages.Single(s => s.Country.Value == "cl").OutputPerYear);
        ShockResult ban = Run("ban", 1, duty);
        Near(-174.475, GainOf(ban, "us").TreasuryUsd);
        Near(-(61.666667 - 57.5) * 10, GainOf(ban, "us").ConsumersUsd);

        // Half of it is 7, and (32 + 7) / 0.8 = 48.75. One that is off is none, and there is none without a border.
        Near(48.75, PriceIn(Run(null, 1, LeverReading.Parse(HandMarket.Package, "tariff:metal@us=0.35")), "us"));
        Near(40, PriceIn(Run(null, 1, duty with { IsOn = false }), "us"));
        Near(40, PriceIn(Run(null, 1, LeverReading.Parse(HandMarket.Package, "tariff:metal=0.7")), "us"));
    }

    [Fact]
    public void What_it_costs_to_run_a_plant_that_must_run_is_not_saved_when_it_stops()
    {
        // The plant of the lever at 50 a unit instead of 30, and half of its 24 a year must run: 1 a month, at 10 above the price. Its outage saves 50, costs 1.25 × 32 for what replaces it later and 0.99 × 1.666667 for
        // what lacks until then; that somebody wants it to run is worth the 10 that it costs.
        ShockRequest request = HandMarket.Request("outage", 1, HandMarket.Plant);
        Package package = HandMarket.Package with { Facilities = [.. HandMarket.Package.Facilities.Select(f => f.Id.Value == "us-plant" ? f with { VariableCostUsdPerUnit = 50, MinimumUtilisation = 0.5 } : f)] };
        ShockResult outage = Veta.Analyses.Shock.Shock.Run(request with { Package = package }, Workplaces.Highs, TestContext.Current.CancellationToken);
        Near(12, Assert.Single(outage.Stages, s => s.Country.Value == "us").UsualPerYear);
        Near((1.25 * 32) + (0.99 * 1.666667) - 50 + 10, outage.LossUsd);
        Near(10, GainOf(outage, "us").ProducersUsd);
    }

    [Fact]
    public void A_price_cut_fills_stocks_until_a_surplus_is_worth_no_more_than_it_costs()
    {
        // The mine asks 10 instead of 20 and makes all it can, 25 a month. In cl a surplus is worth 0.8 × 20 at the end and costs 0.2 × 20 / 12 to hold above the level: the price is 15.666667. In us it is worth
        // 32 from the second step on, and costs (15.666667 + 12) / 0.8 = 34.58: so only the first 0.03 and 0.01 at 39.9996 are filled, the public ones from the private stock. 10.04 / 0.8 = 12.55 leave, 9.95 stay in cl.
        ShockResult sale = Run("sale", 1);
        Near(300, Assert.Single(sale.Stages, s => s.Country.Value == "cl").OutputPerYear);
        Near(15.666667, PriceIn(sale, "cl"));
        Near((25 * 10) - (15 * 20) + (0.05 * 12) + (9.95 * 0.333333) - (9.95 * 16) - (0.04 * 39.9996), sale.LossUsd);

        // The mine sells at 15.666667 what costs it 20 when it asks its usual price; users in cl pay 4.333333 less for 2.5. The greatest loss stands first.
        Near(-25 * 4.333333, GainOf(sale, "cl").ProducersUsd);
        Near(2.5 * 4.333333, GainOf(sale, "cl").ConsumersUsd);

        // What stays in cl, 9.95, is bought at 15.666667 and stands in its books at the usual 20.
        Near(9.95 * 4.333333, GainOf(sale, "cl").StocksUsd);
        Near((9.95 - 22.5) * 4.333333, sale.Gains[0].TotalUsd);
        Assert.Equal(["cl", "us"], sale.Gains.Select(g => g.Country));
    }

    [Fact]
    public void A_surge_of_demand_costs_what_serves_it_and_brings_users_only_a_dearer_price()
    {
        // us wants 11 and has 10: a thousandth of the private stock nearly free, 0.99 of it at 1.666667, and 1.25 more leave cl at 32. What one unit more brings at the usual price, 100 × 1.008 − 40, is no gain.
        ShockResult surge = Run("surge", 1);
        Near(41.666667, PriceIn(surge, "us"));
        Near((0.99 * 1.666667) + (1.25 * 32) - 40, surge.LossUsd);
        Near(-1.666667 * 11, GainOf(surge, "us").ConsumersUsd);
        Assert.DoesNotContain(surge.Gains, g => g.Country == "cl");
    }

    [Fact]
    public void A_floor_without_a_region_is_under_no_border()
    {
        ShockResult calm = Run(null, 1, HandMarket.Floor(46) with { Region = null });
        Near(40, PriceIn(calm, "us"));
    }

    [Fact]
    public void A_floor_below_the_border_price_levies_nothing()
    {
        ShockResult ban = Run("ban", 1, HandMarket.Floor(31));
        Near(0, GainOf(ban, "us").TreasuryUsd);
        Near(-216.666667, GainOf(ban, "us").ConsumersUsd);
    }

    [Fact]
    public void The_position_at_the_end_has_the_steps_and_worths_of_its_rule()
    {
        LpModel? program = null;
        Veta.Analyses.Shock.Shock.Run(HandMarket.Request(null, 1), Workplaces.Highs with { Programs = (_, told) => program = told }, TestContext.Current.CancellationToken);
        Dictionary<string, int> columns = Enumerable.Range(0, program!.ColumnCount).ToDictionary(program.Names.Column), rows = Enumerable.Range(0, program.RowCount).ToDictionary(program.Names.Row);

        // The private holder: usually 10 in stock and 20 on the way, 30. A thousandth, 0.03, then quarters of the rest, 7.4925, at 40 × (1 + 1e-5, 0.5, 1.5, 2.5, 3.5) for what is missing; too much is worth
        // 40 × (1 − 1e-5, 0.8, 0.6, 0.4, 0.2, 0) in steps of a quarter of the 120 of a year.
        Steps("closing_deficit(us-private,{0},2026-01)", [0.03, 7.4925, 7.4925, 7.4925, 7.4925], [40.0004, 60, 100, 140, 180]);
        Steps("closing_surplus(us-private,{0},2026-01)", [0.03, 30, 30, 30, 30, double.PositiveInfinity], [-39.9996, -32, -24, -16, -8, 0]);

        // The public stock: 10, nothing on the way to it, and below its release price nothing is missed.
        Steps("closing_deficit(us-public,{0},2026-01)", [0.01, 2.4975, 2.4975, 2.4975, 2.4975], [60, 60, 60, 60, 60]);
        Steps("below_working(us-private,{0},2026-01)", [0.01, 2.4975, 2.4975, 2.4975, 2.4975], [40e-5 / 12, 20.0 / 12, 60.0 / 12, 100.0 / 12, 140.0 / 12]);

        // What left before the run and arrives after it, 12.5 × 0.8, is on the other side of the row.
        Near(20, program.RowLower[rows["closing_position(us-private,2026-01)"]], 1e-9);
        Near(20, program.RowUpper[rows["closing_position(us-private,2026-01)"]], 1e-9);
        Near(10, program.RowLower[rows["closing_position(us-public,2026-01)"]], 1e-9);

        void Steps(string name, double[] widths, double[] worths)
        {
            for (int step = 0; step < widths.Length; step++)
            {
                int column = columns[string.Format(System.Globalization.CultureInfo.InvariantCulture, name, step + 1)];
                Assert.Equal((0.0, widths[step]), (program.ColumnLower[column], double.IsInfinity(widths[step]) ? program.ColumnUpper[column] : Math.Round(program.ColumnUpper[column], 9)));
                Near(worths[step], program.Cost[column], 1e-9);
            }
        }
    }

    private static ShockResult Run(string? shock, int months, params LeverCase[] levers) => Veta.Analyses.Shock.Shock.Run(HandMarket.Request(shock, months, levers), Workplaces.Highs, TestContext.Current.CancellationToken);

    private static double PriceIn(ShockResult result, string region) => Assert.Single(result.Shortages, s => s.Region.Value == region).PriceUsdPerUnit;

    private static GainRow GainOf(ShockResult result, string country) => result.Gains.SingleOrDefault(g => g.Country == country)
        ?? new GainRow { Country = country, ConsumersUsd = 0, ProducersUsd = 0, LicencesUsd = 0, TreasuryUsd = 0, StocksUsd = 0, TotalUsd = 0 };

    private static void Near(double expected, double actual, double tolerance = Cents) => Assert.Equal(expected, actual, tolerance);
}
