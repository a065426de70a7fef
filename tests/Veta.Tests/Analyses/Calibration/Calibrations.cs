using Veta.Analyses;
using Veta.Analyses.Calibration;
using Veta.Data;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Analyses.Calibration;

/// <summary>Calibrates packages with the engine that is always there.</summary>
internal static class Calibrations
{
    public static CalibrateResult Of(string text, double elasticity = 4, double error = 0.01) => Of(Package.FromText(text), elasticity, error);

    public static CalibrateResult Of(Package package, double elasticity = 4, double error = 0.01) => Calibrate.Run(
        new CalibrateRequest { Package = package, Elasticity = elasticity, Error = error }, new Workplace { Solver = Plans.Highs }, TestContext.Current.CancellationToken);

    /// <summary>Two origins and three destinations of which everything was observed.</summary>
    public const string Bilateral = """
        # settings
        id,value
        first-year,2025
        last-year,2025
        discount-rate,0
        margin-steps,5
        # regions
        id,kind
        one,country
        two,country
        a,country
        b,country
        c,country
        # materials
        id,stage
        metal,refined
        # processes
        id,stage,material
        making,refined,metal
        # recipes
        process,material,quantity_per_unit
        making,metal,1
        # facilities
        id,process,region,status,capacity_per_year,variable_cost_usd_per_unit
        first,making,one,operating,120,50
        second,making,two,operating,100,62
        # lanes
        id,origin,destination,materials,cost_usd_per_unit
        1a,one,a,metal,5
        1b,one,b,metal,8
        1c,one,c,metal,14
        2a,two,a,metal,9
        2b,two,b,metal,6
        2c,two,c,metal,5
        # demands
        region,material,year,quantity_per_year
        a,metal,,70
        b,metal,,60
        c,metal,,50
        # trade
        exporter,importer,material,year,quantity_per_year
        one,a,metal,2025,60
        one,b,metal,2025,30
        one,c,metal,2025,10
        two,a,metal,2025,10
        two,b,metal,2025,30
        two,c,metal,2025,40
        # prices
        material,region,place,tax,year,price_usd_per_unit
        metal,a,delivered,none,2025,75
        metal,b,delivered,none,2025,72
        metal,c,delivered,none,2025,70
        """;

    /// <summary>The farm of Howitt (1995): wheat and oats in bushels, on five acres.</summary>
    public const string Farm = """
        # settings
        id,value
        first-year,2025
        last-year,2025
        discount-rate,0
        # regions
        id,kind
        farm,country
        # materials
        id,stage
        land,ore
        wheat,refined
        oats,refined
        # processes
        id,stage,material
        growing-wheat,refined,wheat
        growing-oats,refined,oats
        # recipes
        process,material,quantity_per_unit
        growing-wheat,wheat,1
        growing-wheat,land,-0.014492753623188406
        growing-oats,oats,1
        growing-oats,land,-0.015174506828528073
        # facilities
        id,process,region,status,capacity_per_year,variable_cost_usd_per_unit
        wheat,growing-wheat,farm,operating,10000,1.8785507246376812
        oats,growing-oats,farm,operating,10000,1.668892261001517
        # supplies
        id,region,material,quantity_per_year,price_usd_per_unit
        land,farm,land,5,0
        # sales
        id,region,material,price_usd_per_unit
        wheat,farm,wheat,2.98
        oats,farm,oats,2.20
        # production
        region,material,year,quantity_per_year
        farm,wheat,2025,207
        farm,oats,2025,131.8
        """;
}
