using Veta.Analyses.Planning;
using Veta.Network;
using Veta.Tests.Golden;
using Xunit;

namespace Veta.Tests.Cases;

/// <summary>The antimony package gives what its README expects: costs, builds, shares, and the calibration year.</summary>
[Trait("Category", "Case")]
public sealed class AntimonyTests
{
    private const string Package = "antimony";
    private static readonly string[] Scenarios = ["as-is", "secure-2032", "secure-2032-without-madero", "ban-returns"];
    private static readonly Lazy<PlanResult[]> AllPlans = new(() => [.. Scenarios.Select(s => Stories.Plan(Package, s))]);

    private static PlanResult[] Planned => AllPlans.Value;

    [Fact]
    public void Costs_are_those_of_its_page()
    {
        Stories.Tells(Package, "total cost, present value, million USD", [.. Planned.Select(p => Stories.Millions(p.ObjectiveUsd))]);
        Stories.Tells(Package, "of which users left short, million USD", [.. Planned.Select(p => Stories.Millions(p.CostByCategory.GetValueOrDefault(CostCategory.Unserved)))]);
        Assert.Equal(9375.052, Planned[0].ObjectiveUsd / 1e6, 0.001);
        Assert.Equal(9398.429, Planned[1].ObjectiveUsd / 1e6, 0.001);
        Assert.Equal(9431.044, Planned[2].ObjectiveUsd / 1e6, 0.001);
        Assert.Equal(9809.737, Planned[3].ObjectiveUsd / 1e6, 0.001);
    }

    [Fact]
    public void Builds_are_those_of_its_page()
    {
        Stories.Tells(Package, "trioxide plant in Nuevo León, t/y", [.. Planned.Select(p => Stories.Built(p, "mx-nuevo-leon-trioxide"))]);
        Stories.Tells(Package, "roaster on the Gulf Coast, t/y", [.. Planned.Select(p => Stories.Built(p, "us-gulf-roaster"))]);
        Assert.All(Planned, p => Assert.Equal("none", Stories.Built(p, "mx-madero-expansion")));
        Assert.All(Planned, p => Assert.Equal("none", Stories.Built(p, "us-thompson-falls-expansion")));
        Assert.All(Planned, p => Assert.Equal(4061, p.Activity.Single(a => a.Facility.Value == "us-thompson-falls-expansion" && a.Year == 2032).ActivityPerYear, 1.0));
    }

    [Fact]
    public void Chinese_share_of_US_trioxide_is_that_of_its_page() =>
        Stories.Tells(Package, "Chinese share of US trioxide in 2032", [.. Planned.Select(p => ChineseShare(p, 2032)).Select(share => share == 0 ? "0" : Stories.Whole(100 * share) + " %")]);

    [Fact]
    public void Nobody_is_short_while_the_ban_stays_away()
    {
        Assert.All(Planned.Take(3), p => Assert.All(p.Unserved, u => Assert.Equal(0, u.UnservedPerYear, 1e-6)));
        OnlyIn(2027, 11_430, Planned[3]);
    }

    /// <summary>Trioxide is short in the United States in one year of the plan and in no other, and nothing else is short.</summary>
    private static void OnlyIn(int year, double tonnes, PlanResult plan)
    {
        Assert.Equal(tonnes, Stories.Missing(plan, "us-market", "antimony-trioxide", year), 1.0);
        Assert.Equal(Stories.Missing(plan, "us-market", "antimony-trioxide", year), plan.Unserved.Sum(u => u.UnservedPerYear), 1e-6);
    }

    /// <summary>Caps count what was touched and not the last border; with the stock of 2025, which the plan may not draw, changing its clean oxide for Chinese year by year, security would cost 8.9 million.</summary>
    [Fact]
    public void What_users_book_as_clean_was_made_or_freed_and_not_taken_out_of_a_stock_that_stands_still()
    {
        PlanResult plan = Planned[1];
        Assert.All(plan.Stocks.Where(s => s.Stock.Value == "us-private-trioxide" && s.Year > 2025), s => Assert.Equal(0, s.DrawPerYear, 1e-6));
        foreach (int year in (int[])[2028, 2032, 2040])
        {
            double Clean(Func<OriginShareRow, double?> share) => plan.OriginShares.Where(r => r.Material.Value == "antimony-trioxide" && r.Year == year).Sum(r => (1 - share(r)!.Value) * r.UsePerYear);
            Assert.InRange(Clean(r => r.BookedShare) / Clean(r => r.TracedShare), 0.95, 1.01);
        }
    }

    [Fact]
    public void The_picture_of_the_README_is_that_of_its_plans() =>
        Checkout.AssertFile("docs/images/antimony-trioxide.svg", AntimonyPicture.Draw(Planned[0], Planned[1]), "VETA_UPDATE_DOCS");

    /// <summary>USGS, Mineral Commodity Summaries 2026: what was mined and refined in 2025, and what the United States took in.</summary>
    [Fact]
    public void The_calibration_year_is_that_of_its_page()
    {
        PlanResult plan = Planned[0];
        double Runs(string facility) => plan.Activity.Single(a => a.Facility.Value == facility && a.Year == 2025).ActivityPerYear;
        Stories.Tells(
            Package, "mined: China / Russia / Tajikistan",
            string.Join(" / ", Hundreds(Runs("cn-mines-established") + Runs("cn-mines-marginal")), Hundreds(Runs("ru-mines")), Hundreds(Runs("tj-mines"))), "40,000 / 32,000 / 22,000");
        var mines = plan.Model.Context.Data.Package.Facilities.Where(f => f.Process.Value == "antimony-mining").Select(f => f.Id).ToHashSet();
        Stories.Tells(Package, "mined: world", Hundreds(plan.Activity.Where(a => a.Year == 2025 && mines.Contains(a.Facility)).Sum(a => a.ActivityPerYear)), "110,000 without the United States");
    }

    private static string Hundreds(double tonnes) => Stories.Whole(Math.Round(tonnes / 100) * 100);

    private static double ChineseShare(PlanResult plan, int year)
    {
        FlowRow[] arrivals = [.. plan.Flows.Where(f => f.Destination.Value == "us-market" && f.Material.Value == "antimony-trioxide" && f.Year == year)];
        return arrivals.Where(f => f.Origin.Value.StartsWith("cn-", StringComparison.Ordinal)).Sum(f => f.QuantityPerYear) / arrivals.Sum(f => f.QuantityPerYear);
    }
}
