using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Network;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Network.Blocks;

/// <summary>A buyer of 100 took 80 from one at 75 and 20 from another at 75 in 2025; a third, at 55, gains a fifth a year after a year of qualification.</summary>
public sealed class SupplierEntryTests
{
    [Fact]
    public void A_new_supplier_gains_his_share_a_year_once_his_goods_are_accepted()
    {
        PlanResult plan = Plan(BlockExamples.Entering);
        Assert.Equal([0, 20, 40], Third(plan));
        plan.Costs((300 * 75) - (60 * 20));
        Assert.Equal(20, plan.Bindings.First(b => b.Table == "entry_terms" && b.Year == 2027).WorthUsdPerUnit, 1e-6);
    }

    [Theory]
    [InlineData("metal,0.2,12", "metal,1,0", new double[] { 100, 100, 100 })]
    [InlineData("metal,0.2,12", ",0.3,6", new double[] { 15, 45, 75 })]
    [InlineData("metal,0.2,12", "", new double[] { 100, 100, 100 })]
    public void Terms_of_the_material_count_and_others_without_a_row_of_their_own_take_the_common_one(string was, string now, double[] third) =>
        Assert.Equal(third, Third(Plan(BlockExamples.Entering.Replace(was, now, StringComparison.Ordinal))));

    [Fact]
    public void What_demand_grows_by_is_free_for_anybody()
    {
        string growing = BlockExamples.Entering.Replace("us,metal,,,100,1000", "us,metal,,2025,100,1000\nus,metal,,2026,110,1000\nus,metal,,2027,120,1000\nus,metal,,2028,130,1000", StringComparison.Ordinal);
        Assert.Equal([10, 20 + (0.2 * 120), 30 + (0.4 * 130)], Third(Plan(growing)));
    }

    [Fact]
    public void A_buyer_without_a_supply_in_the_base_year_takes_from_anybody()
    {
        string other = BlockExamples.Entering.Replace("# materials", "jp,country,,Japan,Japón\n# materials", StringComparison.Ordinal)
            .Replace("# demands", "au-jp,au,jp,metal,5\n# demands", StringComparison.Ordinal).Replace("us,metal,,,100,1000", "us,metal,,,100,1000\njp,metal,,,50,1000", StringComparison.Ordinal);
        PlanResult plan = Plan(other);
        Assert.Equal([50, 50, 50], plan.Flows.Where(f => f.Lane.Value == "au-jp").Select(f => Math.Round(f.QuantityPerYear, 6)));
        Assert.Equal([0, 20, 40], Third(plan));
    }

    [Fact]
    public void Another_way_of_a_usual_supplier_is_not_new()
    {
        // The usual way of the first closes at the end of 2026 and another opens: all of his 80 go on.
        string later = BlockExamples.Entering.Replace("id,origin,destination,materials,cost_usd_per_unit\ncn-us,cn,us,metal,5", "id,origin,destination,materials,cost_usd_per_unit,opens_year,closes_year\ncn-us,cn,us,metal,5,,2027\ncn-us-later,cn,us,metal,4,2027,", StringComparison.Ordinal)
            .Replace("cl-us,cl,us,metal,5", "cl-us,cl,us,metal,5,,", StringComparison.Ordinal).Replace("au-us,au,us,metal,5", "au-us,au,us,metal,5,,", StringComparison.Ordinal);
        PlanResult plan = Plan(later);
        Assert.Equal([(2027, 80), (2028, 60)], plan.Flows.Where(f => f.Lane.Value == "cn-us-later").Select(f => (f.Year, Math.Round(f.QuantityPerYear, 6))));
        Assert.Equal([0, 20, 40], Third(plan));
    }

    [Fact]
    public void Where_goods_only_pass_a_lane_within_the_country_is_as_new_as_one_across_the_border()
    {
        string port = BlockExamples.Entering.Replace("# materials", "port,state,us,Port,Puerto\n# materials", StringComparison.Ordinal)
            .Replace("au-us,au,us,metal,5", "au-port,au,port,metal,4\nport-us,port,us,metal,1", StringComparison.Ordinal);
        Assert.Equal([(2027, 20), (2028, 40)], Plan(port).Flows.Where(f => f.Lane.Value == "port-us").Select(f => (f.Year, Math.Round(f.QuantityPerYear, 6))));
    }

    [Fact]
    public void A_new_supplier_weighs_as_the_last_step_of_the_usual_ones_for_good()
    {
        // Price 75, elasticity 2: the first step is 0.005 × 2 = 0.01 wide, the last stands at (0.01 + 0.5) / 2 = 0.255 of 75 / 2: 9.5625, in every year after the base year, while margins fade. At 66, 4 less than the usual
        // ones, the third stays out; at 50 he comes in.
        string free = BlockExamples.Entering.Replace("metal,0.2,12", "metal,1,0", StringComparison.Ordinal).Replace("third,,au,metal,,50", "third,,au,metal,,66", StringComparison.Ordinal)
            .Replace("margin_usd_per_unit\n", "margin_usd_per_unit,fades_by,elasticity\n", StringComparison.Ordinal).Replace("80,75,0", "80,75,0,2029,2", StringComparison.Ordinal).Replace("20,75,0", "20,75,0,2029,2", StringComparison.Ordinal);
        Package package = Package.FromText(free);
        Margin entering = Assert.Single(EntryMargins.Of(package), m => m.Lane?.Value == "au-us");
        Assert.Equal(9.5625, entering.EntryUsdPerUnit, 1e-12);
        Assert.Equal(0, MarginCurve.At(entering, 2025));
        Assert.Equal(9.5625, MarginCurve.At(entering, 2026), 1e-12);
        Assert.Equal(9.5625, MarginCurve.At(entering, 2029), 1e-12);
        Assert.All(Third(Plan(free)), third => Assert.Equal(0, third));
        Assert.All(Third(Plan(free.Replace("third,,au,metal,,66", "third,,au,metal,,50", StringComparison.Ordinal))), third => Assert.True(third > 50));
        Package months = EntryMargins.In(package);
        Assert.Empty(months.EntryTerms);
        Assert.Equal(EntryMargins.Of(package), months.Margins);
    }

    private static double[] Third(PlanResult plan) => [.. Enumerable.Range(2026, 3).Select(year => Math.Round(plan.Flows.Where(f => f.Lane.Value == "au-us" && f.Year == year).Sum(f => f.QuantityPerYear), 6))];

    private static PlanResult Plan(string text) => Plans.Sound(Plans.Of(Package.FromText(text)));
}
