namespace Veta.Network;

/// <content>Floors by contract.</content>
internal static partial class BlockExamples
{
    /// <summary>A plant at home costs 90, goods of others 75; a floor of 110 where 80 was paid adds 30 to 60 units of what it makes.</summary>
    public const string Guaranteed = """
        # settings
        id,value
        first-year,2026
        last-year,2028
        discount-rate,0
        # regions
        id,kind,parent,name_en,name_es
        us,country,,United States,Estados Unidos
        cn,country,,China,China
        # materials
        id,stage,name_en,name_es
        oxide,refined,Oxide,Óxido
        # processes
        id,stage,material,name_en,name_es
        parting,refined,oxide,Separation,Separación
        # recipes
        process,material,quantity_per_unit
        parting,oxide,1
        # supplies
        id,year,region,material,quantity_per_year,price_usd_per_unit
        away,,cn,oxide,,70
        # facilities
        id,process,region,name_en,name_es,status,capacity_per_year,variable_cost_usd_per_unit
        home,parting,us,Home,Casa,operating,80,90
        # lanes
        id,origin,destination,materials,cost_usd_per_unit
        cn-us,cn,us,oxide,5
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit
        us,oxide,,,100,1000
        # prices
        material,region,year,place,tax,price_usd_per_unit
        oxide,cn,2024,fob China,none,60
        oxide,cn,2025,fob China,none,80
        # levers
        id,kind,name_en,name_es,materials,facilities,price_usd_per_unit,quantity_per_year,first_year,last_year,status
        floor,price-floor-cfd,Floor,Piso,oxide,home,110,60,2026,2027,in-force
        """;
}
