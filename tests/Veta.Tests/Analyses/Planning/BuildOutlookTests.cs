using Veta.Analyses.Planning;
using Veta.Analyses.Sources;
using Veta.Data;
using Xunit;

namespace Veta.Tests.Analyses.Planning;

[Trait("Category", "Hand")]
public sealed class BuildOutlookTests
{
    private const string Text = """
        # sources
        id,title,publisher,licence,grade,address
        study,Study,A,free,B,https://example.org/study
        # settings
        id,value,source
        first-year,2026,study
        last-year,2031,study
        discount-rate,0,study
        # regions
        id,kind,source
        us,country,study
        # materials
        id,stage,source
        ore,ore,study
        metal,refined,study
        # processes
        id,stage,material,source
        smelting,refined,metal,study
        # recipes
        process,material,quantity_per_unit,source
        smelting,metal,1,study
        smelting,ore,-1,study
        # facilities
        id,process,region,status,capacity_per_year,variable_cost_usd_per_unit,build_rule,build_maximum_per_year,capex_usd_per_unit_year,lead_time_years,life_years,source
        old,smelting,us,operating,100,10,none,,,0,,study
        new,smelting,us,candidate,0,1,continuous,100,1,3,20,study
        # entry_terms
        material,share_per_year,qualification_months,source
        metal,0.2,18,study
        # completion_terms
        work,status,chance,chance_low,chance_high,time_ratio,source
        plant,candidate,0.4,0.2,0.6,1.5,study
        mine,candidate,0.1,0.05,0.2,2,study
        # supplies
        id,region,material,price_usd_per_unit,source
        us-ore,us,ore,0,study
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit,source
        us,metal,other,,80,1000,study
        # sectors
        id,source
        other,study
        # contracts
        id,facility,material,buyer,quantity_per_year,output_share,first_year,last_year,status,penalty_usd_per_unit,source
        early,old,metal,Buyer,60,,2026,2027,in-force,5,study
        share,old,metal,Buyer,,0.3,2028,2030,in-force,5,study
        word,old,metal,Buyer,500,,2026,2031,announced,,study

        """;

    [Fact]
    public void What_is_built_shows_its_chance_its_likely_year_and_the_months_until_buyers_take_it()
    {
        BuildRow row = Plans.Of(Text).Builds.First(b => b.Facility.Value == "new");

        // Decided in 2026, three years planned, one and a half times as long: 2026 + 4.5, in whole years 2031.
        Assert.Equal((2029, 2031, 0.4, 18.0), (row.ServiceYear, row.LikelyServiceYear, row.CompletionChance, row.QualificationMonths));
    }

    [Fact]
    public void A_kind_or_status_without_a_record_shows_none()
    {
        BuildRow row = Plans.Of(Text.Replace("plant,candidate,", "plant,permitting,", StringComparison.Ordinal).Replace("metal,0.2,18,study", "ore,0.2,18,study", StringComparison.Ordinal)).Builds.First(b => b.Facility.Value == "new");
        Assert.Equal((null, null, null), (row.LikelyServiceYear, row.CompletionChance, row.QualificationMonths));
    }

    [Fact]
    public void Free_is_what_stands_less_what_contracts_that_bind_promise()
    {
        FreeCapacityRow[] rows = [.. FreeCapacity.Of(Package.FromText(Text)).Rows];

        // 60 of 100 for two years, then 0.3 of it for three, then nothing; an announcement binds nothing, and the candidate does not stand.
        Assert.All(rows, r => Assert.Equal(("old", 100.0), (r.Facility.Value, r.CouldMakePerYear)));
        Assert.Equal([40.0, 40.0, 70.0, 70.0, 70.0, 100.0], rows.Select(r => Math.Round(r.FreePerYear, 9)));
    }
}
