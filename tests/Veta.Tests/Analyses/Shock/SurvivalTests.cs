using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Solvers;
using Xunit;

namespace Veta.Tests.Analyses.Shock;

/// <summary>
/// Simchi-Levi and others (2015) on a case of HEC Montréal: three suppliers of 30, 45 and 60 serve two products of 75 and 50 with stocks of 20 and 25; a unit lost costs 5,000 or
/// 6,500; a supplier is back after two periods. A period is a year here.
/// </summary>
[Trait("Category", "Published")]
public sealed class SurvivalTests
{
    private const string Text = """
        # settings
        id,value
        first-year,2026
        last-year,2026
        # regions
        id,kind
        ca,country
        # materials
        id,stage
        part,component
        one,product
        two,product
        # processes
        id,stage,material
        supply,component,part
        make-one,product,one
        make-two,product,two
        # recipes
        process,material,quantity_per_unit
        supply,part,1
        make-one,one,1
        make-one,part,-1
        make-two,two,1
        make-two,part,-1
        # facilities
        id,process,region,status,capacity_per_year
        first,supply,ca,operating,30
        second,supply,ca,operating,45
        third,supply,ca,operating,60
        line-one,make-one,ca,operating,1000
        line-two,make-two,ca,operating,1000
        # stocks
        id,region,material,initial_units
        stock-one,ca,one,20
        stock-two,ca,two,25
        # demands
        region,material,sector,quantity_per_year,unserved_value_usd_per_unit
        ca,one,,75,5000
        ca,two,,50,6500
        # surges
        process,restart_months
        ,24
        """;

    [Theory]
    [InlineData("first", 2.25, 0)]
    [InlineData("second", 1.2857142857, 125_000)]
    [InlineData("third", 0.9, 275_000)]
    public void Time_to_survive_and_loss_are_the_published_ones(string lost, double years, double loss)
    {
        SurvivalRow row = Rows().Single(r => r.Lost == lost);
        Assert.Equal(12 * years, row.TimeToSurviveMonths!.Value, 1e-6);
        Assert.Equal(loss, row.LossUsd!.Value, 1e-3);
    }

    [Fact]
    public void Exposure_is_measured_against_the_worst()
    {
        // Among the suppliers: 0, 125/275 and 1.
        double worst = Rows().Single(r => r.Lost == "third").ExposureIndex!.Value;
        Assert.Equal(0, Rows().Single(r => r.Lost == "first").ExposureIndex!.Value, 1e-9);
        Assert.Equal(125.0 / 275, Rows().Single(r => r.Lost == "second").ExposureIndex!.Value / worst, 1e-6);
    }

    private static IReadOnlyList<SurvivalRow> Rows() => Survival.Run(new ShockRequest { Package = Package.FromText(Text), Start = new Month(2026, 1) }, Workplaces.Highs, TestContext.Current.CancellationToken);
}
