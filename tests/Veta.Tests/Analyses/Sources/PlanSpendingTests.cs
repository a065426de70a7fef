using Veta.Analyses;
using Veta.Analyses.Planning;
using Veta.Analyses.Plans;
using Veta.Analyses.Runs;
using Veta.Analyses.Sources;
using Veta.Data;
using Veta.Network;
using Veta.Tests.Analyses.Planning;
using Veta.Tests.Network;
using Xunit;

namespace Veta.Tests.Analyses.Sources;

public sealed class PlanSpendingTests
{
    /// <summary>Two periods of three and two years; a variable cost and an investment that change, prices by year, what must be taken, a fixed cost, and a lane paid by its mode.</summary>
    private const string Text = """
        # settings
        id,value,source
        first-year,2026,a
        last-year,2030,a
        step-years,3,a
        discount-rate,0.07,a
        # sources
        id,title,publisher,year,address,licence,grade
        a,A,us,2026,https://example.org/a,CC0-1.0,A
        b,B,us,2026,https://example.org/b,CC0-1.0,B
        c,C,us,2026,https://example.org/c,CC0-1.0,C
        d,D,us,2026,,CC0-1.0,D
        # regions
        id,kind,parent,source
        mx,country,,a
        mine-town,site,mx,a
        town,site,mx,a
        # materials
        id,stage,source
        ore,ore,a
        # processes
        id,stage,material,source
        mining,ore,ore,a
        # recipes
        process,material,quantity_per_unit,source
        mining,ore,1,a
        # facilities
        id,process,region,status,capacity_per_year,variable_cost_usd_per_unit,fixed_cost_usd_per_unit_year,build_rule,build_to_year,build_maximum_per_year,capex_usd_per_unit_year,life_years,source
        mine,mining,mine-town,operating,10,99,2,continuous,2026,5,1000,20,b
        # facility_years
        facility,year,variable_cost_usd_per_unit,capex_usd_per_unit_year,source
        mine,2026,8,60,b
        mine,2029,11,30,b
        # modes
        id,fixed_cost_usd_per_unit,cost_usd_per_unit_km,source
        rail,1,0.01,c
        # lanes
        id,origin,destination,materials,mode,distance_km,source
        line,mine-town,town,ore,rail,100,d
        # supplies
        id,year,region,material,quantity_per_year,price_usd_per_unit,must_take,source
        imports,2026,town,ore,,40,,c
        imports,2030,town,ore,,80,,d
        tolling,,town,ore,1,10,true,d
        # demands
        region,material,sector,year,quantity_per_year,source
        town,ore,,,18,a
        # column_sources
        table,row,column,source
        facilities,*,cost,b
        facility_years,*,cost,b
        """;

    [Fact]
    [Trait("Category", "Hand")]
    public void Spending_by_rows_is_the_money_of_the_ledgers()
    {
        PlanResult plan = Plans.Sound(Text);

        // Demand 18: 1 is taken, the mine has 10 and builds 5 in 2026 (60 USD once against import prices of 40 and more), 2 are imported at 40, 50, 60, 70 and 80.
        // The mine: 15 × (8 + 9 + 10) + 15 × 11 × 2 years; fixed 2 × 15 × 5; built 5 × 60; the rail (1 + 0.01 × 100) × 15 × 5.
        Assert.Equal(
            [
                ("facilities", "mine", CostCategory.Capital, 300), ("facilities", "mine", CostCategory.FixedOperation, 150), ("facilities", "mine", CostCategory.VariableOperation, 735),
                ("modes", "rail", CostCategory.Transport, 150), ("supplies", "imports", CostCategory.Purchases, 2 * (40 + 50 + 60 + 70 + 80)), ("supplies", "tolling", CostCategory.Purchases, 50),
            ],
            plan.Spending.GroupBy(r => (r.Table, r.Key, r.Category)).Select(g => (g.Key.Table, g.Key.Key, g.Key.Category, Math.Round(g.Sum(r => r.SpentUsd), 6))));
        AssertTotals(plan);
    }

    public static TheoryData<string> Names => Examples.Names;

    [Theory, MemberData(nameof(Names))]
    [Trait("Category", "Property")]
    public void Spending_of_every_example_sums_to_its_ledgers(string name) => AssertTotals(Plans.Sound(Plans.Of(Examples.Named(name))));

    [Fact]
    [Trait("Category", "Hand")]
    public void A_report_on_a_run_lays_cost_at_the_grade_of_the_row_of_its_year()
    {
        Package package = Package.FromText(Text);
        string folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            AnswerFolder.Write(PlanAnswer.Of(Plans.Of(package), new PlanRequest { Package = package }, new RunInputs(package, "Base", "Base", "base"), new Workplace { Solver = Plans.Highs }), folder);
            SourceReport report = SourceReport.OfRun(folder);

            // B: the mine 1,185; C: rail 150 and imports of 2026 300; D: tolling 50, and imports of 2029, whose year has no row and takes the first of the series, stay with C.
            double whole = 1185 + 150 + 300 + 300 + 50;
            Assert.Equal([0, 1185 / whole, (150 + 300 + 300) / whole, 50 / whole], report.CostByGrade.OrderBy(p => p.Key).Select(p => p.Value), (a, b) => Math.Abs(a - b) < 1e-9);
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    private static void AssertTotals(PlanResult plan)
    {
        Horizon horizon = plan.Model.Context.Data.Horizon;
        double accounts = plan.Costs.Where(c => c.Category is not (CostCategory.Capital or CostCategory.Salvage))
            .Sum(c => c.UsdPerYear is { } rate ? rate * PeriodLength(c.Year!.Value) : c.PresentUsd);
        double total = accounts + plan.Builds.Sum(b => b.InvestmentUsd);
        Assert.Equal(total, plan.Spending.Sum(s => s.SpentUsd), 1e-9 * Math.Max(1, Math.Abs(total)));

        double PeriodLength(int year) => horizon.InMonths ? horizon.Length(0) : horizon.Length(horizon.PeriodAt(year));
    }
}
