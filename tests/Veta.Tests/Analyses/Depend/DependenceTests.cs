using Veta.Analyses;
using Veta.Analyses.Depend;
using Veta.Analyses.Depend.Rows;
using Veta.Data;
using Veta.Lp;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Analyses.Depend;

/// <summary>A world of three countries small enough to follow by hand.</summary>
public sealed class DependenceTests
{
    /// <summary>
    /// The United States use 100 t of magnets. A plant there makes 40 from metal that China smelts from its own ore; a plant in Mexico, owned by China, makes 30 from metal of
    /// Mexico; China sends 30. Units are tonnes of Nd throughout.
    /// </summary>
    internal const string World = """
        # settings
        id,value
        first-year,2026
        last-year,2030
        # regions
        id,kind,parent,blocs,name_en,name_es,governance
        world,world,,,World,Mundo,
        us,country,,usmca;alone,United States,Estados Unidos,0.5
        mx,country,,usmca,Mexico,México,-0.5
        cn,country,,foreign-entity-of-concern,China,China,-0.4
        # materials
        id,stage,element,element_mass_fraction,name_en,name_es
        ore,concentrate,Nd,1,Ore,Mineral
        metal,refined,Nd,1,Metal,Metal
        magnet,product,Nd,1,Magnets,Imanes
        # processes
        id,stage,material,name_en,name_es
        mining,concentrate,ore,Mining,Minado
        smelting,refined,metal,Smelting,Fundición
        magnets,product,magnet,Magnets,Imanes
        # recipes
        process,material,quantity_per_unit
        mining,ore,1
        smelting,ore,-1
        smelting,metal,1
        magnets,metal,-1
        magnets,magnet,1
        # facilities
        id,process,region,name_en,name_es,owner,status,capacity_per_year,variable_cost_usd_per_unit
        cn-mine,mining,cn,Chinese mine,Mina china,,operating,100,10
        mx-mine,mining,mx,Mexican mine,Mina mexicana,,operating,30,10
        cn-smelter,smelting,cn,Chinese smelter,Fundición china,,operating,100,10
        mx-smelter,smelting,mx,Mexican smelter,Fundición mexicana,,operating,30,10
        us-magnets,magnets,us,US plant,Planta de EE. UU.,,operating,40,20
        mx-magnets,magnets,mx,Mexican plant,Planta mexicana,cn,operating,30,20
        cn-magnets,magnets,cn,Chinese plant,Planta china,,operating,100,60
        # lanes
        id,origin,destination,materials,cost_usd_per_unit
        a,cn,us,metal;magnet,0
        b,mx,us,magnet,0
        c,cn,mx,ore,500
        # sectors
        id,name_en,name_es,priority_tier
        defence,Defence,Defensa,1
        cars,Cars,Autos,3
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit
        us,magnet,defence,,20,10000
        us,magnet,cars,,80,5000
        # prices
        material,region,year,month,place,tax,price_usd_per_unit
        metal,us,2026,,market,none,1000
        """;

    private static Package Package { get; } = Named(Package.FromText(World));

    /// <summary>The world with what its description would say.</summary>
    internal static Package Named(Package world) => world with { Info = world.Info with { Home = ["us", "mx", "usmca"], Concern = ["foreign-entity-of-concern"] } };

    [Fact]
    public void Origins_refiners_makers_and_owners_of_an_end_use_are_those_of_the_flows()
    {
        DependResult result = Of(new DependRequest { Package = Package, Importers = ["us"] });
        Assert.Equal(SolveStatus.Optimal, result.ModelledStatus);
        EndUseRow cars = Assert.Single(result.EndUses, e => e.Sector == "cars");
        Assert.Equal(0.30, cars.DirectShare, 1e-6); // 30 of 100 magnets are made in China
        Assert.Equal(0.70, cars.RefiningShare, 1e-6); // with the metal of the 40 made in the United States
        Assert.Equal(0.70, cars.MiningShare, 1e-6);
        Assert.Equal(0.70, cars.TouchedShare, 1e-6);
        Assert.Equal(1.00, cars.TouchedShareOwner, 1e-6); // the Mexican plant is Chinese too
        Assert.Equal(("concentrate", 0.70), (cars.Bottleneck, Math.Round(cars.BottleneckShare, 6)));
        Assert.Equal(0.40, Share(result, "direct", "location", "us"), 1e-6);
        Assert.Equal(0.30, Share(result, "direct", "location", "mx"), 1e-6);
        Assert.Equal(0.60, Share(result, "direct", "owner", "cn"), 1e-6);
        Assert.Equal(0.30, Share(result, "mining", "location", "mx"), 1e-6);
        Assert.All(result.Origins.Where(o => o.View is "direct" or "mining" or "refining" or "value").GroupBy(o => (o.Sector, o.View, o.By)), g => Assert.Equal(1, g.Sum(o => o.Share), 1e-6));
        Assert.All(result.ValueRule, v => Assert.True(v.Caught));
    }

    [Fact]
    public void Trade_says_who_supplies_and_two_producers_have_statistics()
    {
        // Statistics: 60 from China and 40 from Mexico; production 900 and 100. The least-cost year takes all from either: the costs are equal.
        DependResult result = Of(new DependRequest { Package = Package.FromText(Traded + Plants), Importers = ["us"] });
        IndicatorRow row = Assert.Single(result.Indicators);
        Assert.Equal(("observed", "observed", "cn", "cn"), (row.SourcingBasis, row.ProductionBasis, row.LargestForeignSupplier, row.LargestProducer));
        Assert.Equal(0.6, row.LargestForeignShare!.Value, 1e-9);
        Assert.Equal((0.9 * 0.9) + (0.1 * 0.1), row.Hhi!.Value, 1e-9);
        Assert.Equal(100, row.ReliancePercent!.Value, 1e-9);
        Assert.Equal(0.4, Assert.Single(result.Suppliers, s => s.Supplier == "mx").Share, 1e-9);
    }

    [Fact]
    public void A_package_with_production_and_trade_only_has_its_indicators()
    {
        DependResult result = Of(new DependRequest { Package = Package.FromText(Traded), Importers = ["us"] });
        IndicatorRow row = Assert.Single(result.Indicators);
        Assert.Equal(("observed", "cn"), (row.SourcingBasis, row.LargestForeignSupplier));
        Assert.Equal(0.6, row.LargestForeignShare!.Value, 1e-9);
    }

    [Fact]
    public void Trade_that_names_too_little_of_what_is_imported_does_not_say_who_supplies()
    {
        // 100 named of 1000 that the United States import in all.
        DependResult result = Of(new DependRequest { Package = Package.FromText(Traded.TrimEnd() + "\nworld,us,metal,2026,1000\n" + Plants), Importers = ["us"] });
        Assert.Equal("modelled", Assert.Single(result.Indicators).SourcingBasis);
    }

    [Theory]
    [InlineData(1999)]
    [InlineData(2031)]
    public void A_year_outside_the_package_is_refused_with_the_range(int year)
    {
        InputException refused = Assert.Throws<InputException>(() => Of(new DependRequest { Package = Package, Year = year }));
        Assert.StartsWith($"The package has no figures for {year}. Choose a year from 2026 to 2030.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_must_run_without_what_a_plan_would_build_is_lowered_and_said()
    {
        // The smelter in Mexico must run at 0.9 of 30 on ore of its own country; with a mine of 20 it can at 20/30.
        Package package = Package with
        {
            Facilities = [.. Package.Facilities.Select(f => f.Id.Value switch { "mx-mine" => f with { CapacityPerYear = 20 }, "mx-smelter" => f with { MinimumUtilisation = 0.9 }, _ => f })],
            Lanes = [.. Package.Lanes.Where(l => l.Id.Value != "c")],
        };
        DependResult result = Of(new DependRequest { Package = package, Importers = ["us"] });
        Assert.Equal(SolveStatus.Optimal, result.ModelledStatus);
        Assert.Equal(["facilities[mx-smelter].minimum_utilisation"], result.Lowered);
    }

    private const string Traded = """
        # settings
        id,value
        first-year,2026
        last-year,2026
        # regions
        id,kind,governance
        us,country,1
        mx,country,0
        cn,country,-0.5
        world,world,
        # materials
        id,stage
        metal,refined
        # processes
        id,stage,material
        smelting,refined,metal
        # recipes
        process,material,quantity_per_unit
        smelting,metal,1
        # production
        region,material,year,quantity_per_year
        cn,metal,2026,900
        mx,metal,2026,100
        us,metal,2026,0
        # trade
        exporter,importer,material,year,quantity_per_year
        cn,us,metal,2026,60
        mx,us,metal,2026,40

        """;

    private const string Plants = """
        # facilities
        id,process,region,status,capacity_per_year
        cnp,smelting,cn,operating,900
        mxp,smelting,mx,operating,100
        # lanes
        id,origin,destination,materials,cost_usd_per_unit
        cn-us,cn,us,metal,1
        mx-us,mx,us,metal,1
        # demands
        region,material,quantity_per_year
        us,metal,100
        """;

    [Fact]
    public void Indicators_of_the_modelled_year_follow_from_its_flows()
    {
        DependResult result = Of(new DependRequest { Package = Package, Importers = ["us", "usmca"] });
        IndicatorRow metal = Assert.Single(result.Indicators, i => i.Importer == "us" && i.Material.Value == "metal");
        Assert.Equal(100, metal.ReliancePercent!.Value, 1e-6);
        Assert.Equal((0.7 * 0.7) + (0.3 * 0.3), metal.Hhi!.Value, 1e-6); // 70 t smelted in China, 30 in Mexico
        Assert.Equal("modelled", metal.ProductionBasis);
        Assert.Equal(1, metal.AgainstShare!.Value, 1e-6);
        IndicatorRow bloc = Assert.Single(result.Indicators, i => i.Importer == "usmca" && i.Material.Value == "magnet");
        Assert.Equal(30, bloc.ReliancePercent!.Value, 1e-6); // what Mexico sends to the United States nets out
        Assert.Contains(result.Benchmarks, b => b.Importer == "us" && b.Material.Value == "metal" && b.Benchmark == "one-country" && !b.Passes);
        Assert.Contains(result.Links, l => l.Kind == "trade" && l.SourceCountry == "mx" && l.TargetCountry == "us" && Math.Abs(l.QuantityUnitsPerYear - 30) < 1e-6);
        Assert.Contains(result.Links, l => l.Kind == "processing" && l.SourceCountry == "cn" && l.TargetMaterial.Value == "metal");
    }

    [Fact]
    public void A_bloc_of_one_country_is_the_country()
    {
        DependResult result = Of(new DependRequest { Package = Package, Importers = ["us", "alone"] });
        Assert.Equal(Unnamed("us"), Unnamed("alone"));
        Assert.Equal(result.EndUses.Where(e => e.Importer == "us").Select(e => e with { Importer = "" }), result.EndUses.Where(e => e.Importer == "alone").Select(e => e with { Importer = "" }));

        IEnumerable<IndicatorRow> Unnamed(string importer) =>
            result.Indicators.Where(r => r.Importer == importer).Select(r => r with { Importer = "", LargestSupplier = r.LargestSupplier == importer ? "" : r.LargestSupplier });
    }

    [Fact]
    public void What_can_be_served_without_each_country_and_facility()
    {
        DependResult result = Of(new DependRequest { Package = Package, Importers = ["us"], Removals = true });
        Assert.Equal(10, result.RemovalCases);

        // Without China: Mexican ore, metal and magnets, 30 t. Defence comes first: all its 20, and 10 of 80 for cars.
        Assert.Equal(0.125, Served(result, "cn", "cars"), 1e-6);
        Assert.DoesNotContain(result.Removals, r => r.Removed == "cn" && r.Sector == "defence");

        // Without the Chinese smelter: the same 30 t. Without its magnets: 40 + 30. Without its mine: the 30 t of Mexico.
        Assert.Equal(0.125, Served(result, "cn-smelter", "cars"), 1e-6);
        Assert.Equal(50.0 / 80, Served(result, "cn-magnets", "cars"), 1e-6);
        Assert.Equal(0.125, Served(result, "cn-mine", "cars"), 1e-6);

        // China alone can make all 100, so nothing Mexican is missed.
        Assert.Contains(result.Removals, r => r.Removed == "mx" && r.Importer == "all" && r.ServedShare == 1);
        Assert.Contains(result.Removals, r => r.Removed == "us-magnets" && r.Importer == "all");
        Assert.Equal(["cn", "cn-mine", "cn-smelter"], result.FailurePoints.Where(f => f.LostShare > 0.8).Select(f => f.Removed).Order());
    }

    [Fact]
    public void Removals_do_not_depend_on_the_number_of_threads()
    {
        var request = new DependRequest { Package = Package, Importers = ["us"], Removals = true };
        IReadOnlyList<RemovalRow> With(int threads) => Dependence.Run(request, new Workplace { Solver = Plans.Highs, Workers = new Workers(threads) }, TestContext.Current.CancellationToken).Removals;
        Assert.Equal(With(1), With(3));
    }

    [Fact]
    public void Names_that_the_package_does_not_have_are_refused_with_the_nearest()
    {
        InputException region = Assert.Throws<InputException>(() => Of(new DependRequest { Package = Package, Importers = ["usa"] }));
        Assert.Contains("'usa' is neither a region nor a bloc of the package.", region.Message, StringComparison.Ordinal);
        InputException material = Assert.Throws<InputException>(() => Of(new DependRequest { Package = Package, Materials = [new MaterialId("metals")] }));
        Assert.Contains("metal", material.Message, StringComparison.Ordinal);
    }

    private static DependResult Of(DependRequest request) => Dependence.Run(request, new Workplace { Solver = Plans.Highs }, TestContext.Current.CancellationToken);

    private static double Share(DependResult result, string view, string by, string country) => Assert.Single(result.Origins, o => o.Sector == "cars" && o.View == view && o.By == by && o.Country == country).Share;

    private static double Served(DependResult result, string removed, string sector) => Assert.Single(result.Removals, r => r.Removed == removed && r.Sector == sector).ServedShare!.Value;
}
