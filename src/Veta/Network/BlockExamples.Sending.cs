namespace Veta.Network;

/// <content>Sending on.</content>
internal static partial class BlockExamples
{
    /// <summary>A duty of 30 on the lane from one country: without a rule its goods come by way of a second, which passed on 10 in the base year and makes 20.</summary>
    public const string Sending = """
        # settings
        id,value
        first-year,2026
        last-year,2027
        discount-rate,0
        sending-on,usual
        # regions
        id,kind,parent,name_en,name_es
        us,country,,United States,Estados Unidos
        cn,country,,China,China
        my,country,,Malaysia,Malasia
        # materials
        id,stage,name_en,name_es
        metal,refined,Metal,Metal
        # processes
        id,stage,material,name_en,name_es
        smelting,refined,metal,Smelting,Fundición
        # recipes
        process,material,quantity_per_unit
        smelting,metal,1
        # facilities
        id,process,region,name_en,name_es,status,capacity_per_year,variable_cost_usd_per_unit
        abroad,smelting,cn,Abroad,Extranjero,operating,200,50
        second,smelting,my,Second,Segunda,operating,20,60
        # lanes
        id,origin,destination,materials,cost_usd_per_unit
        cn-us,cn,us,metal,40
        cn-my,cn,my,metal,5
        my-us,my,us,metal,10
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit
        us,metal,,,100,1000
        # margins
        lane,facility,material,buyer,seller,year,quantity_per_year,price_usd_per_unit,margin_usd_per_unit
        cn-us,,metal,us,cn,2025,70,90,0
        my-us,,metal,us,my,2025,30,90,0
        cn-my,,metal,my,cn,2025,10,60,0
        ,second,metal,my,my,2025,20,60,0
        """;
}
