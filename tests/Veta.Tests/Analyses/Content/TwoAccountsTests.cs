using Veta.Analyses.Planning;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Analyses.Content;

/// <summary>The two accounts of origin: mass balance, which a plan books, and physical mixing, which is traced afterwards.</summary>
public sealed class TwoAccountsTests
{
    // 100 of ore, 40 mined at home and 60 of concern, recovery 0.5. One buyer takes nothing of concern by mine; the other takes what is left.
    private const string Ore = """
        # settings
        id,value
        first-year,2026
        last-year,2026
        discount-rate,0
        # regions
        id,kind,parent,blocs,name_en,name_es
        us,country,,,United States,Estados Unidos
        strict,country,,,Strict,Estricto
        easy,country,,,Easy,Fácil
        cn,country,,concern,China,China
        # materials
        id,stage,element,element_mass_fraction,name_en,name_es
        ore,concentrate,Nd,0.5,Ore,Mineral
        metal,refined,Nd,1,Metal,Metal
        # processes
        id,stage,material,name_en,name_es
        smelting,refined,metal,Smelting,Fundición
        # recipes
        process,material,quantity_per_unit
        smelting,metal,1
        smelting,ore,-2
        # facilities
        id,process,region,name_en,name_es,status,capacity_per_year,variable_cost_usd_per_unit
        smelter,smelting,us,Smelter,Fundidora,operating,50,1
        # supplies
        id,origin,region,material,quantity_per_year,price_usd_per_unit
        ore-home,us,us,ore,40,5
        ore-concern,cn,us,ore,60,5
        # lanes
        id,origin,destination,materials,cost_usd_per_unit
        us-strict,us,strict,metal,0
        us-easy,us,easy,metal,0
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit
        strict,metal,,,20,1000
        easy,metal,,,30,1000
        # share_caps
        id,year,region,materials,group,basis,maximum_share
        clean,2026,strict,metal,concern,mined,0
        """;

    // Metal of home 40 x 0.5 = 20, of concern 60 x 0.5 = 30. By mass balance the strict buyer has the 20 of home; physically every tonne is 40 % home.
    [Fact]
    [Trait("Category", "Hand")]
    public void A_buyer_of_20_wholly_home_is_served_by_mass_balance_and_has_60_percent_of_concern_physically()
    {
        PlanResult plan = Plans.Sound(Ore);
        plan.Costs((100 * 5) + 50);
        OriginShareRow share = Assert.Single(plan.OriginShares);
        Assert.Equal((20, 0), (Math.Round(share.UsePerYear, 6), Math.Round(share.BookedShare!.Value, 6)));
        Assert.Equal(0.6, share.TracedShare!.Value, 1e-9);
    }

    // 20 is all that can be booked: of 25 asked 5 stay unserved, and the other buyer's 25 are of concern.
    [Fact]
    [Trait("Category", "Hand")]
    public void No_more_is_booked_as_home_than_recovery_times_what_came_in_from_home()
    {
        PlanResult plan = Plans.Sound(Ore.With("strict,metal,,,20,1000", "strict,metal,,,25,1000").With("easy,metal,,,30,1000", "easy,metal,,,25,1000"));
        Assert.Equal(5, plan.Unserved.Where(u => u.Region.Value == "strict").Sum(u => u.UnservedPerYear), 1e-6);
        Assert.Equal(0, plan.Unserved.Where(u => u.Region.Value == "easy").Sum(u => u.UnservedPerYear), 1e-6);
    }
}
