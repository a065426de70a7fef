namespace Veta.Network;

/// <content>Contracts.</content>
internal static partial class BlockExamples
{
    /// <summary>A plant that has promised more than cheap inputs let it make, and half of what a second one makes.</summary>
    public const string Contracted = """
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
        metal,refined,Metal,Metal
        # processes
        id,stage,material,name_en,name_es
        reducing,refined,metal,Reducing,Reducción
        # recipes
        process,material,quantity_per_unit
        reducing,metal,1
        reducing,oxide,-2
        # supplies
        id,year,region,material,quantity_per_year,price_usd_per_unit
        oxide-us,,us,oxide,100,20
        oxide-cn,,cn,oxide,,5
        # facilities
        id,process,region,name_en,name_es,status,capacity_per_year,opens_year,variable_cost_usd_per_unit
        home,reducing,us,Home,Casa,construction,70,2027,30
        away,reducing,cn,Away,Fuera,operating,200,,20
        # lanes
        id,origin,destination,materials,cost_usd_per_unit
        cn-us,cn,us,metal,5
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit
        us,metal,,,120,1000
        # contracts
        id,facility,material,buyer,quantity_per_year,output_share,first_year,last_year,status,penalty_usd_per_unit
        home-maker,home,metal,Maker,40,,,2028,in-force,50
        home-agency,home,metal,Agency,20,,2026,2028,in-force,60
        away-maker,away,metal,Maker,,0.1,2026,2027,in-force,10
        """;
}
