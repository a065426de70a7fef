using Veta.Analyses;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network.Actions;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Analyses.Shock;

/// <summary>A price is told where somebody draws the material; where a plant stands still any price fits, and what an engine names is no answer.</summary>
public sealed class IdlePlaceTests
{
    // Ore comes from cn alone; the plant in us burns power with it; metal of mx is dearer. When the ore stops, power in us is drawn by nobody.
    private const string Text = """
        # settings
        id,value
        first-year,2026
        last-year,2026
        # regions
        id,kind,blocs
        us,country,home
        cn,country,
        mx,country,
        # materials
        id,stage
        ore,concentrate
        power,utility
        metal,refined
        # processes
        id,stage,material
        mining,concentrate,ore
        smelting,refined,metal
        mending,refined,metal
        # recipes
        process,material,quantity_per_unit
        mining,ore,1
        smelting,metal,1
        smelting,ore,-1
        smelting,power,-2
        mending,metal,1
        # facilities
        id,process,region,status,capacity_per_year,variable_cost_usd_per_unit
        cn-mine,mining,cn,operating,1000,10
        us-smelter,smelting,us,operating,1000,20
        mx-mender,mending,mx,operating,1000,400
        # supplies
        id,region,material,price_usd_per_unit
        us-power,us,power,71
        # lanes
        id,origin,destination,materials,cost_usd_per_unit
        cn-us,cn,us,ore,1
        mx-us,mx,us,metal,1
        # demands
        region,material,quantity_per_year,unserved_value_usd_per_unit
        us,metal,120,1000
        # events
        id,kind,actor,target,materials,severity
        ban,export-ban,cn,us,ore,1
        """;

    public static TheoryData<string> Engine { get; } = ["highs", "clp"];

    [Theory]
    [MemberData(nameof(Engine))]
    public void A_plant_that_stands_still_has_no_price_of_power(string engine)
    {
        Package package = Package.FromText(Text);
        ShockResult result = Veta.Analyses.Shock.Shock.Run(
            new ShockRequest { Package = package, Events = EventCase.Parse(package, "ban@start=2026-03"), Start = new Month(2026, 1), Months = 6, Warning = false }, new Workplace { Solver = Engines.Get(engine) }, TestContext.Current.CancellationToken);
        Assert.Equal(["2026-01", "2026-02"], Months("power"));
        Assert.Equal(["2026-01", "2026-02"], Months("ore"));
        Assert.Equal(6, Months("metal").Length);
        Assert.All(result.Prices.Where(p => p.Material.Value == "power"), p => Assert.Equal(1, p.Ratio!.Value, 1e-9));
        Assert.Equal("metal", result.Peak!.Material.Value);
        Assert.Equal("2026-03", result.Peak.Month); // 401 from then on, and the first month is the one that is told
        Assert.Equal(401.0 / 173, result.Peak.Ratio!.Value, 1e-6);

        string[] Months(string material) => [.. result.Prices.Where(p => p.Material.Value == material && p.Region.Value == "us").Select(p => p.Month)];
    }

    [Fact]
    public void Among_sizes_that_differ_by_noise_the_first_is_named()
    {
        Assert.Equal("b", Foremost.In<(string Name, double Size)>([("a", 1), ("b", 2 - 1e-9), ("c", 2), ("d", 1.9)], i => i.Size).Name);
        Assert.Equal("c", Foremost.In<(string Name, double Size)>([("a", 1), ("b", 2 - 1e-4), ("c", 2)], i => i.Size).Name);
        Assert.Equal("a", Foremost.In<(string Name, double Size)>([("a", -1 - 1e-9), ("b", -1)], i => i.Size).Name);
        Assert.Null(Foremost.In<string>([], _ => 0));
    }

    [Theory]
    [InlineData(0.01, true)]
    [InlineData(0.01 - 1e-12, true)]
    [InlineData(0.0099, false)]
    public void A_shortage_at_the_threshold_does_not_come_and_go_with_the_engine(double share, bool isShort) => Assert.Equal(isShort, SectorMeasures.IsShort(share));
}
