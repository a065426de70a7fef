using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Network;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Analyses.Content;

/// <summary>A credit that is lost with any input of a group, as a cap of 0 whose exceedance costs the credit over the input per unit: the owner qualifies for as much as is worth it.</summary>
public sealed class LostCreditTests
{
    // A pack takes 2 cells; 80 cells are made at home, at 54, any number of concern at 50; 7 for packing; 100 packs. A credit of 10 a pack is 5 a cell, one of 6 is 3.
    private const string Packs = """
        # settings
        id,value
        first-year,2026
        last-year,2026
        discount-rate,0
        # regions
        id,kind,parent,blocs,name_en,name_es
        us,country,,,United States,Estados Unidos
        cn,country,,concern,China,China
        # materials
        id,stage,name_en,name_es
        cell,component,Cell,Celda
        pack,product,Pack,Paquete
        # processes
        id,stage,material,name_en,name_es
        packing,product,pack,Packing,Armado
        # recipes
        process,material,quantity_per_unit
        packing,pack,1
        packing,cell,-2
        # facilities
        id,process,region,name_en,name_es,status,capacity_per_year,variable_cost_usd_per_unit
        plant,packing,us,Plant,Planta,operating,100,7
        # supplies
        id,origin,region,material,quantity_per_year,price_usd_per_unit
        cells-home,us,us,cell,80,54
        cells-concern,cn,us,cell,1000,50
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit
        us,pack,,,100,1000
        # share_caps
        id,year,region,materials,group,basis,maximum_share,exceedance_usd_per_unit
        credit,2026,us,cell,concern,maker,0,5
        """;

    [Fact]
    [Trait("Category", "Hand")]
    public void A_credit_worth_more_than_the_dearer_cells_is_earned_on_as_many_packs_as_there_are_such_cells()
    {
        PlanResult plan = Plans.Sound(Packs);
        plan.Costs((80 * 54) + (120 * 55) + (100 * 7)); // 11,620
        Assert.Equal(60 * 10, plan.CostByCategory[CostCategory.Exceedance], 1e-6); // 60 packs of 100 go without it
        OriginShareRow share = Assert.Single(plan.OriginShares);
        Assert.Equal(120, share.ExceedsPerYear, 1e-6);
        Assert.Equal(0.6, share.TracedShare!.Value, 1e-9); // physically every pack is 60 % of concern, so that none would qualify
    }

    [Fact]
    [Trait("Category", "Hand")]
    public void A_credit_worth_less_is_given_up_on_every_pack()
    {
        PlanResult plan = Plans.Sound(Packs.With("concern,maker,0,5", "concern,maker,0,3"));
        plan.Costs((200 * 53) + (100 * 7)); // 11,300
        Assert.Equal(100 * 6, plan.CostByCategory[CostCategory.Exceedance], 1e-6);
    }

    [Fact]
    [Trait("Category", "Hand")]
    public void A_sale_that_is_barred_is_a_cap_without_a_price()
    {
        PlanResult plan = Plans.Sound(Packs.With(",maximum_share,exceedance_usd_per_unit", ",maximum_share").With("concern,maker,0,5", "concern,maker,0"));
        plan.Costs((80 * 54) + (40 * 7) + (60 * 1000)); // 40 packs of home cells, 60 unserved
    }
}
