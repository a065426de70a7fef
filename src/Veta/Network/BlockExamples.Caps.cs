namespace Veta.Network;

/// <content>Caps on sums of a plan and on impacts.</content>
internal static partial class BlockExamples
{
    /// <summary>Imports from two countries and a plant that may grow, each under a cap: on imports from one of them, on emissions, on investment, and at least some of the stock.</summary>
    public const string Capped = """
        # settings
        id,value
        first-year,2026
        last-year,2028
        discount-rate,0
        # regions
        id,kind,parent,name_en,name_es
        mx,country,,Mexico,México
        town,site,mx,Town,Pueblo
        cn,country,,China,China
        harbour,site,cn,Harbour,Puerto
        pe,country,,Peru,Perú
        quay,site,pe,Quay,Muelle
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
        id,process,region,name_en,name_es,status,capacity_per_year,variable_cost_usd_per_unit,build_rule,build_maximum_per_year,capex_usd_per_unit_year,life_years
        smelter,smelting,town,Smelter,Fundidora,operating,20,30,continuous,50,12,20
        # lanes
        id,origin,destination,materials,cost_usd_per_unit
        from-china,harbour,town,metal,1
        from-peru,quay,town,metal,2
        # supplies
        id,year,region,material,quantity_per_year,price_usd_per_unit,must_take
        china,,harbour,metal,,10,
        peru,,quay,metal,,50,
        # stocks
        id,region,material,capacity_units,holding_cost_usd_per_unit_year
        reserve,town,metal,100,1
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit
        town,metal,,,100,1000
        # caps
        id,name_en,name_es,ledger,unit,region,origin,from_year,minimum,maximum
        imports,Imports from China,Importaciones de China,flow,unit/y,mx,cn,,,40
        budget,Budget,Presupuesto,investment,USD,mx,,,,240
        reserve,Reserve,Reserva,level,unit,mx,,2027,10,
        # impact_categories
        id,unit,name_en,name_es
        greenhouse-gases,t CO2,Greenhouse gases,Gases de efecto invernadero
        # impacts
        category,process,quantity_per_unit,unit,boundary
        greenhouse-gases,smelting,2,t CO2/t,direct
        # impact_caps
        category,region,year,quantity_per_year,unit
        greenhouse-gases,mx,2027,90,t CO2/y
        """;
}
