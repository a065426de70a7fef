using System.Globalization;
using Veta.Analyses.Planning;
using Veta.Analyses.Planning.Policy;
using Veta.Lp;
using Veta.Network.Policy;
using Xunit;

namespace Veta.Tests.Analyses.Planning.Policy;

/// <summary>Markets of one year, not discounted, in which levies and payments hang on the price that they move; figures by equilibrium over all candidate prices.</summary>
public sealed class OwnerRoundsTests
{
    private const string Head = """
        # settings
        id,value
        first-year,2026
        last-year,2026
        discount-rate,0
        view,owner
        levers,all
        # materials
        id,stage,name_en,name_es
        metal,refined,Metal,Metal
        # processes
        id,stage,material,name_en,name_es
        making,refined,metal,Making,Fabricación
        # recipes
        process,material,quantity_per_unit
        making,metal,1

        """;

    [Fact]
    public void Royalties_and_a_duty_on_profit_settle_in_three_rounds_and_at_the_limit_are_those_of_the_equilibrium()
    {
        PlanResult plan = Plans.Sound(Taxed(First));
        Assert.Equal((true, 3), (plan.Policy!.Settled.IsSettled, plan.Policy.Settled.Rounds));
        Assert.Equal([100, 105, 105.25], plan.Policy.Settled.Path.Select(p => Math.Round(p.PriceUsdPerUnit, 6)));
        Assert.Equal([5, 0.425, 0.02125], plan.Policy.Settled.Path.Select(p => Math.Round(p.ResidualUsdPerUnit, 6)));
        Assert.Equal<double>([5.25, 5.1, 5.25], Used(plan));

        PlanResult limit = Plans.Sound(AtLimit(Taxed(First)));
        Assert.Equal(105.263158, Home(limit), 1e-6);
        Assert.Equal<double>([5.263158, 5.122368, 5.263158], Used(limit));
        Assert.Equal([40, 30, 10], limit.Activity.OrderBy(a => a.Facility.Value).Select(a => Math.Round(a.ActivityPerYear, 6)));
        Assert.Equal([210.5263, 153.6711, 52.6316], new[] { "royalty-a", "duty-b", "royalty-c" }.Select(i => Math.Round(Paid(limit, i), 4)));
        Assert.Equal([2000, 154.2237, 0], new[] { "a", "b", "c" }.Select(o => Math.Round(-limit.Policy!.Totals.Where(t => t.Actor == o).Sum(t => t.NetUsd), 4)));
    }

    [Fact]
    public void A_plant_under_both_sets_the_price_that_its_taxes_hang_on()
    {
        PlanResult plan = Plans.Sound(Taxed(Second, 198));
        Assert.Equal((true, 4), (plan.Policy!.Settled.IsSettled, plan.Policy.Settled.Rounds));
        Assert.Equal([100, 107.975, 109.017731, 109.154068], plan.Policy.Settled.Path.Select(p => Math.Round(p.PriceUsdPerUnit, 6)));
        Assert.Equal(0.017826, plan.Policy.Settled.Path[^1].ResidualUsdPerUnit, 1e-6);

        PlanResult limit = Plans.Sound(AtLimit(Taxed(Second, 198)));
        Assert.Equal(109.174576, Home(limit), 1e-6);
        Assert.Equal([218.3492, 163.6452, 109.1746, 74.3169], new[] { "royalty-a", "duty-b", "royalty-c", "duty-c" }.Select(i => Math.Round(Paid(limit, i), 4)));
    }

    [Theory]
    [InlineData(115, 9.736842, -292.1053)]
    [InlineData(100, -2.631579, 78.9474)]
    public void A_contract_for_difference_pays_what_the_settled_price_lacks_and_moves_nothing_where_its_plant_runs_full(double strike, double wedge, double treasury)
    {
        string levers = $"# levers\nid,kind,materials,facilities,share,price_usd_per_unit,payer\nstrike,price-floor-cfd,metal,b,0.5,{strike},us-treasury\n";
        PlanResult plan = Plans.Sound(AtLimit(Taxed(First) + levers));
        Assert.Equal(105.263158, Home(plan), 1e-6);
        Assert.Equal(wedge, plan.Policy!.Wedges.Single(w => w.Instrument == "strike").UsedUsdPerUnit, 1e-6);
        Assert.Equal(-treasury, plan.Policy.Levers.Single().TreasuryUsd, 1e-4);
        Assert.Equal([40, 30, 10], plan.Activity.OrderBy(a => a.Facility.Value).Select(a => Math.Round(a.ActivityPerYear, 6)));
    }

    [Theory]
    [InlineData(97, 9, 88, 2, "39 25 16 80", new double[] { -730, 32, 576, 0, 0, -122 })]
    [InlineData(104, 20, 84, 3, "30 24 16 70", new double[] { -1240, 144, 1080, -120, -100, -236 })]
    [InlineData(112, 32, 80, 5, "4 0 56 60", new double[] { -1770, 352, 128, -240, -100, -1630 })]
    public void A_border_adjusted_floor_presses_the_price_outside_as_its_cost_rises(double floor, double levy, double outside, int rounds, string quantities, double[] changes)
    {
        PlanResult none = Plans.Sound(Outside("")), plan = Plans.Sound(Outside($"floor,border-price-floor,metal,us,,,{floor}\n"));
        Assert.Equal(88, Home(none), 1e-6);
        Assert.Equal(1, none.Policy!.Settled.Rounds);
        Assert.Equal((true, rounds), (plan.Policy!.Settled.IsSettled, plan.Policy.Settled.Rounds));
        Assert.Equal(floor, Home(plan), 1e-6);
        Assert.Equal(levy, plan.Policy.Wedges.Single().UsedUsdPerUnit, 1e-6);
        Assert.Equal(outside, Home(plan) - levy, 1e-6);
        Assert.Equal(quantities, Quantities(plan));
        Changes(none, plan, changes);
    }

    [Fact]
    public void A_tariff_on_one_origin_helps_its_rival_outside_most()
    {
        const string Duty = "duty,tariff,metal,us,f1,0.25,\n";
        PlanResult none = Plans.Sound(Outside("")), plan = Plans.Sound(Outside(Duty)), limit = Plans.Sound(AtLimit(Outside(Duty)));
        Assert.Equal([88, 97.6, 99.52, 99.904], plan.Policy!.Settled.Path.Select(p => Math.Round(p.PriceUsdPerUnit, 6)));
        Assert.Equal(0.0768, plan.Policy.Settled.Path[^1].ResidualUsdPerUnit, 1e-6);
        Assert.Equal(100, Home(limit), 1e-6);
        Assert.Equal(20, limit.Policy!.Wedges.Single().UsedUsdPerUnit, 1e-6);
        Assert.Equal("4 50 16 70", Quantities(limit));
        Changes(none, limit, [-960, 80, 80, -240, 500, -540]);
    }

    [Fact]
    public void A_whole_plant_that_loses_at_its_own_price_is_listed_and_not_built_by_an_owner_who_takes_prices()
    {
        string whole = Lumpy("lumpy", "60"), divisible = Lumpy("continuous", "");
        PlanResult planner = Plans.Sound(whole.With("view,owner", "view,system")), owner = Plans.Sound(whole), parts = Plans.Sound(divisible);
        planner.Costs(10900);
        Assert.Equal(100, Home(planner), 1e-6);
        LosingBuildRow lost = Assert.Single(owner.Policy!.Settled.Losing);
        Assert.Equal(("plant", 2026, 1), (lost.Facility.Value, lost.Year, lost.Step));
        Assert.Equal(900, lost.LossUsdPerYear, 1e-6);
        owner.Costs(13000);
        Assert.Empty(owner.Builds);
        Assert.Equal(160, Home(owner), 1e-6);
        parts.Costs(10750);
        Assert.Equal(50, parts.Builds.Single().CapacityPerYear, 1e-6);
        Assert.Equal(115, Home(parts), 1e-6);
        Assert.Empty(parts.Policy!.Settled.Losing);

        // The least support of the whole plant is what it loses: 900 a year, 15 a unit.
        string credit = whole + "# levers\nid,kind,materials,facilities,price_usd_per_unit\ncredit,production-credit,metal,plant,";
        Assert.Empty(Plans.Sound(credit + "14.99\n").Builds);
        Assert.Single(Plans.Sound(credit + "15.01\n").Builds);
    }

    [Fact]
    public void An_answer_that_has_not_settled_is_never_told_as_one_that_has()
    {
        // No rounds of any number end where nothing but an exact answer counts as settled and each round only halves what is left.
        PlanResult plan = Plans.Of(Outside("first,tariff,metal,us,f1,9,\nsecond,tariff,metal,us,f2,0.9,\nhigh,border-price-floor,metal,us,,,150\n").With("levers,all", "levers,all\nwedge-residual,1e-12"));
        Assert.Equal(plan.Policy!.Settled.IsSettled ? SolveStatus.Optimal : SolveStatus.IterationLimit, plan.Status);
        Assert.Equal(plan.Policy.Settled.IsSettled, plan.Policy.Settled.Residual <= 1e-12);
        string told = string.Concat(Veta.Analyses.Pages.PolicyPage.Of(plan with { Policy = plan.Policy with { Settled = plan.Policy.Settled with { IsSettled = false } } }, Veta.Words.Language.English).OfType<Veta.Analyses.Pages.PagePart.Paragraph>().Select(p => p.Text));
        Assert.Contains("NOT SETTLED", told, StringComparison.Ordinal);
    }

    private static string AtLimit(string text) => text.With("levers,all", "levers,all\nwedge-residual,1e-11");

    private static double Home(PlanResult plan) => plan.Price("us", "metal", 2026);

    private static IEnumerable<double> Used(PlanResult plan) => plan.Policy!.Wedges.OrderBy(w => w.Place).Select(w => Math.Round(w.UsedUsdPerUnit, 6));

    private static double Paid(PlanResult plan, string instrument) => plan.Policy!.Transfers.Where(t => t.Instrument == instrument).Sum(t => t.UsdPerYear!.Value);

    private static string Quantities(PlanResult plan)
    {
        double At(string supply) => plan.Purchases.Where(p => p.Supply.Value.StartsWith(supply, StringComparison.Ordinal)).Sum(p => p.QuantityPerYear);
        double used = plan.Unserved.Sum(u => u.DemandPerYear - u.UnservedPerYear);
        return string.Join(' ', new[] { At("f1"), At("f2"), At("home"), used }.Select(q => Math.Round(q, 6).ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Consumers, home, treasury, F1, F2 and all together against free trade.</summary>
    private static void Changes(PlanResult none, PlanResult plan, double[] expected)
    {
        double Gain(PolicyRole role, string actor) => Net(none, role, actor) - Net(plan, role, actor);
        double Net(PlanResult of, PolicyRole role, string actor) => of.Policy!.Totals.Where(t => t.Role == role && t.Actor == actor).Sum(t => t.NetUsd);
        double[] gains = [Gain(PolicyRole.Consumer, "us"), Gain(PolicyRole.Supplier, "us"), Gain(PolicyRole.Treasury, "us-treasury"), Gain(PolicyRole.Supplier, "f1"), Gain(PolicyRole.Supplier, "f2")];
        Assert.Equal<double>((IEnumerable<double>)expected, gains.Append(gains.Sum()).Select(g => Math.Round(g, 4)));
    }

    private static string Steps(int highest, int lowest)
    {
        int[] values = [.. Enumerable.Range(0, ((highest - lowest) / 10) + 1).Select(k => highest - (10 * k))];
        return "# sectors\nid,name_en,name_es,priority_tier\n" + string.Concat(values.Select(v => $"s{v},Use {v},Uso {v},1\n"))
            + "# demands\nregion,material,sector,quantity_per_year,unserved_value_usd_per_unit\n" + string.Concat(values.Select(v => $"us,metal,s{v},10,{v}\n"));
    }

    private const string First = "c,making,us-c,C,C,operating,30,,,,100,,c\n", Second = "c,making,us-c,C,C,candidate,0,continuous,45,40,60,1,c\n";

    private static string Taxed(string third, int highest = 178) => Head + "# regions\nid,kind,parent,name_en,name_es\nus,country,,United States,Estados Unidos\nus-a,state,us,A,A\nus-b,state,us,B,B\nus-c,state,us,C,C\n"
        + "# facilities\nid,process,region,name_en,name_es,status,capacity_per_year,build_rule,build_maximum_per_year,capex_usd_per_unit_year,variable_cost_usd_per_unit,life_years,payer\n"
        + "a,making,us-a,A,A,operating,40,,,,50,,a\nb,making,us-b,B,B,candidate,0,continuous,30,50,45,1,b\n" + third
        + "# lanes\nid,origin,destination,materials,cost_usd_per_unit\na-us,us-a,us,metal,0\nb-us,us-b,us,metal,0\nc-us,us-c,us,metal,0\n"
        + "# tax_regimes\nid,region,extends,valid_from,name_en,name_es\nlaw-a,us-a,,2020-01-01,A,A\nlaw-b,us-b,,2020-01-01,B,B\nlaw-c,us-c,,2020-01-01,C,C\n"
        + "# tax_instruments\nid,regime,order,kind,name_en,name_es,rate,deducts_instruments\nroyalty-a,law-a,1,royalty,R,R,0.05,\nduty-b,law-b,1,profit-tax,D,D,0.085,\nroyalty-c,law-c,1,royalty,R,R,0.05,\n"
        + (third == Second ? "duty-c,law-c,2,profit-tax,D,D,0.085,royalty-c\n" : "") + Steps(highest, 68);

    private static string Outside(string levers) => Head + "# regions\nid,kind,parent,name_en,name_es\nus,country,,United States,Estados Unidos\nf1,country,,First,Primero\nf2,country,,Second,Segundo\n"
        + "# supplies\nid,region,material,quantity_per_year,price_usd_per_unit\nf1-a,f1,metal,30,80\nf1-b,f1,metal,40,88\nf1-c,f1,metal,30,96\nf2-a,f2,metal,25,84\nf2-b,f2,metal,25,92\nf2-c,f2,metal,25,103\nhome-a,us,metal,16,95\nhome-b,us,metal,40,110\n"
        + "# lanes\nid,origin,destination,materials,cost_usd_per_unit\nf1-us,f1,us,metal,0\nf2-us,f2,us,metal,0\n" + Steps(169, 39) + "# levers\nid,kind,materials,regions,origins,rate,price_usd_per_unit\n" + levers;

    private static string Lumpy(string rule, string least) => Head + "# regions\nid,kind,parent,name_en,name_es\nus,country,,United States,Estados Unidos\n"
        + "# facilities\nid,process,region,name_en,name_es,status,build_rule,build_minimum_per_year,build_maximum_per_year,capex_usd_per_unit_year,variable_cost_usd_per_unit,life_years\n"
        + $"plant,making,us,Plant,Planta,candidate,{rule},{least},60,70,45,1\n"
        + "# supplies\nid,region,material,quantity_per_year,price_usd_per_unit\nnear,us,metal,50,100\nfar,us,metal,,160\n# demands\nregion,material,quantity_per_year,unserved_value_usd_per_unit\nus,metal,100,1000\n";
}
