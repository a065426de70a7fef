using Veta.Analyses.Planning;
using Veta.Analyses.Planning.Policy;
using Xunit;

namespace Veta.Tests.Analyses.Planning.Policy;

/// <summary>A levy on oxide and metal presses the maker of magnets behind it: by hand.</summary>
[Trait("Category", "Hand")]
public sealed class ProtectionTests
{
    // Oxide costs 60,000 abroad, a tonne of metal takes 1.209 of it and 5,000, a tonne of magnets 0.255 of metal and 23,100.
    private const string Chain = """
        # settings
        id,value
        first-year,2026
        last-year,2026
        discount-rate,0
        view,owner
        levers,all
        # regions
        id,kind,parent,name_en,name_es
        us,country,,United States,Estados Unidos
        xx,country,,Abroad,Exterior
        # materials
        id,stage,name_en,name_es
        oxide,refined,Oxide,Óxido
        metal,refined,Metal,Metal
        magnet,component,Magnet,Imán
        # processes
        id,stage,material,name_en,name_es
        reduction,refined,metal,Reduction,Reducción
        sintering,component,magnet,Sintering,Sinterización
        # recipes
        process,material,quantity_per_unit
        reduction,metal,1
        reduction,oxide,-1.209
        sintering,magnet,1
        sintering,metal,-0.255
        # facilities
        id,process,region,name_en,name_es,status,capacity_per_year,variable_cost_usd_per_unit
        metal-works,reduction,us,Metal works,Planta de metal,operating,100,5000
        magnet-works,sintering,us,Magnet works,Planta de imanes,operating,100,23100
        # supplies
        id,region,material,price_usd_per_unit
        far-oxide,xx,oxide,60000
        # lanes
        id,origin,destination,materials,cost_usd_per_unit
        xx-us,xx,us,oxide;metal;magnet,0
        # demands
        region,material,quantity_per_year,unserved_value_usd_per_unit
        us,magnet,100,1000000
        # levers
        id,kind,name_en,name_es,materials,regions,price_usd_per_unit
        floor,border-price-floor,Floor,Piso,MATERIALS,us,110000

        """;

    [Fact]
    public void A_floor_without_the_next_stages_takes_two_thirds_of_what_a_maker_of_magnets_adds()
    {
        ProtectionRow[] rows = [.. Plans.Sound(Chain.With("MATERIALS", "oxide")).Policy!.Protection];
        Assert.Equal([("reduction", 1), ("sintering", 2)], rows.Select(r => (r.Process.Value, r.StagesBehind)));
        Assert.Equal((0, 60450), (rows[0].OnOutputUsdPerUnit, Math.Round(rows[0].OnInputsUsdPerUnit, 3)));
        Assert.Equal(15414.75, rows[1].OnInputsUsdPerUnit, 1e-3);

        Assert.Equal((5000, 23100), (rows[0].OwnCostUsdPerUnit, rows[1].OwnCostUsdPerUnit));
        Assert.Equal(-0.6673, rows[1].Rate!.Value, 1e-4);

        // Each lever is told alone: a floor on metal, 60,450 above what it costs to bring it, presses the maker of magnets as much as that on oxide did.
        ProtectionRow[] both = [.. Plans.Sound(Chain.With("MATERIALS,us,110000", "oxide,us,110000\nmore,border-price-floor,Floor,Piso,metal,us,137990").With("far-oxide,xx,oxide,60000", "far-oxide,xx,oxide,60000\nfar-metal,xx,metal,77540")).Policy!.Protection];
        Assert.Equal(60450, both.Single(r => r.Lever.Value == "more").OnInputsUsdPerUnit / 0.255, 1e-3);
    }

    [Fact]
    public void A_plan_without_levies_has_none() => Assert.Empty(Plans.Sound(Chain.With("levers,all", "levers,none").With("MATERIALS", "oxide")).Policy!.Protection);
}
