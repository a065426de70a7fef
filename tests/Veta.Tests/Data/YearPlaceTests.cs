using Veta.Data;
using Veta.Network;
using Xunit;

namespace Veta.Tests.Data;

public sealed class YearPlaceTests
{
    private static readonly int[] Years = [2026, 2028, 2030];
    private static readonly double?[] Figures = [10, 30, 50];

    [Fact]
    [Trait("Category", "Hand")]
    public void A_figure_runs_straight_between_its_years()
    {
        // 2027 lies halfway between 10 and 30; 2029 halfway between 30 and 50.
        foreach (OutsideSeries outside in Enum.GetValues<OutsideSeries>())
        {
            Assert.Equal([10, 20, 30, 40, 50], Enumerable.Range(2026, 5).Select(year => At(year, outside)));
        }
    }

    [Theory]
    [Trait("Category", "Hand")]
    [InlineData(OutsideSeries.None, null, null)]
    [InlineData(OutsideSeries.Hold, 10.0, 50.0)]
    [InlineData(OutsideSeries.HoldAfter, null, 50.0)]
    public void Outside_its_years_a_figure_holds_or_is_not_there(OutsideSeries outside, double? before, double? after)
    {
        Assert.Equal(before, At(2025, outside));
        Assert.Equal(after, At(2031, outside));
        Assert.Equal(before, YearPlace.Of([2026], 1900, outside) is { } early ? early.Figure(k => Figures[k]) : null);
    }

    [Fact]
    [Trait("Category", "Hand")]
    public void A_blank_neighbour_leaves_a_blank_and_a_year_that_is_given_asks_no_neighbour()
    {
        double?[] blanks = [10, null, 50];

        Assert.Equal([10, null, null, null, 50], Enumerable.Range(2026, 5).Select(year => YearPlace.Of(Years, year, OutsideSeries.None)!.Value.Figure(k => blanks[k])));
    }

    [Fact]
    [Trait("Category", "Hand")]
    public void Demands_end_with_their_years_caps_hold_after_them_and_facilities_hold_on_both_sides()
    {
        var demand = new RowSeries<double[]>("demands[us,ore,paint]", [[2028, 30], [2030, 50]], row => (int)row[0]);
        Assert.Equal(40, demand.At(2029, row => row[1]));
        Assert.Contains("The series runs from 2028 to 2030, and 2031 is asked.", Assert.Throws<PackageException>(() => demand.At(2031, row => row[1])).Message, StringComparison.Ordinal);
        Assert.Throws<PackageException>(() => demand.At(2027, row => row[1]));
        Assert.Equal([null, 30, 40, 50, 50], Enumerable.Range(2027, 5).Select(year => demand.AsPolicy(year, row => row[1])));

        Package package = Package.FromText("""
            # settings
            id,value
            first-year,2026
            last-year,2032
            # regions
            id,kind
            us,country
            # materials
            id,unit,stage
            ore,t,ore
            # processes
            id,stage,material
            mining,ore,ore
            # recipes
            process,material,quantity_per_unit
            mining,ore,1
            # facilities
            id,region,process,status,capacity_per_year
            mine,us,mining,operating,7
            # facility_years
            facility,year,capacity_per_year
            mine,2028,30
            mine,2030,50
            """);
        var data = new NetworkData(package, new Horizon(PlanningSettings.From(package)));
        Assert.Equal([30, 30, 30, 40, 50, 50, 50], Enumerable.Range(0, 7).Select(period => data.ExistingCapacity(0, period)));
    }

    private static double? At(int year, OutsideSeries outside) => YearPlace.Of(Years, year, outside)?.Figure(k => Figures[k]);
}
