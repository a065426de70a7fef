using Veta.Analyses;
using Veta.Analyses.Depend;
using Veta.Analyses.Findings;
using Veta.Analyses.Planning;
using Veta.Analyses.Ranges;
using Veta.Data;
using Veta.Solvers;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Analyses.Depend;

/// <summary>us uses 100 a year: cn makes 60 of them at 10 a unit, mx the rest at 20, and could make 70. Each share follows from what cn can make.</summary>
[Trait("Category", "Hand")]
public sealed class DependRangesTests
{
    private const string Text = """
        # settings
        id,value
        first-year,2026
        last-year,2026
        # regions
        id,kind
        us,country
        cn,country
        mx,country
        # materials
        id,stage,element
        metal,refined,Sb
        # processes
        id,stage,material
        making,refined,metal
        # recipes
        process,material,quantity_per_unit
        making,metal,1
        # facilities
        id,process,region,status,capacity_per_year,variable_cost_usd_per_unit,grade
        cn-plant,making,cn,operating,60,10,D
        mx-plant,making,mx,operating,70,20,A
        # modes
        id,fixed_cost_usd_per_unit,cost_usd_per_unit_km
        ship,0,0
        # lanes
        id,origin,destination,mode,materials,distance_km
        cn-us,cn,us,ship,metal,1
        mx-us,mx,us,ship,metal,1
        # sectors
        id,priority_tier
        cars,3
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit,grade
        us,metal,cars,,100,1000,A
        """;

    private static Package Package { get; } = Package.FromText(Text);

    private static (DependResult Result, HeadlineRanges Ranges) Of(bool removals, int workers = 1)
    {
        var workplace = new Workplace { Solver = SolverCatalog.Find("highs"), Workers = new Workers(workers) };
        var request = new DependRequest { Package = Package, Importers = ["us"], Against = ["cn"], Removals = removals };
        PlanResult? plan = null;
        DependResult result = Dependence.Run(request, workplace, made => plan = made, TestContext.Current.CancellationToken);
        return (result, DependRanges.Of(result, request, plan!, 20, workplace, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void The_traced_share_is_what_the_supplier_can_make_at_both_ends()
    {
        HeadlineRanges ranges = Of(false).Ranges;
        SensitivitiesRow row = Assert.Single(ranges.Rows, r => r.Headline == DependHeadlines.Touched && r.Figure == "facilities[cn-plant].capacity_per_year");
        Assert.Equal("us,metal,cars,Sb", row.About);
        Assert.Equal([0.6, 0.36, 0.84], [row.Usual, row.Low!.Value, row.High!.Value], (a, b) => Math.Abs(a - b) < 1e-6);
        RangesRow range = Assert.Single(ranges.Ranges);
        Assert.Equal((0.36, 0.84, false), (Math.Round(range.Lowest, 6), Math.Round(range.Highest, 6), range.Flips));
    }

    [Fact]
    public void A_supplier_that_costs_most_only_at_some_end_is_told_beside_the_one_that_does_usually()
    {
        (DependResult result, HeadlineRanges ranges) = Of(true);

        // Without mx 40 of 100 lack, or 64 or 16; without cn 30 whatever it makes, which is more than 16.
        SensitivitiesRow row = Assert.Single(ranges.Rows, r => r.Headline == DependHeadlines.Removal && r.Figure == "facilities[cn-plant].capacity_per_year");
        Assert.Equal([0.4, 0.64, 0.16], [row.Usual, row.Low!.Value, row.High!.Value], (a, b) => Math.Abs(a - b) < 1e-6);
        Assert.Equal(("mx", "cn", true), (row.About, row.NamedInstead, row.DecisionChanges));
        Statement told = DependFindings.RangesOf(result, Package, ranges).All[^1];
        Assert.Equal(("depend.range", "dependence"), (told.Key, told.Page));
        Assert.Matches("^Range of what end uses lack on average without mx: 16 % to 64 %, .* At an end of 1 of them it is no longer mx that is named first, but cn: capacity \\(cn-plant\\)\\.$", told.Sentence.In(Language.English));
        Assert.Matches("^Rango de lo que les falta en promedio a los usos finales sin mx: de 16 % a 64 %, .* ya no es mx, sino cn: capacidad \\(cn-plant\\)\\.$", told.Sentence.In(Language.Spanish));
    }

    [Fact]
    public void One_worker_and_two_say_the_same_to_the_last_bit()
    {
        HeadlineRanges one = Of(true, 1).Ranges, two = Of(true, 2).Ranges;
        Assert.Equal(one.Ranges, two.Ranges);
        Assert.Equal(one.Rows, two.Rows);
    }
}
