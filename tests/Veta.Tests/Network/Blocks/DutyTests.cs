using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Data.Checks;
using Veta.Network;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Network.Blocks;

public sealed class DutyTests
{
    private const string Market = """
        # settings
        id,value
        first-year,2025
        last-year,2028
        discount-rate,0
        # regions
        id,kind,parent,name_en,name_es
        us,country,,United States,Estados Unidos
        cn,country,,China,China
        # materials
        id,stage,name_en,name_es
        metal,refined,Metal,Metal
        # supplies
        id,year,region,material,quantity_per_year,price_usd_per_unit
        home,,us,metal,100,60
        away,,cn,metal,,40
        # lanes
        id,origin,destination,materials,cost_usd_per_unit
        cn-us,cn,us,metal,5
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit
        us,metal,,,80,1000
        # levers
        id,kind,name_en,name_es,materials,regions,price_usd_per_unit,rate,first_year,last_year,status
        duty,tariff,Duty,Arancel,metal,us,40,0.5,2026,2027,in-force

        """;

    [Fact]
    [Trait("Category", "Hand")]
    public void A_duty_in_force_acts_in_its_years_and_turns_imports_to_what_is_made_at_home()
    {
        // From abroad 40 + 5 = 45, with half of 40 as duty 65: home at 60 serves while the duty is in force.
        PlanResult plan = Plans.Sound(Market);
        Assert.Equal([(2025, 80), (2028, 80)], plan.Flows.Select(f => (f.Year, Math.Round(f.QuantityPerYear, 6))));
        plan.Costs((2 * 80 * 45) + (2 * 80 * 60));

        // At a tenth it is paid: 45 + 4.
        PlanResult paid = Plans.Sound(Market.With(",40,0.5,", ",40,0.1,"));
        Assert.Equal(4, paid.Flows.Count);
        Assert.Equal(2 * 80 * 4, paid.CostByCategory[CostCategory.Levies], 1e-6);
    }

    [Theory]
    [InlineData("announced")]
    [InlineData("proposed")]
    public void What_is_not_in_force_acts_only_where_it_is_named(string status) => Assert.Equal(4, Plans.Sound(Market.With("in-force", status)).Flows.Count);

    [Fact]
    public void Without_a_price_in_its_row_a_duty_is_taken_of_the_last_one_observed_over_a_year()
    {
        PlanResult plan = Plans.Sound(Market.With(",40,0.5,", ",,0.5,") + "# prices\nmaterial,region,year,month,place,tax,price_usd_per_unit\nmetal,cn,2023,,China,none,400\nmetal,cn,2024,,China,none,10\nmetal,cn,2024,5,China,none,400");
        Assert.Equal(2 * 80 * 5, plan.CostByCategory[CostCategory.Levies], 1e-6);
    }

    [Fact]
    public void A_lever_in_force_says_since_when()
    {
        PackageException refused = Assert.Throws<PackageException>(() => Package.FromText(Market.With("0.5,2026,2027", "0.5,,2027")));
        Assert.Equal("lever-since", Assert.Single(refused.Findings).Check);
    }
}
