using Veta.Analyses.Planning;
using Veta.Network;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Network.Blocks;

/// <summary>A reserve of 10 that loses 2 % a year, fills by 20 and draws by 15 at most, costs 2 to hold, and must end with 8; demand is 40 each year.</summary>
[Trait("Category", "Hand")]
public sealed class StockTests
{
    [Fact]
    public void A_cheap_year_fills_the_reserve_and_dear_years_draw_it_within_its_rates()
    {
        PlanResult plan = Plans.Sound(BlockExamples.Stockpile);

        // 2026: 9.8 of the 10 are left; filling by 20 gives 29.8 and needs 40 + 20 = 60 bought.
        // 2027: 0.98·29.8 = 29.204; 15 are drawn beside 25 bought, 14.204 stay.
        // 2028: 0.98·14.204 = 13.91992; 8 must stay, so 5.91992 are drawn beside 20 bought and 14.08008 are missing.
        Assert.Equal(29.8, plan.Value("stock(reserve,2026)"), 1e-9);
        Assert.Equal(14.204, plan.Value("stock(reserve,2027)"), 1e-9);
        Assert.Equal(8, plan.Value("stock(reserve,2028)"), 1e-9);
        Assert.Equal(14.08008, plan.Value("unserved(us,metal,,2028)"), 1e-9);
        Assert.Equal([-20, 15, 5.91992], plan.Stocks.Select(s => Math.Round(s.DrawPerYear, 9)));

        double bought = (60 * 100) + (25 * 180) + (20 * 200), held = 2 * (29.8 + 14.204 + 8), missing = 500 * 14.08008;
        plan.Costs(bought + held + missing);
        Assert.Equal(held, plan.CostByCategory[CostCategory.Storage], 1e-9);
    }

    [Fact]
    public void Duals_say_what_faster_filling_and_a_lower_final_level_are_worth()
    {
        // With 70 on offer in 2026 only the rate of filling limits.
        PlanResult plan = Plans.Sound(BlockExamples.Stockpile.With("2026,us,metal,60,100", "2026,us,metal,70,100"));

        // One more filled costs 100 and 2 to hold; 0.98 of it is held in 2027 (drawing is full) and 0.98² serve in 2028 at 500.
        Assert.Equal(-((0.98 * 0.98 * 500) - 100 - 2 - (0.98 * 2)), plan.Dual("stock_fill(reserve,2026)"), 1e-9);
        Assert.Equal(500 + 2, plan.Dual("stock_minimum(reserve,2028)"), 1e-9); // one more kept is missing and is held
        Assert.Equal(100, plan.Price("us", "metal", 2026), 1e-9);
        Assert.Equal(500, plan.Price("us", "metal", 2028), 1e-9);
        Assert.Contains(plan.Bindings, b => b.Limit == "stocks[reserve].final_minimum_units" && Math.Abs(b.WorthUsdPerUnit - 502) < 1e-9);
    }

    [Fact]
    public void In_a_period_of_several_years_the_loss_compounds_and_drawing_is_a_yearly_rate()
    {
        // Two periods of two years. 100 at first, 10 % lost each year, 40 kept at the end; nothing else supplies.
        PlanResult plan = Plans.Sound("""
            # settings
            id,value
            first-year,2026
            last-year,2029
            step-years,2
            discount-rate,0
            # regions
            id,kind
            us,country
            # materials
            id,stage
            metal,refined
            # stocks
            id,region,material,initial_units,final_minimum_units,loss_per_year
            reserve,us,metal,100,40,0.1
            # demands
            region,material,year,quantity_per_year,unserved_value_usd_per_unit
            us,metal,2026,10,100
            us,metal,2028,10,100
            """);

        // 0.81·100 = 81, less 2·10 is 61; 0.81·61 = 49.41, less 40 leaves 9.41 over two years: 4.705 a year, 5.295 missing.
        Assert.Equal(61, plan.Value("stock(reserve,2026)"), 1e-9);
        Assert.Equal(40, plan.Value("stock(reserve,2028)"), 1e-9);
        Assert.Equal(5.295, plan.Value("unserved(us,metal,,2028)"), 1e-9);
        plan.Costs(2 * 5.295 * 100);
        Assert.Equal(81, plan.Price("us", "metal", 2026), 1e-9); // 0.81 of what is drawn now would serve later at 100
        Assert.Equal([10, 4.705], plan.Stocks.Select(s => Math.Round(s.DrawPerYear, 9)));
    }

    [Fact]
    public void A_reserve_without_a_final_level_is_emptied()
    {
        PlanResult plan = Plans.Sound(BlockExamples.Stockpile.With("metal,public,10,50,5,8,", "metal,public,10,50,0,,"));
        Assert.Equal(0, plan.Value("stock(reserve,2028)"), 1e-9);
        Assert.DoesNotContain(plan.Model.Context.Model.RowFamilies, f => f.Name == "stock_minimum");
    }
}
