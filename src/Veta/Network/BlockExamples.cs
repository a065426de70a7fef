namespace Veta.Network;

/// <summary>Tiny packages, as text, that blocks show themselves on. Round figures, chosen to be worked by hand; no source but arithmetic.</summary>
internal static partial class BlockExamples
{
    /// <summary>One smelter at one site for one year: concentrate bought, metal made and sold, slag discarded, emissions capped.</summary>
    public const string Smelter = """
        # settings
        id,value
        first-year,2026
        last-year,2026
        discount-rate,0
        # regions
        id,kind,parent,name_en,name_es
        mx,country,,Mexico,México
        town,site,mx,Town,Pueblo
        # materials
        id,stage,name_en,name_es
        concentrate,concentrate,Concentrate,Concentrado
        metal,refined,Metal,Metal
        slag,scrap,Slag,Escoria
        # processes
        id,stage,material,name_en,name_es
        smelting,refined,metal,Smelting,Fundición
        # recipes
        process,material,quantity_per_unit
        smelting,concentrate,-2
        smelting,metal,1
        smelting,slag,0.8
        # facilities
        id,process,region,name_en,name_es,status,capacity_per_year,availability,minimum_utilisation,variable_cost_usd_per_unit,fixed_cost_usd_per_unit_year
        smelter,smelting,town,Smelter,Fundidora,operating,100,0.9,0.2,50,10
        # supplies
        id,year,region,material,quantity_per_year,price_usd_per_unit,must_take
        mine,,town,concentrate,150,30,
        tolling,,town,concentrate,10,20,true
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit
        town,metal,,,60,1000
        # sales
        id,year,region,material,quantity_per_year,price_usd_per_unit
        export,,town,metal,20,140
        # disposals
        material,region,cost_usd_per_unit,capacity_per_year
        slag,,5,70
        metal,town,0,
        # impact_categories
        id,unit,name_en,name_es
        greenhouse-gases,t CO2,Greenhouse gases,Gases de efecto invernadero
        water,m3,Fresh water,Agua dulce
        # impacts
        category,process,material,quantity_per_unit,unit,boundary
        greenhouse-gases,smelting,,2000,kg CO2e/t,direct
        water,smelting,,5,m3/t,direct
        water,,concentrate,3,m3/t,cradle-to-gate
        # impact_caps
        category,region,year,quantity_per_year,unit
        greenhouse-gases,mx,2026,150,t CO2/y
        """;

    /// <summary>A mine with a limited resource that may grow by any amount, over five years, against imports.</summary>
    public const string Expansion = """
        # settings
        id,value
        first-year,2026
        last-year,2030
        discount-rate,0.1
        # regions
        id,kind,parent,name_en,name_es
        mx,country,,Mexico,México
        town,site,mx,Town,Pueblo
        # materials
        id,stage,name_en,name_es
        ore,ore,Ore,Mineral
        # processes
        id,stage,material,name_en,name_es
        mining,ore,ore,Mining,Minado
        # recipes
        process,material,quantity_per_unit
        mining,ore,1
        # facilities
        id,process,region,name_en,name_es,status,capacity_per_year,resource_units,variable_cost_usd_per_unit,fixed_cost_usd_per_unit_year,build_rule,build_maximum_per_year,capex_usd_per_unit_year,lead_time_years,ramp,life_years
        mine,mining,town,Mine,Mina,operating,10,120,8,1,continuous,30,50,1,0.5,20
        # supplies
        id,year,region,material,quantity_per_year,price_usd_per_unit
        imports,,town,ore,,20
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit
        town,ore,,2026,40,100
        town,ore,,2030,60,100
        """;

    /// <summary>
    /// Metal from abroad and from home goes into magnets with an additive; scrap of the magnet works becomes metal again; a reserve, a sale and surplus that may stay. Caps by maker, by mine, by what was touched, and by the border.
    /// </summary>
    public const string Origins = """
        # settings
        id,value
        first-year,2026
        last-year,2027
        discount-rate,0
        # regions
        id,kind,parent,blocs,name_en,name_es
        us,country,,,United States,Estados Unidos
        works,site,us,,Works,Planta
        mx,country,,,Mexico,México
        cn,country,,concern,China,China
        # materials
        id,stage,element,element_mass_fraction,name_en,name_es
        oxide,intermediate,Nd,0.8,Oxide,Óxido
        metal,refined,Nd,1,Metal,Metal
        additive,refined,Dy,1,Additive,Aditivo
        swarf,scrap,Nd,1,Swarf,Viruta
        magnet,product,Nd,0.3,Magnet,Imán
        # processes
        id,stage,material,name_en,name_es
        reducing,refined,metal,Reducing,Reducción
        recycling,refined,metal,Recycling,Reciclaje
        magnet-making,product,magnet,Magnet making,Fabricación de imanes
        # recipes
        process,material,quantity_per_unit
        reducing,oxide,-1.25
        reducing,metal,1
        recycling,swarf,-1
        recycling,metal,0.9
        magnet-making,metal,-0.4
        magnet-making,additive,-0.02
        magnet-making,magnet,1
        magnet-making,swarf,0.1
        # facilities
        id,process,region,name_en,name_es,status,capacity_per_year,variable_cost_usd_per_unit
        reducer-cn,reducing,cn,Reducer,Reductor,operating,400,10
        reducer-us,reducing,works,Reducer,Reductor,operating,60,70
        recycler,recycling,works,Recycler,Recicladora,operating,20,15
        magnets-cn,magnet-making,cn,Magnets,Imanes,operating,200,50
        magnets-us,magnet-making,works,Magnets,Imanes,operating,150,120
        # lanes
        id,origin,destination,materials,cost_usd_per_unit,loss_fraction
        cn-us,cn,works,metal;magnet;additive;oxide,2,0.01
        cn-mx,cn,mx,metal;magnet,1,0
        mx-us,mx,works,metal;magnet,1,0
        # supplies
        id,year,region,material,quantity_per_year,price_usd_per_unit,must_take
        oxide-cn,,cn,oxide,,20,
        oxide-us,,works,oxide,40,45,
        additive-cn,,cn,additive,,30,
        additive-us,,works,additive,1.5,200,true
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit
        works,magnet,,,100,2000
        cn,magnet,,,50,2000
        works,metal,,,5,900
        # sales
        id,year,region,material,quantity_per_year,price_usd_per_unit
        export,,works,metal,4,110
        # stocks
        id,region,material,initial_units,capacity_units,minimum_units,holding_cost_usd_per_unit_year
        reserve,works,metal,2,30,1,1
        # disposals
        material,region,cost_usd_per_unit,capacity_per_year
        swarf,,0,
        additive,,0,
        # share_caps
        id,year,region,materials,group,maximum_share,basis,stages,exceedance_usd_per_unit
        made,2026,us,metal,concern,0.7,maker,,
        dug,2027,us,metal,concern,0.6,mined,,
        touched,2026,us,magnet,concern,0.8,touched,refined,300
        border,2026,us;mx,magnet,concern,0.8,border,,
        """;

    /// <summary>Two possible plants with fixed charges and sizes between limits, over three years.</summary>
    public const string LumpyExpansion = """
        # settings
        id,value
        first-year,2026
        last-year,2028
        discount-rate,0
        # regions
        id,kind,parent,name_en,name_es
        mx,country,,Mexico,México
        town,site,mx,Town,Pueblo
        # materials
        id,stage,name_en,name_es
        oxide,refined,Oxide,Óxido
        # processes
        id,stage,material,name_en,name_es
        separation,refined,oxide,Separation,Separación
        # recipes
        process,material,quantity_per_unit
        separation,oxide,1
        # facilities
        id,process,region,name_en,name_es,status,variable_cost_usd_per_unit,build_rule,build_minimum_per_year,build_maximum_per_year,maximum_builds,capex_usd_per_unit_year,capex_fixed_usd,life_years
        large,separation,town,Large plant,Planta grande,candidate,5,lumpy,50,100,1,20,300,10
        small,separation,town,Small plant,Planta chica,candidate,9,lumpy,20,20,2,10,100,10
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit
        town,oxide,,,70,100
        """;

    /// <summary>Two origins, two modes and one market, with a lossy shared lane and a cap on one country's share.</summary>
    public const string Transport = """
        # settings
        id,value
        first-year,2026
        last-year,2027
        discount-rate,0
        # regions
        id,kind,parent,blocs,name_en,name_es
        cn,country,,concern,China,China
        us,country,,,United States,Estados Unidos
        au,country,,,Australia,Australia
        # materials
        id,stage,name_en,name_es
        metal,refined,Metal,Metal
        oxide,refined,Oxide,Óxido
        # modes
        id,name_en,name_es,fixed_cost_usd_per_unit,cost_usd_per_unit_km
        sea,Sea,Marítimo,10,0.002
        # lanes
        id,origin,destination,mode,materials,distance_km,cost_usd_per_unit,capacity_per_year,loss_fraction
        cn-us,cn,us,sea,metal;oxide,10000,,90,0.01
        au-us,au,us,,metal,,60,50,
        # supplies
        id,year,region,material,quantity_per_year,price_usd_per_unit
        cn-metal,,cn,metal,,100
        cn-oxide,,cn,oxide,,120
        au-metal,,au,metal,,130
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit
        us,metal,,,80,1000
        us,oxide,,,40,900
        # share_caps
        id,year,region,materials,group,maximum_share,basis
        less-concern,2027,us,metal,concern,0.6,border
        """;

    /// <summary>A stock that carries a cheap year's supply into dear ones, with losses and limits on its rates.</summary>
    public const string Stockpile = """
        # settings
        id,value
        first-year,2026
        last-year,2028
        discount-rate,0
        # regions
        id,kind,parent,name_en,name_es
        us,country,,United States,Estados Unidos
        # materials
        id,stage,name_en,name_es
        metal,refined,Metal,Metal
        # stocks
        id,region,material,owner,initial_units,capacity_units,minimum_units,final_minimum_units,fill_per_year,draw_per_year,holding_cost_usd_per_unit_year,loss_per_year
        reserve,us,metal,public,10,50,5,8,20,15,2,0.02
        # supplies
        id,year,region,material,quantity_per_year,price_usd_per_unit
        imports,2026,us,metal,60,100
        imports,2027,us,metal,25,180
        imports,2028,us,metal,20,200
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit
        us,metal,,,40,500
        """;

    /// <summary>Three months of a market: metal from abroad and from a plant at home, an elastic demand, a stock, a quota, and what a plant can do in a hurry.</summary>
    public const string Market = """
        # settings
        id,value
        first-year,2026
        months,3
        first-month,11
        demand-steps,3
        # regions
        id,kind,parent,name_en,name_es
        us,country,,United States,Estados Unidos
        cn,country,,China,China
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
        id,process,region,name_en,name_es,status,capacity_per_year,minimum_utilisation,variable_cost_usd_per_unit
        abroad,smelting,cn,Abroad,Extranjero,operating,100,0,90
        home,smelting,us,Home,Casa,operating,60,0.5,95
        # lanes
        id,origin,destination,materials,cost_usd_per_unit,transit_days
        sea,cn,us,metal,10,30
        # sectors
        id,name_en,name_es,priority_tier
        defence,Defence,Defensa,1
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit
        us,metal,defence,,120,800
        # elasticities
        region,material,sector,demand_elasticity,choke_ratio
        ,metal,,-0.5,4
        # reference_prices
        region,material,price_usd_per_unit
        us,metal,100
        cn,metal,90
        # substitutions
        material,sector,kind,penalty_ratio,maximum_share,ramp_share_per_month
        metal,,substitute,2,0.3,0.1
        # plant_rules
        facility,idle_per_year,restart_months,restart_cost_usd_per_unit,surge_per_year,surge_delay_months,surge_cost_usd_per_unit,stopping_cost_usd_per_unit
        home,12,1,20,6,2,30,15
        # stocks
        id,region,material,initial_units
        users,us,metal,8
        # stock_rules
        stock,working_units,scarcity_premium,release_ratio
        users,8,1,1.1
        # trade_limits
        id,lanes,materials,quantity_per_year
        licences,sea,metal,40
        """;

    /// <summary>A market with two suppliers abroad, calibrated in its first year: margins on lanes and on a plant that may grow, and steps around what was observed.</summary>
    public const string Calibrated = """
        # settings
        id,value
        first-year,2025
        last-year,2027
        discount-rate,0
        # regions
        id,kind,parent,name_en,name_es
        mx,country,,Mexico,México
        cl,country,,Chile,Chile
        us,country,,United States,Estados Unidos
        # materials
        id,stage,name_en,name_es
        metal,refined,Metal,Metal
        # processes
        id,stage,material,name_en,name_es
        making,refined,metal,Making,Elaboración
        # recipes
        process,material,quantity_per_unit
        making,metal,1
        # facilities
        id,process,region,name_en,name_es,status,capacity_per_year,variable_cost_usd_per_unit,build_rule,build_maximum_per_year,capex_usd_per_unit_year,life_years
        near,making,mx,Near,Cerca,operating,62,50,continuous,40,60,20
        far,making,cl,Far,Lejos,operating,100,62,none,,,
        # lanes
        id,origin,destination,materials,cost_usd_per_unit
        mx-us,mx,us,metal,5
        cl-us,cl,us,metal,9
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit
        us,metal,,2025,70,1000
        us,metal,,2027,84,1000
        # margins
        lane,facility,material,buyer,seller,year,quantity_per_year,price_usd_per_unit,margin_usd_per_unit,common_usd_per_unit,long_run_usd_per_unit,fades_by,elasticity
        mx-us,,metal,us,mx,2025,60,75,18,12,8,2027,4
        cl-us,,metal,us,cl,2025,10,75,4,4,,2027,4
        ,near,metal,mx,mx,2025,60,52,2,2,,,1
        """;
}
