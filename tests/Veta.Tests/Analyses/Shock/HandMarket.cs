using Veta.Analyses.Shock;
using Veta.Data;
using Veta.Network.Actions;
using Veta.Solvers;

namespace Veta.Tests.Analyses.Shock;

/// <summary>
/// One market of one metal, drawn once, in which every figure of a month can be worked by hand.
/// <code>
///   cl: mine, 20 a unit  ── ship: 2 + 2,000 km × 0.005 = 12, a fifth is lost, two months ──►  us: uses 120 a year
///       uses 30 a year                                                                       stocks: private 10, public 10 (opens at 1.5 × the usual price)
///   mx: plant, 62 a unit ── truck: 1 + 500 km × 0.01 = 6, nothing lost, same month ────────►  us: plant, 30 a unit, stands only with the lever
/// </code>
/// A month as usual: us uses 10, the ship brings it, so 12.5 leave cl; the mine makes 12.5 + 2.5 = 15 a month, 180 a year. Prices: cl 20, us (20 + 12) / 0.8 = 40. Twice 10 are on
/// their way to us. Both uses are of tier 1, so they draw their quantity at any price up to the 100 that a unit short costs.
/// What the private holder misses costs, over the usual 40: the first thousandth of a position nothing to speak of (1e-5), the next quarter half of the price, then 1.5, 2.5 and 3.5 times it
/// (scarcity 4: (j − 1.5) / 4 × 4). The public stock misses nothing below its release price, and from there on 0.5 × 40.
/// </summary>
internal static class HandMarket
{
    private const string Text = """
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
        cl-mine,making,cl,operating,300,20
        mx-plant,making,mx,operating,60,62
        us-plant,making,us,candidate,0,30
        # modes
        id,fixed_cost_usd_per_unit,cost_usd_per_unit_km
        ship,2,0.005
        truck,1,0.01
        # lanes
        id,origin,destination,mode,materials,distance_km,loss_fraction,transit_days
        cl-us,cl,us,ship,metal,2000,0.2,60
        mx-us,mx,us,truck,metal,500,0,3
        # sectors
        id,priority_tier
        defence,1
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit
        us,metal,defence,,120,100
        cl,metal,defence,,30,100
        # stocks
        id,region,material,owner,initial_units
        us-public,us,metal,public,10
        us-private,us,metal,private,10
        # stock_rules
        stock,working_units,scarcity_premium,release_ratio
        us-public,10,0,1.5
        us-private,10,4,1
        # events
        id,kind,actor,target,materials,severity,facility,factor
        half,export-ban,cl,us,metal,0.5,,
        ban,export-ban,cl,us,metal,1,,
        outage,outage,,,,1,us-plant,
        sale,price,,,,,cl-mine,0.5
        surge,demand-surge,us,,metal,,,1.1
        """;

    public static Package Package { get; } = Package.FromText(Text);

    /// <summary>The lever that brings the plant in us, 24 units a year.</summary>
    public static LeverCase Plant { get; } = new("plant", "plant", null, null, new FacilityId("us-plant"), 24, 0);

    /// <summary>A floor under the price of what us imports, USD per unit.</summary>
    public static LeverCase Floor(double usd) => new("floor", "border-price-floor", new MaterialId("metal"), new RegionId("us"), null, usd, 0);

    /// <summary>One month, or more, of an event, or of none.</summary>
    public static ShockRequest Request(string? shock, int months, params LeverCase[] levers) => new()
    {
        Package = Package,
        Events = shock is null ? [] : EventCase.Parse(Package, shock + "@start=2026-01"),
        Start = new Month(2026, 1),
        Months = months,
        Levers = levers,
        Warning = false,
    };
}
