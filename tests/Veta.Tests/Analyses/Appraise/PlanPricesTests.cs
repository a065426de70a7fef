using Veta.Analyses.Appraise;
using Veta.Data;
using Xunit;

namespace Veta.Tests.Analyses.Appraise;

/// <summary>Ore passes at the mine at 40 and lanes lead on to a park where the run builds nothing: 5 to the port, 3 more to the park, a tenth lost on the last. The run writes 0 for the park.</summary>
[Trait("Category", "Hand")]
public sealed class PlanPricesTests : IDisposable
{
    private const string Text = """
        # settings
        id,value
        first-year,2026
        last-year,2027
        # regions
        id,kind
        mine,country
        port,country
        park,country
        island,country
        # materials
        id,stage
        ore,concentrate
        acid,intermediate
        # lanes
        id,origin,destination,materials,cost_usd_per_unit,loss_fraction
        out,mine,port,ore,5,0
        on,port,park,ore,3,0.1
        # supplies
        id,region,material,price_usd_per_unit
        acid-park,park,acid,7
        """;

    private readonly string _run = Directory.CreateTempSubdirectory("veta-prices").FullName;

    public PlanPricesTests()
    {
        File.WriteAllText(Path.Combine(_run, "prices.csv"), "region,material,year,price_usd_per_unit\nmine,ore,2026,40\nmine,ore,2027,44\nport,ore,2026,0\nport,ore,2027,0\npark,ore,2026,0\npark,ore,2027,0\npark,acid,2026,0\npark,acid,2027,0\nisland,ore,2026,0\nisland,ore,2027,0\n");
        File.WriteAllText(Path.Combine(_run, "flows.csv"), "lane,origin,destination,material,year,quantity_per_year\nlocal,mine,mine,ore,2026,10\n");
    }

    public void Dispose() => Directory.Delete(_run, true);

    [Fact]
    public void An_input_at_a_place_where_nothing_passes_costs_what_the_cheapest_delivery_does()
    {
        var prices = new PlanPrices(Package.FromText(Text), _run);
        Func<int, double> ore = prices.At(new RegionId("park"), new MaterialId("ore"))!;
        Assert.Equal((40 + 5 + 3) / 0.9, ore(2026), 1e-9);
        Assert.Equal((44 + 5 + 3) / 0.9, ore(2027), 1e-9);
        Assert.Equal((44 + 5 + 3) / 0.9, ore(2040), 1e-9); // held after the last year
        Assert.Equal(7, prices.At(new RegionId("park"), new MaterialId("acid"))!(2026), 1e-9);
        Assert.Equal(40, prices.At(new RegionId("mine"), new MaterialId("ore"))!(2026), 1e-9);
    }

    [Fact]
    public void A_place_that_nothing_can_reach_has_no_price_and_not_a_price_of_nought() =>
        Assert.Null(new PlanPrices(Package.FromText(Text), _run).At(new RegionId("island"), new MaterialId("ore")));
}
