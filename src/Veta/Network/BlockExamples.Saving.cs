namespace Veta.Network;

/// <content>Savings of inputs.</content>
internal static partial class BlockExamples
{
    /// <summary>Magnets of which a hundredth is dysprosium: plants can save a tenth of it at twice its price and a fifth more at five times, in the months after the news.</summary>
    public const string Saving = """
        # settings
        id,value
        first-year,2026
        months,3
        first-month,1
        demand-steps,3
        # regions
        id,kind,parent,name_en,name_es
        jp,country,,Japan,Japón
        cn,country,,China,China
        # materials
        id,stage,name_en,name_es
        magnet,component,Magnet,Imán
        dysprosium,refined,Dysprosium,Disprosio
        # processes
        id,stage,material,name_en,name_es
        sintering,component,magnet,Sintering,Sinterización
        # recipes
        process,material,quantity_per_unit
        sintering,magnet,1
        sintering,dysprosium,-0.01
        # supplies
        id,year,region,material,quantity_per_year,price_usd_per_unit
        refined,,cn,dysprosium,10,200
        # facilities
        id,process,region,name_en,name_es,status,capacity_per_year,variable_cost_usd_per_unit
        plant,sintering,jp,Plant,Planta,operating,1200,48
        # lanes
        id,origin,destination,materials,cost_usd_per_unit
        sea,cn,jp,dysprosium,0
        # sectors
        id,name_en,name_es,priority_tier
        cars,Cars,Automóviles,3
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit
        jp,magnet,cars,,1200,500
        # elasticities
        region,material,sector,demand_elasticity,choke_ratio
        ,magnet,,-0.1,10
        # reference_prices
        region,material,price_usd_per_unit
        jp,magnet,50
        jp,dysprosium,200
        cn,dysprosium,200
        # input_savings
        material,process,step,penalty_ratio,maximum_share,ramp_share_per_month
        dysprosium,,1,2,0.1,0.05
        dysprosium,,2,5,0.2,0.05
        """;
}
