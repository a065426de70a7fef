using Veta.Data;

namespace Veta.Tests.Data;

/// <summary>A small antimony chain that every check accepts.</summary>
internal static class Samples
{
    public const string Antimony = """
        # settings
        id,value
        first-year,2026
        last-year,2028

        # regions
        id,kind,parent,blocs,latitude_deg,longitude_deg,governance
        mx,country,,usmca,23.6,-102.5,-0.7
        mx-oax,state,mx,,17.1,-96.7,
        mx-madero,site,mx,,22.7,-102.6,
        us,country,,usmca,38,-97,0.1

        # materials
        id,stage,element,element_mass_fraction,unit,mobile
        stibnite-ore,ore,Sb,0.04,,
        antimony-trioxide,refined,Sb,0.8353,t,true
        slag,scrap,,,t,
        electricity,utility,,,MWh,false

        # processes
        id,stage,material
        antimony-mine,ore,stibnite-ore
        antimony-smelter,refined,antimony-trioxide

        # recipes
        process,material,quantity_per_unit
        antimony-mine,stibnite-ore,1
        antimony-smelter,antimony-trioxide,1
        antimony-smelter,stibnite-ore,-22
        antimony-smelter,electricity,-2.5
        antimony-smelter,slag,15

        # facilities
        id,process,region,status,capacity_per_year,build_rule,build_maximum_per_year,capex_usd_per_unit_year,lead_time_years,ramp,life_years
        mx-oax-mine,antimony-mine,mx-oax,operating,400000,,,,,,
        mx-madero,antimony-smelter,mx-madero,operating,6000,,,,,,
        mx-madero-new,antimony-smelter,mx-madero,candidate,0,continuous,5000,4000,1,0.5;0.8,20

        # modes
        id,fixed_cost_usd_per_unit,cost_usd_per_unit_km
        road,10,0.08

        # lanes
        id,origin,destination,mode,materials,distance_km,cost_usd_per_unit
        oax-madero,mx-oax,mx-madero,road,stibnite-ore,900,
        madero-us,mx-madero,us,,antimony-trioxide,,120

        # sectors
        id,priority_tier
        flame-retardants,3

        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit
        us,antimony-trioxide,flame-retardants,2026,4000,60000
        us,antimony-trioxide,flame-retardants,2028,5000,60000

        # supplies
        id,region,material,price_usd_per_unit
        madero-grid,mx-madero,electricity,90

        # disposals
        material,region,cost_usd_per_unit
        slag,mx,5
        """;

    /// <summary>The antimony chain.</summary>
    public static Package Package() => Veta.Data.Package.FromText(Antimony, "antimony");
}
