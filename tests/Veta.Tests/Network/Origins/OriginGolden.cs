namespace Veta.Tests.Network.Origins;

/// <summary>
/// The case of caps by origin with all its data. X is the group, Y and Z lie outside it; years 1 and 2 are 2026 and 2027; the cap holds in 2027 in Y and in Z. A remelter takes metal to a charge, and the charge to
/// metal. Recycled metal, a fifth of what Y uses in 2026: by maker and by border it is bought in Y in 2027; for the other bases, which follow the element, scrap comes out of use in 2026 and lies in Y for a year.
/// </summary>
internal static class OriginGolden
{
    public static string Text(string basis, bool stock = true, double remelter = 200, double between = 2)
    {
        bool element = basis is "refined" or "mined";
        string stocks = (stock ? "stock-y,y,metal,3\n" : "") + (element ? "scrap-y,y,scrap,0\n" : "");
        return FormattableString.Invariant($"""
        # settings
        id,value
        first-year,2026
        last-year,2027
        discount-rate,0
        # regions
        id,kind
        x,country
        y,country
        z,country
        # materials
        id,stage,element,element_mass_fraction
        ore,ore,Sb,1
        metal,refined,Sb,1
        charge,intermediate,Sb,1
        scrap,scrap,Sb,1
        service,product,,
        # processes
        id,stage,material
        refining,refined,metal
        charging,intermediate,charge
        remelting,refined,metal
        recycling,refined,metal
        first-use,product,service
        later-use,product,service
        # recipes
        process,material,quantity_per_unit
        refining,ore,{-1 / 0.9}
        refining,metal,1
        charging,metal,-1
        charging,charge,1
        remelting,charge,{-1 / 0.98}
        remelting,metal,1
        recycling,scrap,-1
        recycling,metal,1
        first-use,metal,-1
        first-use,service,1
        first-use,scrap,0.2
        later-use,metal,-1
        later-use,service,1
        # facilities
        id,process,region,status,capacity_per_year,variable_cost_usd_per_unit,opens_year,closes_year
        refinery-x,refining,x,operating,100000,50,,
        refinery-y,refining,y,operating,120,80,,
        charging-z,charging,z,operating,{remelter},5,,
        remelter-z,remelting,z,operating,{remelter},0,,
        {(element ? "recycler,recycling,y,operating,1000,90,2027,\nuse-2026,first-use,y,operating,1000,0,,2027\nuse-2027,later-use,y,operating,1000,0,2027," : "")}
        # supplies
        id,year,region,material,origin,quantity_per_year,price_usd_per_unit
        ore-x,,x,ore,,,40
        ore-y,,y,ore,,70,70
        {(element ? "" : "recycled,2026,y,metal,,0,90\nrecycled,2027,y,metal,,20,90")}
        # lanes
        id,origin,destination,materials,cost_usd_per_unit
        ore-x-y,x,y,ore,2
        x-y,x,y,metal,4
        x-z,x,z,metal,3
        y-z,y,z,metal,{between}
        z-y,z,y,metal,{between}
        # demands
        region,material,quantity_per_year,unserved_value_usd_per_unit
        y,{(element ? "service" : "metal")},100,1000
        z,metal,40,1000
        {(stocks.Length > 0 ? "# stocks\nid,region,material,holding_cost_usd_per_unit_year\n" + stocks : "")}
        # disposals
        material,cost_usd_per_unit
        scrap,0
        {(basis.Length == 0 ? "" : $"# share_caps\nid,year,region,materials,group,maximum_share,basis\ncap,2027,y;z,metal,x,0.4,{basis}")}
        """);    }
}
