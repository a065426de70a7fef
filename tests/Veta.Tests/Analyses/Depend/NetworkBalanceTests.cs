using Veta.Analyses;
using Veta.Analyses.Depend;
using Veta.Analyses.Depend.Rows;
using Veta.Analyses.Depend.Tracing;
using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Lp;
using Veta.Tests.Analyses.Planning;
using Xunit;

namespace Veta.Tests.Analyses.Depend;

/// <summary>Statistics put in the place of modelled flows of the small world, where the United States make 40 of 100 magnets, from 40 t of Chinese metal, and take 30 from Mexico and 30 from China.</summary>
public sealed class NetworkBalanceTests
{
    private const string AsModelled = """

        # production
        region,material,year,quantity_per_year
        cn,metal,2026,70
        mx,ore,2026,30
        us,magnet,2026,40
        # trade
        exporter,importer,material,year,quantity_per_year
        world,us,magnet,2026,60
        cn,us,magnet,2026,30
        mx,us,magnet,2026,30
        cn,us,metal,2026,40
        """;

    private const string MoreFromMexico = """

        # production
        region,material,year,quantity_per_year
        cn,metal,2026,60
        # trade
        exporter,importer,material,year,quantity_per_year
        cn,us,magnet,2026,15
        mx,us,magnet,2026,33
        """;

    [Fact]
    public void Figures_that_say_what_the_network_says_change_nothing()
    {
        DependResult modelled = Of(DependenceTests.World), observed = Of(DependenceTests.World + AsModelled);
        Assert.Equal(modelled.Origins.Count, observed.Origins.Count);
        foreach ((OriginRow before, OriginRow after) in modelled.Origins.Zip(observed.Origins))
        {
            Assert.Equal(before with { Share = 0 }, after with { Share = 0 });
            Assert.Equal(before.Share, after.Share, 1e-9);
        }

        foreach ((LinkRow before, LinkRow after) in modelled.Links.Zip(observed.Links)) { Assert.Equal(before.QuantityUnitsPerYear, after.QuantityUnitsPerYear, 1e-6); }
        Assert.Equal(6, observed.FlowResiduals.Count);
        Assert.All(observed.FlowResiduals, r => Assert.Equal(("observed", "used", 0.0), (r.Basis, r.Treatment, Math.Round(r.ResidualUnitsPerYear, 6))));
        Assert.Equal("observed", Link(observed, "cn", "us", "magnet").Basis);
        Assert.Equal("modelled", Link(modelled, "cn", "us", "magnet").Basis);
        Assert.Empty(modelled.FlowResiduals);
    }

    [Fact]
    public void Mass_is_conserved_at_every_place_and_plant_after_balancing()
    {
        NetworkFlows flows = Flows(DependenceTests.World + MoreFromMexico);
        ObservedFlow[] figures =
        [
            new(new MaterialId("metal"), Country(flows, "cn"), Country(flows, "cn"), 60, "production", new HashSet<int>()),
            new(new MaterialId("magnet"), Country(flows, "cn"), Country(flows, "us"), 15, "trade", new HashSet<int>()),
            new(new MaterialId("magnet"), Country(flows, "mx"), Country(flows, "us"), 33, "trade", new HashSet<int>()),
        ];
        IReadOnlyList<FlowResidualRow> rows = NetworkBalance.Apply(flows, figures);
        Assert.All(rows, r => Assert.Equal("used", r.Treatment));
        for (int place = 0; place < flows.Places.Count; place++)
        {
            MaterialId material = flows.Places[place].Material;
            double arrived = flows.Flows.Where(f => f.To == place).Sum(f => f.Quantity), sent = flows.Flows.Where(f => f.Source == FlowSource.Place && f.From == place).Sum(f => f.Quantity);
            double used = Enumerable.Range(0, flows.Running.Count).Where(k => flows.Data.Package.Facilities[flows.Running[k].Facility].Region == flows.Places[place].Region)
                .Sum(k => flows.RecipesOf(k).Where(r => r.Material == material && r.QuantityPerUnit < 0).Sum(r => -r.QuantityPerUnit * flows.Running[k].Activity));
            bool served = material.Value == "magnet" && flows.Places[place].Region.Value == "us";
            if (!served) { Assert.Equal(arrived, sent + used, 1e-6); } else { Assert.True(arrived > 50); }
        }

        // Firm figures move a tenth as far as modelled ones: the metal of China ends near 60 and 70 gives way.
        FlowResidualRow metal = Assert.Single(rows, r => r.Kind == "production");
        Assert.Equal(70, metal.ModelledUnitsPerYear, 1e-6);
        Assert.InRange(metal.BalancedUnitsPerYear, 55, 65);
        Assert.Equal(metal.BalancedUnitsPerYear - 60, metal.ResidualUnitsPerYear, 1e-9);
    }

    [Fact]
    public void Origins_follow_the_statistics()
    {
        DependResult modelled = Of(DependenceTests.World), observed = Of(DependenceTests.World + MoreFromMexico);
        Assert.True(Direct(observed, "cn") < Direct(modelled, "cn") - 0.1);
        Assert.True(Direct(observed, "mx") > Direct(modelled, "mx"));
        Assert.All(observed.Origins.Where(o => o.View is "direct" or "mining").GroupBy(o => (o.Sector, o.View, o.By)), g => Assert.Equal(1, g.Sum(o => o.Share), 1e-6));
    }

    [Fact]
    public void Printed_shares_split_what_trade_leaves_without_a_partner()
    {
        DependResult result = Of(DependenceTests.World + """

            # trade
            exporter,importer,material,year,quantity_per_year
            world,us,metal,2026,40
            # import_sources
            importer,form,exporter,to_year,from_year,share,materials
            us,metal,mx,2025,2022,0.25,metal
            us,metal,cn,2025,2022,0.75,metal
            """);
        FlowResidualRow opened = Assert.Single(result.FlowResiduals, r => r.Exporter == "mx");
        Assert.Equal((0.0, 10.0, "import_sources", "used"), (opened.ModelledUnitsPerYear, opened.ObservedUnitsPerYear, opened.Table, opened.Treatment));
        Assert.InRange(opened.BalancedUnitsPerYear, 8, 11);
        Assert.True(Assert.Single(result.Origins, o => o.Sector == "cars" && o.View == "refining" && o.By == "location" && o.Country == "mx").Share > 0.33);
    }

    [Fact]
    public void A_figure_that_the_network_cannot_support_leaves_the_modelled_flow_and_says_so()
    {
        DependResult modelled = Of(DependenceTests.World), observed = Of(DependenceTests.World + """

            # trade
            exporter,importer,material,year,quantity_per_year
            us,mx,ore,2026,5
            mx,cn,magnet,2026,5
            """);
        Assert.Equal(["no-supply", "no-use"], observed.FlowResiduals.Select(r => r.Treatment).Order());
        Assert.All(observed.FlowResiduals, r => Assert.Equal(("modelled", 0.0), (r.Basis, r.BalancedUnitsPerYear)));
        Assert.Equal(modelled.Origins, observed.Origins);
    }

    private static DependResult Of(string world) =>
        Dependence.Run(new DependRequest { Package = Package.FromText(world), Importers = ["us"] }, new Workplace { Solver = Plans.Highs }, TestContext.Current.CancellationToken);

    private static NetworkFlows Flows(string world)
    {
        PlanResult plan = BaseYear.Solve(Package.FromText(world), 2026, Plans.Highs, new SolveOptions(), TestContext.Current.CancellationToken);
        return new NetworkFlows(plan);
    }

    private static int Country(NetworkFlows flows, string id) => flows.Data.Geography.Index.Of(new RegionId(id));

    private static double Direct(DependResult result, string country) => Assert.Single(result.Origins, o => o.Sector == "cars" && o.View == "direct" && o.By == "location" && o.Country == country).Share;

    private static LinkRow Link(DependResult result, string from, string to, string material) => Assert.Single(result.Links, l => l.Kind == "trade" && l.SourceCountry == from && l.TargetCountry == to && l.SourceMaterial.Value == material);
}
