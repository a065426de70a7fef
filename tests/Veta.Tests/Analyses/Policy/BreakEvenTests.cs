using Veta.Analyses.Policy;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network.Actions;
using Xunit;

namespace Veta.Tests.Analyses.Policy;

/// <summary>
/// A country needs 10 a month and buys them at 20 from a seller who can deliver no more; a unit short costs 400; a reserve of 15 stands. Steps: 30 more in reserve for 66 a year, or a plant of 4 a month that costs 144 a
/// year more than imports. Loss is what is short, times 380.
/// </summary>
[Trait("Category", "Hand")]
public sealed class BreakEvenTests
{
    private const double Reserve = 66, Plant = 144;

    [Theory]
    [InlineData("ban", 15, 0, 2, 45)]
    [InlineData("ban", 45, 0, 5, 15)]
    [InlineData("ban", 15, 48, 3, 21)]
    [InlineData("ban", 45, 48, 0, 0)]
    [InlineData("half", 15, 0, 4, 45)]
    public void Each_step_puts_off_the_first_month_that_is_short(string happens, double reserve, double plant, int first, double units)
    {
        double[] months = Short(happens, reserve, plant);
        Assert.Equal(units, months.Sum(), 1e-3);
        Assert.Equal(first, Array.FindIndex(months, m => m > 1e-3) + 1);
    }

    [Theory]
    [InlineData("ban", 45, 0, Reserve, 0.005789)]
    [InlineData("ban", 15, 48, Plant, 0.015789)]
    [InlineData("ban", 45, 48, Reserve + Plant, 0.012281)]
    public void A_step_pays_from_so_many_events_a_year_on(string happens, double reserve, double plant, double cost, double rate) =>
        Assert.Equal(rate, StepShocks.Rate(cost, Loss(happens, 15, 0) - Loss(happens, reserve, plant))!.Value, 5e-7);

    [Fact]
    public void The_second_step_is_worth_less_on_top_of_the_first()
    {
        Assert.Equal(0.025263, StepShocks.Rate(Plant, Loss("ban", 45, 0) - Loss("ban", 45, 48))!.Value, 5e-7);
        Assert.Equal(0.008271, StepShocks.Rate(Reserve, Loss("ban", 15, 48) - Loss("ban", 45, 48))!.Value, 5e-7);
        Assert.Equal(-3420, Loss("ban", 45, 0) + Loss("ban", 15, 48) - Loss("ban", 15, 0) - Loss("ban", 45, 48), 1);

    }

    private static double Loss(string happens, double reserve, double plant) => 380 * Short(happens, reserve, plant).Sum();

    /// <summary>Units short in each of 24 months.</summary>
    private static double[] Short(string happens, double reserve, double plant)
    {
        Package package = Package.FromText(FormattableString.Invariant($"""
            # settings
            id,value
            first-year,2026
            last-year,2027
            # regions
            id,kind
            us,country
            cn,country
            # materials
            id,stage
            metal,refined
            # processes
            id,stage,material
            making,refined,metal
            # recipes
            process,material,quantity_per_unit
            making,metal,1
            # facilities
            id,process,region,status,capacity_per_year,variable_cost_usd_per_unit
            seller,making,cn,operating,120,20
            plant,making,us,operating,{plant},23
            # lanes
            id,origin,destination,materials,cost_usd_per_unit
            cn-us,cn,us,metal,0
            # sectors
            id,priority_tier
            all,1
            # demands
            region,material,sector,quantity_per_year,unserved_value_usd_per_unit
            us,metal,all,120,400
            # stocks
            id,region,material,owner,initial_units
            reserve,us,metal,public,{reserve}
            # stock_rules
            stock,working_units,release_ratio
            reserve,0,1.01
            # events
            id,kind,actor,target,materials,severity
            ban,export-ban,cn,us,metal,1
            half,export-ban,cn,us,metal,0.5
            """));
        ShockResult result = Veta.Analyses.Shock.Shock.Run(
            new ShockRequest { Package = package, Events = EventCase.Parse(package, $"{happens}@start=2026-01,months={(happens == "ban" ? 6 : 12)}"), Start = new Month(2026, 1), Months = 24, Warning = false },
            Workplaces.Highs,
            TestContext.Current.CancellationToken);
        return [.. result.Shortages.Where(s => s.Region.Value == "us").OrderBy(s => s.Month, StringComparer.Ordinal).Select(s => (s.WantedPerYear - s.ServedPerYear) / 12)];
    }
}
