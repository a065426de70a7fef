using Veta.Analyses.Planning;
using Veta.Analyses.Shock;
using Veta.Data;
using Veta.Network.Actions;
using Veta.Network.Market;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Analyses.Shock;

/// <summary>Plants that open, close or grow within the months of a shock do so in January of their year.</summary>
[Trait("Category", "Property")]
public sealed class CalendarTests
{
    [Fact]
    public void A_plant_that_grows_works_in_each_month_with_the_capacity_of_the_month_s_year()
    {
        Package package = Package.FromText(MarketTests.Text);
        Facility smelter = package.Facilities.Single(f => f.Id.Value == "mx-smelter");
        FacilityYear At(int year, double capacity) => new() { Facility = smelter.Id, Year = new Year(year), CapacityPerYear = capacity, Source = smelter.Source };
        PreparedMarket market = Market(package with { FacilityYears = [At(2026, 30), At(2028, 60)] });
        Assert.Equal(60, market.Package.Facilities.Single(f => f.Id == smelter.Id).CapacityPerYear);
        Assert.Equal([0.5, 0.75, 0.75, 1.0, 1.0], new[] { 0, 1, 12, 13, 24 }.Select(t => market.Calendar[smelter.Id][t]));
    }

    [Fact]
    public void A_plant_that_closes_and_one_that_opens_stand_for_their_years_only()
    {
        Package package = Package.FromText(MarketTests.Text);
        PreparedMarket market = Market(package with
        {
            Facilities = [.. package.Facilities.Select(f => f.Id.Value switch { "us-smelter" => f with { OpensYear = 2028 }, "mx-smelter" => f with { ClosesYear = 2027 }, _ => f })],
        });
        Assert.Equal([0.0, 0.0, 1.0], new[] { 0, 12, 13 }.Select(t => market.Calendar[new FacilityId("us-smelter")][t]));
        Assert.Equal([1.0, 0.0, 0.0], new[] { 0, 1, 24 }.Select(t => market.Calendar[new FacilityId("mx-smelter")][t]));
        Assert.Equal(2, market.Calendar.Count);
    }

    [Fact]
    public void Growth_within_the_months_lowers_the_loss_of_a_cut()
    {
        Package package = Package.FromText(MarketTests.Text);
        Facility smelter = package.Facilities.Single(f => f.Id.Value == "mx-smelter"), mine = package.Facilities.Single(f => f.Id.Value == "mx-mine");
        FacilityYear At(Facility f, int year, double times) => new() { Facility = f.Id, Year = new Year(year), CapacityPerYear = times * f.CapacityPerYear, Source = f.Source };
        Package growing = package with { FacilityYears = [At(smelter, 2026, 1), At(smelter, 2027, 2), At(mine, 2026, 1), At(mine, 2027, 2)] };
        Assert.InRange(Welfare(growing) - Welfare(package), 1, double.PositiveInfinity);
    }

    [Fact]
    public void More_capacity_outside_the_group_never_lowers_the_welfare_of_the_shocked_run_when_all_is_foreseen()
    {
        var random = new Random(20331);
        int gained = 0;
        for (int k = 0; k < 4; k++)
        {
            Package package = PlannedMarket.Of(random.Next(5, 60), random.Next(5, 60));
            Package planned = PlannedYear.Of(package, PlanRows.Of(Plans.Sound(Plans.Of(package))), 2029);
            Facility like = planned.Facilities.First(f => f.Id.Value == "mx-smelter");
            // It opens after the usual month, so that demand is anchored alike with and without it.
            Facility added = like with { Id = new FacilityId("mx-added"), OpensYear = 2030, CapacityPerYear = random.Next(1, 40), MinimumUtilisation = 0, VariableCostUsdPerUnit = random.Next(1, 90) };
            double before = Welfare(planned, 2029), after = Welfare(planned with { Facilities = [.. planned.Facilities, added] }, 2029);
            if (after > before + (1e-3 * Math.Abs(before))) { gained++; }
            Assert.True(after >= before - (1e-6 * Math.Abs(before)), $"plan {k}: {before} before, {after} after");
        }

        Assert.InRange(gained, 1, 4);
    }

    private static PreparedMarket Market(Package package) => Assert.Single(Parts(package, 2026, [])).Market;

    private static double Welfare(Package package, int year = 2026) => -Parts(package, year, EventCase.Parse(package, $"ban@start={year}-12"))
        .Sum(p => p.Months.Sum(m => m.NetCostUsd) + p.ClosingCost(p.Months, new RestingState { Prices = p.Market.Base.Prices }));

    private static IReadOnlyList<ShockedPart> Parts(Package package, int year, IReadOnlyList<EventCase> events) => Veta.Analyses.Shock.Shock.Parts(
        new ShockRequest { Package = package, Events = events, Start = new Month(year, 12), Months = 24, Warning = false, Foresight = Foresight.Perfect }, Workplaces.Highs, new MarketCache(), TestContext.Current.CancellationToken);
}
