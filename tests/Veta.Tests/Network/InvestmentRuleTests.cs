using System.Globalization;
using Veta.Analyses.Planning;
using Veta.Network;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Network;

/// <summary>
/// Ten years t = 1..10 (2026 is t = 1, money of t = 0): one unit of capacity for 50, two years of lead, 20 of life, at 10 %; it runs at 8 and displaces imports,
/// of which one unit always remains.
/// </summary>
[Trait("Category", "Hand")]
public sealed class InvestmentRuleTests
{
    [Fact]
    public void A_lump_sum_with_the_value_left_gives_the_value_worked_by_hand()
    {
        // Money at the start of years: −50/1.1 at t = 1; margin 12 in t = 3..10; the horizon ends with year 10, which is t = 11, and twelve of twenty payments remain.
        PlanResult plan = Plans.Sound(Mine(20));
        double recovery = 0.1 / (1 - Math.Pow(1.1, -20)), left = 50 * recovery * (1 - Math.Pow(1.1, -12)) / 0.1;
        double value = (-50 / 1.1) + Enumerable.Range(3, 8).Sum(t => 12 / Math.Pow(1.1, t)) + (left / Math.Pow(1.1, 11));
        Assert.Equal(21.479417, value, 5e-7);
        double imports = Enumerable.Range(1, 10).Sum(t => 20 / Math.Pow(1.1, t));
        Assert.Equal(1, plan.Value("build(mine,2026)"), 1e-9);
        plan.Costs((2 * imports) - value);
        Assert.Equal(-value, plan.ReducedCost("build(mine,2026)"), 1e-9);
        Assert.Equal(50 / 1.1, plan.CostByCategory[CostCategory.Capital], 1e-9);
        Assert.Equal(-left / Math.Pow(1.1, 11), plan.CostByCategory[CostCategory.Salvage], 1e-9);
    }

    [Fact]
    public void With_money_at_the_end_of_years_the_value_left_is_discounted_as_the_money_of_the_last_year()
    {
        // The same flows, all at the ends of years: 50 at the end of year 1, which is the start of year 2, margins in 3..10, and at the end of year 10 twelve of twenty
        // payments remain, ten years away. With money at the start of years the end of the horizon is the start of year 11, a year after the money of year 10.
        string text = Mine(20).With("discount-timing,start", "discount-timing,end").With("build_maximum_per_year,build_to_year", "build_maximum_per_year,build_from_year,build_to_year").With("1,2026,50,2,20", "1,2027,2027,50,1,20");
        PlanResult plan = Plans.Sound(text);
        double recovery = 0.1 / (1 - Math.Pow(1.1, -20)), left = 50 * recovery * (1 - Math.Pow(1.1, -12)) / 0.1;
        Assert.Equal(40.016684, left, 5e-7);
        Assert.Equal(-left / Math.Pow(1.1, 10), plan.CostByCategory[CostCategory.Salvage], 1e-9);
        double value = (-50 / 1.1) + Enumerable.Range(3, 8).Sum(t => 12 / Math.Pow(1.1, t)) + (left / Math.Pow(1.1, 10));
        Assert.Equal(22.881978, value, 5e-7);
        plan.Costs((2 * Enumerable.Range(1, 10).Sum(t => 20 / Math.Pow(1.1, t))) - value);
        Assert.Equal(1, Plans.Sound(text.With("mx,ore,20", "mx,ore,14.810202")).Value("build(mine,2027)"), 1e-9);
        Assert.Equal(0, Plans.Sound(text.With("mx,ore,20", "mx,ore,14.810200")).Value("build(mine,2027)"), 1e-9);
    }

    [Fact]
    public void It_is_built_above_the_break_even_price_of_imports_and_not_below()
    {
        Assert.Equal(1, Plans.Sound(Mine(15.128313)).Value("build(mine,2026)"), 1e-9);
        Assert.Equal(0, Plans.Sound(Mine(15.128311)).Value("build(mine,2026)"), 1e-9);
    }

    [Fact]
    public void Without_a_value_left_the_break_even_price_is_higher()
    {
        // 8 + 50/1.1 over the sum of 1.1^−t for t = 3..10 = 18.3094
        double price = 8 + (50 / 1.1 / Enumerable.Range(3, 8).Sum(t => Math.Pow(1.1, -t)));
        Assert.Equal(0, Plans.Sound(Mine(price - 1e-4).With("investment,lump-sum", "investment,lump-sum\nsalvage,none")).Value("build(mine,2026)"), 1e-9);
        Assert.Equal(1, Plans.Sound(Mine(price + 1e-4).With("investment,lump-sum", "investment,lump-sum\nsalvage,none")).Value("build(mine,2026)"), 1e-9);
    }

    [Theory]
    [InlineData("start", 1, 2, 8)]
    [InlineData("end", 1, 2, 5)]
    [InlineData("middle", 2, 3, 4)]
    [InlineData("start", 1, 0, 20)]
    [InlineData("end", 3, 0, 20)]
    [InlineData("middle", 1, 0, 11)]
    public void Charges_and_lump_sum_agree_when_the_life_ends_inside_the_horizon_and_without_lead_time_always(string timing, int step, int lead, int life)
    {
        (double charges, double lump) = Both(timing, step, lead, life);
        Assert.Equal(1, lump / charges, 1e-9);
    }

    [Theory]
    [InlineData("start", 2, 20)]
    [InlineData("end", 2, 20)]
    [InlineData("middle", 5, 9)]
    public void Otherwise_they_differ_by_interest_during_construction_on_the_value_left(string timing, int lead, int life)
    {
        (double charges, double lump) = Both(timing, 1, lead, life);
        double recovery = 0.1 / (1 - Math.Pow(1.1, -life));
        double left = 50 * recovery * (1 - Math.Pow(1.1, -(life - (10 - lead)))) / 0.1;
        double end = Math.Pow(1.1, -11 + (timing == "end" ? 1 : timing == "middle" ? 0.5 : 0));
        Assert.Equal((Math.Pow(1.1, lead) - 1) * left * end, lump - charges, 1e-9);
    }

    /// <summary>Present value of the investment, less what is left, under both rules when the unit is built in any case, because imports are far dearer.</summary>
    private static (double Charges, double Lump) Both(string timing, int step, int lead, int life)
    {
        string text = Mine(1000).With("discount-timing,start", "discount-timing," + timing)
            .With("2026,50,2,20", string.Create(CultureInfo.InvariantCulture, $"2026,50,{lead},{life}"))
            .With("step-years,1", string.Create(CultureInfo.InvariantCulture, $"step-years,{step}"));
        PlanResult lump = Plans.Sound(text), charges = Plans.Sound(text.With("investment,lump-sum", "investment,annuity"));
        Assert.Equal(1, lump.Value("build(mine,2026)"), 1e-9);
        Assert.Equal(1, charges.Value("build(mine,2026)"), 1e-9);
        return (charges.CostByCategory[CostCategory.Capital], lump.CostByCategory[CostCategory.Capital] + lump.CostByCategory.GetValueOrDefault(CostCategory.Salvage));
    }

    private static string Mine(double importPrice) => string.Create(CultureInfo.InvariantCulture, $"""
        # settings
        id,value
        first-year,2026
        last-year,2035
        step-years,1
        discount-rate,0.1
        discount-year,2025
        discount-timing,start
        investment,lump-sum
        # regions
        id,kind
        mx,country
        # materials
        id,stage
        ore,ore
        # processes
        id,stage,material
        mining,ore,ore
        # recipes
        process,material,quantity_per_unit
        mining,ore,1
        # facilities
        id,process,region,status,variable_cost_usd_per_unit,build_rule,build_maximum_per_year,build_to_year,capex_usd_per_unit_year,lead_time_years,life_years
        mine,mining,mx,candidate,8,continuous,1,2026,50,2,20
        # supplies
        id,region,material,price_usd_per_unit
        imports,mx,ore,{importPrice}
        # demands
        region,material,quantity_per_year
        mx,ore,2
        """);
}
