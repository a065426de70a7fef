using Veta.Analyses.Planning;
using Veta.Analyses.Policy;
using Veta.Analyses.Policy.Rows;
using Veta.Data;
using Xunit;

namespace Veta.Tests.Analyses.Policy;

/// <summary>Three countries with plants and imports of their own: what coalitions save, solved as programs, and how it may be split.</summary>
public sealed class CountrySplitTests
{
    /// <summary>Lanes among them open in the second year, so that nobody trades in the first.</summary>
    private const string Countries = """
        # settings
        id,value
        first-year,2026
        last-year,2027
        discount-rate,0
        view,owner
        # regions
        id,kind,parent,name_en,name_es
        us,country,,United States,Estados Unidos
        mx,country,,Mexico,México
        ca,country,,Canada,Canadá
        # materials
        id,stage,name_en,name_es
        metal,refined,Metal,Metal
        # processes
        id,stage,material,name_en,name_es
        making,refined,metal,Making,Fabricación
        # recipes
        process,material,quantity_per_unit
        making,metal,1
        # facilities
        id,process,region,name_en,name_es,status,capacity_per_year,build_rule,variable_cost_usd_per_unit
        us-one,making,us,One,Una,operating,40,none,120
        mx-one,making,mx,One,Una,operating,50,none,60
        mx-two,making,mx,Two,Dos,operating,40,none,95
        ca-one,making,ca,One,Una,operating,35,none,70
        ca-two,making,ca,Two,Dos,operating,40,none,105
        # supplies
        id,region,material,price_usd_per_unit,quantity_per_year
        us-first,us,metal,110,30
        us-more,us,metal,150,
        mx-first,mx,metal,100,20
        mx-more,mx,metal,140,
        ca-first,ca,metal,100,20
        ca-more,ca,metal,140,
        # lanes
        id,origin,destination,materials,cost_usd_per_unit,opens_year
        us-mx,us,mx,metal,8,2027
        mx-us,mx,us,metal,8,2027
        us-ca,us,ca,metal,5,2027
        ca-us,ca,us,metal,5,2027
        mx-ca,mx,ca,metal,14,2027
        ca-mx,ca,mx,metal,14,2027
        # demands
        region,material,quantity_per_year,unserved_value_usd_per_unit
        us,metal,100,1000
        mx,metal,30,1000
        ca,metal,20,1000
        """;

    [Fact]
    public void What_three_countries_save_together_is_shared_as_the_games_of_their_programs_say()
    {
        var plans = new LeverPlans(Package.FromText(Countries), [], Workplaces.Highs.Solver, new());
        PlanResult none = plans.Of([], TestContext.Current.CancellationToken);
        Assert.Equal(15800 + 12445, none.Policy!.SystemUsd, 1e-4);
        IReadOnlyList<PolicySplitRow> rows = CountrySplits.Of(plans, none, Workplaces.Highs, TestContext.Current.CancellationToken);
        Dictionary<string, PolicySplitRow> by = rows.ToDictionary(r => r.Country.Value);
        Assert.All(rows, r => Assert.Equal(3355, r.SavingUsd, 1e-4));
        Assert.All(rows, r => Assert.True(r.LeastExcessUsd <= 0));
        Row("us", 1949.1667, 2492.5, 1630, 3355);
        Row("mx", 836.6667, 565, 0, 1130);
        Row("ca", 569.1667, 297.5, 0, 595);

        void Row(string country, double shapley, double nucleolus, double least, double most)
        {
            Assert.Equal(shapley, by[country].ShapleyUsd, 1e-3);
            Assert.Equal(nucleolus, by[country].NucleolusUsd, 1e-3);
            Assert.Equal(least, by[country].CoreLeastUsd!.Value, 1e-3);
            Assert.Equal(most, by[country].CoreMostUsd!.Value, 1e-3);
        }
    }
}
