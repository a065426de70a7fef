using Veta.Analyses.Planning;
using Veta.Analyses.Planning.Policy;
using Veta.Data;
using Veta.Network;
using Veta.Network.Policy;
using Xunit;

namespace Veta.Tests.Analyses.Planning.Policy;

/// <summary>
/// One plant against the world: demand 100 a year, imports without limit at a price, one candidate of at most 60 a year that costs 1,000 per unit of yearly capacity and 50 to run, life and horizon 20 years, social rate 8 %.
/// </summary>
internal static class OnePlant
{
    /// <summary>What a present value is a year: capital recovery at the social rate over 20 years, 0.1018522, from a present at the end of the first year.</summary>
    public const double Recovery = 0.10185220882315 / 1.08;

    private const string Text = """
        # settings
        id,value
        first-year,2026
        last-year,2045
        wedge-residual,1e-11
        view,VIEW
        levers,LEVERS
        without,WITHOUT
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
        id,process,region,name_en,name_es,status,build_rule,build_from_year,build_to_year,build_maximum_per_year,capex_usd_per_unit_year,variable_cost_usd_per_unit,life_years
        plant,making,us,Plant,Planta,candidate,continuous,2026,2026,60,1000,50,20
        # supplies
        id,region,material,price_usd_per_unit
        away,xx,metal,PRICE
        # lanes
        id,origin,destination,materials,cost_usd_per_unit
        xx-us,xx,us,metal,0
        # demands
        region,material,quantity_per_year,unserved_value_usd_per_unit
        us,metal,100,1000
        # hurdle_rates
        owner,stage,rate
        us,,HURDLE

        """;

    /// <summary>The columns of levers that the cases fill.</summary>
    public const string Levers = "# levers\nid,kind,materials,facilities,regions,share,rate,years,price_usd_per_unit,quantity_per_year,amount_usd,payer\n";

    /// <summary>A regime of the country with some instruments.</summary>
    public static string Taxes(params string[] rows) =>
        "# tax_regimes\nid,region,extends,valid_from,name_en,name_es\nus-law,us,,2020-01-01,Law,Ley\n# tax_instruments\nid,regime,order,kind,name_en,name_es,rate,initial_capital,capital_years,deducts_instruments\n" + string.Join("\n", rows) + "\n";

    /// <summary>The case with more tables.</summary>
    public static PlanResult Plan(string more = "", string view = "owner", double price = 160, double hurdle = 0.12, string levers = "all", string without = "none") =>
        Plans.Sound(TextOf(more, view, price, hurdle, levers, without));

    /// <summary>The figures of the case, without a solve.</summary>
    public static NetworkData Data(string more, double hurdle)
    {
        Package package = Package.FromText(TextOf(more, "owner", 160, hurdle));
        return new NetworkData(package, new Horizon(Veta.Data.Planning.PlanningSettings.From(package)));
    }

    /// <summary>The case as a text.</summary>
    public static string TextOf(string more, string view, double price = 160, double hurdle = 0.12, string levers = "all", string without = "none") =>
        Text.With("VIEW", view).With("LEVERS", levers).With("WITHOUT", without).With("PRICE", price.ToString("R", System.Globalization.CultureInfo.InvariantCulture)).With("HURDLE", hurdle.ToString(System.Globalization.CultureInfo.InvariantCulture)) + more;

    /// <summary>What is built.</summary>
    public static double Built(this PlanResult plan) => plan.Builds.Sum(b => b.CapacityPerYear);

    /// <summary>Price at home.</summary>
    public static double HomePrice(this PlanResult plan) => plan.Price("us", "metal", 2030);

    /// <summary>What a role pays more than it earns, all told, USD a year.</summary>
    public static double NetOf(this PlanResult plan, PolicyRole role) => Recovery * plan.Policy!.Totals.Where(t => t.Role == role).Sum(t => t.NetUsd);

    /// <summary>What treasuries earn, USD a year; negative when they pay.</summary>
    public static double Treasury(this PlanResult plan) => -plan.NetOf(PolicyRole.Treasury);
}
