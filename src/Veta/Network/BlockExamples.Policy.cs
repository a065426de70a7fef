namespace Veta.Network;

/// <summary>Examples for blocks of policy: one plant that may be built against imports without limit. The figures are round and chosen to be worked by hand; they have no source but arithmetic.</summary>
internal static partial class BlockExamples
{
    /// <summary>A grant of limited money and a loan, taxes on income, and a hurdle rate.</summary>
    public const string Owned = PlantAndWorld + """

        # hurdle_rates
        owner,stage,rate
        us,,0.12
        ,,0.1
        # owner_shares
        facility,partner,share
        plant,xx,0.4
        # tax_regimes
        id,region,extends,valid_from,name_en,name_es
        us-law,us,,2020-01-01,Law,Ley
        # tax_instruments
        id,regime,order,kind,name_en,name_es,rate,initial_capital,capital_years
        us-income,us-law,10,profit-tax,Income tax,Impuesto sobre la renta,0.3,straight-line,10
        # levers
        id,kind,facilities,share,rate,years,amount_usd,payer
        given,grant,plant,0.3,,,10000,us-treasury
        lent,loan,plant,0.5,0.05,15,,us-treasury
        """;

    /// <summary>A contract for difference with a quantity, a credit, a royalty and a duty on profit.</summary>
    public const string Supported = PlantAndWorld + """

        # tax_regimes
        id,region,extends,valid_from,name_en,name_es
        us-law,us,,2020-01-01,Law,Ley
        # tax_instruments
        id,regime,order,kind,name_en,name_es,rate,initial_capital,deducts_instruments
        us-royalty,us-law,10,royalty,Royalty,Regalía,0.05,none,
        us-duty,us-law,20,profit-tax,Duty,Derecho,0.085,none,us-royalty
        # levers
        id,kind,materials,facilities,price_usd_per_unit,quantity_per_year
        strike,price-floor-cfd,metal,plant,185,30
        credit,production-credit,metal,plant,10,
        """;

    /// <summary>A tariff on imports.</summary>
    public const string Levied = PlantAndWorld + """

        # levers
        id,kind,materials,regions,rate,price_usd_per_unit
        duty,tariff,metal,us,0.15,160
        """;

    /// <summary>A grant within a budget and an amount of its own.</summary>
    public const string Budgeted = PlantAndWorld + """

        # levers
        id,kind,facilities,share,amount_usd,payer
        given,grant,plant,0.25,9000,us-treasury
        # budgets
        id,payer,regions,first_year,last_year,each_year,amount_usd
        yearly,us-treasury,us,2026,2026,true,5000
        all,us-treasury,,,,false,7500
        """;

    private const string PlantAndWorld = """
        # settings
        id,value
        first-year,2026
        last-year,2027
        view,owner
        levers,all
        # regions
        id,kind,parent,name_en,name_es
        us,country,,United States,Estados Unidos
        xx,country,,Abroad,Exterior
        # materials
        id,stage,name_en,name_es
        metal,refined,Metal,Metal
        # processes
        id,stage,material,name_en,name_es
        making,refined,metal,Making,Fabricación
        # recipes
        process,material,quantity_per_unit
        making,metal,1
        # facilities
        id,process,region,name_en,name_es,status,build_rule,build_maximum_per_year,capex_usd_per_unit_year,variable_cost_usd_per_unit,life_years
        plant,making,us,Plant,Planta,candidate,continuous,60,1000,50,20
        # supplies
        id,region,material,price_usd_per_unit
        away,xx,metal,160
        # lanes
        id,origin,destination,materials,cost_usd_per_unit
        xx-us,xx,us,metal,0
        # demands
        region,material,quantity_per_year,unserved_value_usd_per_unit
        us,metal,100,1000
        """;
}
