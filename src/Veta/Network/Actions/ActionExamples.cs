using Veta.Data;
using Veta.Data.Planning;

namespace Veta.Network.Actions;

/// <summary>A small market on which every kind of event and lever shows itself. Round figures, chosen to be worked by hand; no source but arithmetic.</summary>
internal static class ActionExamples
{
    /// <summary>
    /// A mine in cl with water and electricity of its own ships metal to us, which also has a dear neighbour in mx and may build a plant.
    /// </summary>
    public const string Market = """
        # settings
        id,value
        first-year,2026
        last-year,2026
        # regions
        id,kind,parent
        us,country,
        cl,country,
        mx,country,
        # materials
        id,stage,unit,mobile,role
        metal,refined,t,true,
        water,utility,m3,false,water
        electricity,utility,MWh,false,
        # processes
        id,stage,material
        mining,refined,metal
        making,refined,metal
        # recipes
        process,material,quantity_per_unit
        mining,metal,1
        mining,water,-2
        mining,electricity,-4
        making,metal,1
        # facilities
        id,process,region,status,capacity_per_year,variable_cost_usd_per_unit
        mine,mining,cl,operating,300,10
        mx-plant,making,mx,operating,60,62
        us-plant,making,us,candidate,0,30
        # supplies
        id,region,material,price_usd_per_unit
        cl-water,cl,water,1
        cl-electricity,cl,electricity,2
        # modes
        id,fixed_cost_usd_per_unit,cost_usd_per_unit_km
        ship,2,0.005
        truck,1,0.01
        # tax_regimes
        id,region,extends,valid_from
        us-law,us,,2020-01-01
        # tax_instruments
        id,regime,order,kind,rate
        us-royalty,us-law,1,royalty,0.05
        # lanes
        id,origin,destination,mode,materials,distance_km,transit_days
        cl-us,cl,us,ship,metal,2000,60
        mx-us,mx,us,truck,metal,500,3
        # sectors
        id,priority_tier
        defence,1
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit
        us,metal,defence,,120,100
        cl,metal,defence,,30,100
        """;

    /// <summary>What levers are tried against: half of what goes from cl to us is kept back, or the mine has half of its usual water or electricity.</summary>
    public const string Shocks = """
        # events
        id,kind,actor,target,materials,severity
        half,export-ban,cl,us,metal,0.5
        dry,drought,cl,,water,0.5
        dark,drought,cl,,electricity,0.5
        """;

    /// <summary>The market with the example row of a kind, whose id is <c>example</c>; for a lever with the events of <see cref="Shocks"/>.</summary>
    public static Package With(IAction action)
    {
        ArgumentNullException.ThrowIfNull(action);
        string shocks = action is IEventAction ? "" : Shocks + "\n";
        return Package.FromText($"{Market}\n{shocks}# {action.Table.Name}\n{action.Example}\n", action.Kind);
    }

    /// <summary>The same for a plan of ten years in the owner view, in which the lever acts: the candidate may be built, the smaller plant that stands is suspended and may be built anew, and the mine may grow.</summary>
    public static Package InPlan(ILeverAction action)
    {
        Package package = With(action);
        return package.WithSettings(("last-year", "2035"), ("view", "owner"), ("levers", "example")) with { Facilities = [.. package.Facilities.Select(Buildable)] };
    }

    private static Facility Buildable(Facility plant) => plant with
    {
        BuildRule = BuildRule.Continuous, BuildMaximumPerYear = 60, CapexUsdPerUnitYear = 100, LifeYears = 20, LeadTimeYears = 4, Status = plant.CapacityPerYear is > 0 and < 100 ? FacilityStatus.Suspended : plant.Status,
    };
}
