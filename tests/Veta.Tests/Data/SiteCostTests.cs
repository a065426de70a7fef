using Veta.Data;
using Veta.Data.Planning;
using Veta.Data.Provenance;
using Veta.Network;
using Xunit;

namespace Veta.Tests.Data;

[Trait("Category", "Hand")]
public sealed class SiteCostTests
{
    private const string Text = """
        # sources
        id,title,publisher,licence,grade,address,costs
        study,Study,A,free,B,https://example.org/study,cost of a plant in the United States
        wages,Wages,B,free,C,https://example.org/wages,wages by country
        guess,Guess,C,free,D,,
        # settings
        id,value,source
        first-year,2026,study
        last-year,2027,study
        # regions
        id,kind,parent,source
        us,country,,study
        mx,country,,study
        mx-son,state,mx,study
        # materials
        id,stage,source
        ore,ore,study
        metal,refined,study
        # processes
        id,stage,material,source
        mining,ore,ore,study
        smelting,refined,metal,study
        # recipes
        process,material,quantity_per_unit,source
        mining,ore,1,study
        smelting,metal,1,study
        smelting,ore,-1,study
        # process_costs
        process,component,region,year,variable_cost_usd_per_unit,capex_usd_per_unit_year,source
        smelting,construction,us,2025,30,600,study
        smelting,labour,us,2025,20,100,study
        smelting,other,us,2025,50,300,study
        # location_factors
        region,component,factor,year,source
        us,construction,1,2024,guess
        us,labour,2,2010,wages
        us,other,1,2024,wages
        mx,construction,0.8,2024,guess
        mx,labour,0.4,2010,wages
        mx-son,other,1.1,2024,wages
        mx,other,1,2024,wages
        # facilities
        id,process,region,status,capacity_per_year,variable_cost_usd_per_unit,build_rule,build_maximum_per_year,capex_usd_per_unit_year,life_years,source
        mine,mining,us,operating,100,,none,,,,study
        us-plant,smelting,us,candidate,0,,continuous,10,,20,study
        mx-plant,smelting,mx-son,candidate,0,,continuous,10,,20,study
        own-plant,smelting,mx-son,candidate,0,90,continuous,10,700,20,study
        # column_sources
        table,row,column,source
        facilities,own-plant,cost,study

        """;

    private static Facility Named(Package package, string id) => package.Facilities.Single(f => f.Id.Value == id);

    [Fact]
    public void A_blank_cost_is_the_process_times_the_factors_of_the_nearest_region()
    {
        Package package = Package.FromText(Text);
        var costs = new SiteCosts(package);

        // At the place of reference: 30 + 20 + 50, and 600 + 100 + 300.
        Assert.Equal((100.0, 1000.0), (costs.VariableUsdPerUnit(Named(package, "us-plant")), costs.CapexUsdPerUnitYear(Named(package, "us-plant"))));

        // In Sonora: 30 x 0.8 + 20 x 0.4 / 2 + 50 x 1.1 = 24 + 4 + 55 = 83, and 600 x 0.8 + 100 x 0.2 + 300 x 1.1 = 480 + 20 + 330 = 830.
        Assert.Equal(83, costs.VariableUsdPerUnit(Named(package, "mx-plant")), 9);
        Assert.Equal(830, costs.CapexUsdPerUnitYear(Named(package, "mx-plant")), 9);

        // A study of its own stands as typed, and a process without a cost costs nothing where the cell is blank.
        Assert.Equal((90.0, 700.0), (costs.VariableUsdPerUnit(Named(package, "own-plant")), costs.CapexUsdPerUnitYear(Named(package, "own-plant"))));
        Assert.Equal((0.0, 0.0), (costs.VariableUsdPerUnit(Named(package, "mine")), costs.CapexUsdPerUnitYear(Named(package, "mine"))));
    }

    [Fact]
    public void A_plan_takes_the_derived_costs_and_writes_the_cells_blank_again()
    {
        Package package = Package.FromText(Text);
        var data = new NetworkData(package, new Horizon(PlanningSettings.From(package)));
        int plant = data.Facilities.Of(new FacilityId("mx-plant"));
        Assert.Equal(83, data.VariableCost(plant, 0), 9);
        Assert.Equal(830, data.Capex(plant, 2026), 9);
        Assert.Null(Named(data.Package, "mx-plant").VariableCostUsdPerUnit);
    }

    [Fact]
    public void A_derived_cost_has_the_worst_grade_of_the_figures_behind_it()
    {
        Package package = Package.FromText(Text);
        ColumnDefinition cost = TableList.Of<Facility>().Column("variable_cost_usd_per_unit")!;
        var grades = new RowGrades(package);
        Assert.Equal(Grade.B, grades.Of(Named(package, "us-plant"), cost));
        Assert.Equal(Grade.D, grades.Of(Named(package, "mx-plant"), cost));
        Assert.Equal(Grade.B, grades.Of(Named(package, "own-plant"), cost));

        // What hangs on the cost hangs on its parts: of 83, 24 are construction, 4 people, 55 the rest; the figures of the place of reference count the other way.
        Assert.Equal(
            [("construction", Math.Round(24.0 / 83, 9)), ("labour", Math.Round(4.0 / 83, 9)), ("other", Math.Round(55.0 / 83, 9))],
            new SiteCosts(package).Shares(Named(package, "mx-plant"), cost.Name).Where(s => s.Row is ProcessCost).Select(s => (((ProcessCost)s.Row).Component.ToString().ToLowerInvariant(), Math.Round(s.Share, 9))));
        Assert.Equal(-4.0 / 83, new SiteCosts(package).Shares(Named(package, "mx-plant"), cost.Name).Single(s => s.Row is LocationFactor { Region.Value: "us", Component: CostComponent.Labour }).Share, 12);
    }

    [Fact]
    public void A_place_without_a_factor_is_an_error_that_says_where_to_add_it()
    {
        PackageReading reading = PackageText.Read(new PackageInfo { Name = "costs", TitleEn = "Costs", TitleEs = "Costos" }, Text.Replace("mx,labour,0.4,2010,wages\n", "", StringComparison.Ordinal));
        Finding finding = Assert.Single(reading.Findings, f => f.Check == "location-factor");
        Assert.Null(reading.Package);
        Assert.Equal(("facilities", "mx-plant", "variable_cost_usd_per_unit"), (finding.Table, finding.Row, finding.Column));
        Assert.Contains("mx-son has no factor for labour", finding.Problem.In(Language.English), StringComparison.Ordinal);
        Assert.Contains("location_factors", finding.Advice.In(Language.Spanish), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cost_typed_without_a_study_of_the_site_is_warned_of_where_the_process_has_one()
    {
        PackageReading reading = PackageText.Read(new PackageInfo { Name = "costs", TitleEn = "Costs", TitleEs = "Costos" }, Text.Replace("facilities,own-plant,cost,study", "facilities,own-plant,capex_usd_per_unit_year,study", StringComparison.Ordinal));
        Finding finding = Assert.Single(reading.Findings, f => f.Check == "cost-without-study");
        Assert.Equal((Severity.Warning, "own-plant", "variable_cost_usd_per_unit"), (finding.Severity, finding.Row, finding.Column));
    }

    [Fact]
    public void A_cost_that_names_a_source_which_says_nothing_of_costs_is_warned_of()
    {
        PackageReading reading = PackageText.Read(new PackageInfo { Name = "costs", TitleEn = "Costs", TitleEs = "Costos" }, Text.Replace(",wages by country", ",", StringComparison.Ordinal));
        Assert.Equal(5, reading.Findings.Count(f => f.Check == "cost-source" && f.Severity == Severity.Warning && f.Table == "location_factors"));
        Assert.DoesNotContain(PackageText.Read(new PackageInfo { Name = "costs", TitleEn = "Costs", TitleEs = "Costos" }, Text).Findings, f => f.Check == "cost-source");
    }
}
