namespace Veta.Network;

/// <content>Entry of suppliers.</content>
internal static partial class BlockExamples
{
    /// <summary>A buyer of 100 takes 80 from one and 20 from another; a third, cheaper by 20, gains 20 a year after one of qualification.</summary>
    public const string Entering = """
        # settings
        id,value
        first-year,2026
        last-year,2028
        discount-rate,0
        # regions
        id,kind,parent,name_en,name_es
        us,country,,United States,Estados Unidos
        cn,country,,China,China
        cl,country,,Chile,Chile
        au,country,,Australia,Australia
        # materials
        id,stage,name_en,name_es
        metal,refined,Metal,Metal
        # supplies
        id,year,region,material,quantity_per_year,price_usd_per_unit
        usual,,cn,metal,80,70
        other,,cl,metal,,70
        third,,au,metal,,50
        # lanes
        id,origin,destination,materials,cost_usd_per_unit
        cn-us,cn,us,metal,5
        cl-us,cl,us,metal,5
        au-us,au,us,metal,5
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit
        us,metal,,,100,1000
        # margins
        lane,facility,material,buyer,seller,year,quantity_per_year,price_usd_per_unit,margin_usd_per_unit
        cn-us,,metal,us,cn,2025,80,75,0
        cl-us,,metal,us,cl,2025,20,75,0
        # entry_terms
        material,share_per_year,qualification_months
        metal,0.2,12
        """;
}
