using Veta.Analyses;
using Veta.Analyses.Findings;
using Veta.Analyses.Pages;
using Veta.Analyses.Ranges;
using Veta.Analyses.Runs;
using Veta.Analyses.Shock;
using Veta.Data;
using Veta.Lp;
using Veta.Network.Actions;
using Veta.Solvers;
using Veta.Tests.Data;
using Xunit;

namespace Veta.Tests.Analyses.Shock;

/// <summary>
/// A market whose loss is a triangle. mx uses 6 a month and us 4, along a straight line of elasticity −0.5; the plant in mx makes 5 at 10 a unit, and cl brings the rest at 20, the usual price. Without cl a share q of
/// what is wanted can be had, the price rises by 20 (1 − q) / 0.5, and the world loses half of that times what is short. mx earns that rise on what its plant makes and loses it on half of 6 (1 + q).
/// </summary>
[Trait("Category", "Hand")]
public sealed class ShockRangesTests
{
    private const string Text = """
        # settings
        id,value
        first-year,2026
        last-year,2026
        demand-steps,200
        # regions
        id,kind
        us,country
        cl,country
        mx,country
        # materials
        id,stage
        metal,refined
        # processes
        id,stage,material
        making,refined,metal
        # recipes
        process,material,quantity_per_unit
        making,metal,1
        # facilities
        id,process,region,status,capacity_per_year,variable_cost_usd_per_unit,grade
        cl-mine,making,cl,operating,300,20,A
        mx-plant,making,mx,operating,60,10,D
        # modes
        id,fixed_cost_usd_per_unit,cost_usd_per_unit_km
        truck,0,0
        # lanes
        id,origin,destination,mode,materials,distance_km,transit_days
        cl-us,cl,us,truck,metal,1,0
        cl-mx,cl,mx,truck,metal,1,0
        mx-us,mx,us,truck,metal,1,0
        us-mx,us,mx,truck,metal,1,0
        # sectors
        id,priority_tier
        cars,3
        # demands
        region,material,sector,year,quantity_per_year,unserved_value_usd_per_unit,grade
        us,metal,cars,,48,1000,A
        mx,metal,cars,,72,1000,A
        # elasticities
        region,material,sector,curve,demand_elasticity,grade
        ,,,linear,-0.5,D
        # events
        id,kind,actor,target,materials,severity
        ban,export-ban,cl,,metal,1
        """;

    private static Package Package { get; } = AtHome(Package.FromText(Text));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Package AtHome(Package package) => package with { Info = package.Info with { Home = ["mx"] } };

    private static ShockRequest Request(Package package) => new() { Package = package, Events = EventCase.Parse(package, "ban@start=2026-01"), Start = new Month(2026, 1), Months = 1, Warning = false };

    private static (ShockResult Result, HeadlineRanges Ranges) Of(Package package, Workplace workplace, int most = 20)
    {
        IReadOnlyList<ShockedPart> parts = [];
        ShockResult result = Veta.Analyses.Shock.Shock.Run(Request(package), workplace, new MarketCache(), true, Stop, made => parts = made);
        return (result, ShockRanges.Of(result, parts, most, workplace, Stop));
    }

    private static Workplace Place(int workers = 1, ISolver? solver = null) => new() { Solver = solver ?? SolverCatalog.Find("highs"), Workers = new Workers(workers) };

    private static void Near(double hand, double? value) => Assert.InRange(value ?? double.NaN, hand - (0.02 * Math.Abs(hand)) - 0.2, hand + (0.02 * Math.Abs(hand)) + 0.2);

    private static void Row(HeadlineRanges ranges, string headline, string figure, double usual, double low, double high)
    {
        SensitivitiesRow row = Assert.Single(ranges.Rows, r => r.Headline == headline && r.Figure == figure);
        Near(usual, row.Usual);
        Near(low, row.Low);
        Near(high, row.High);
    }

    [Fact]
    public void The_loss_of_the_world_moves_with_elasticity_capacity_and_price_as_the_triangle_does()
    {
        HeadlineRanges ranges = Of(Package, Place()).Ranges;

        // Half is short: a rise of 20 on 5 units, 20 × 5 / 2. An elasticity of 0.3 makes the rise 33.3, one of 0.7 makes it 14.3.
        Row(ranges, ShockHeadlines.Loss, "elasticities[,,].demand_elasticity", 50, 83.3, 35.7);

        // The plant makes 3 or 7 of 10: a rise of 28 on 7, of 12 on 3.
        Row(ranges, ShockHeadlines.Loss, "facilities[mx-plant].capacity_per_year", 50, 98, 18);

        // A usual price of 12 or 28: a rise of as much on 5.
        Row(ranges, ShockHeadlines.Loss, "facilities[cl-mine].variable_cost_usd_per_unit", 50, 30, 70);
        RangesRow world = Assert.Single(ranges.Ranges, r => r.Headline == ShockHeadlines.Loss);
        Near(18, world.Lowest);
        Near(98, world.Highest);
        Assert.Equal(("facilities[mx-plant].capacity_per_year", false, 0), (world.MovedMostBy, world.Flips, world.EndsWithoutAnswer));
    }

    [Fact]
    public void A_gain_of_a_country_that_becomes_a_loss_is_undecided_and_said_in_both_languages()
    {
        (ShockResult result, HeadlineRanges ranges) = Of(Package, Place());

        // mx: a rise of 20 on 5 less 4.5; of 28 on 3 less 3.9; of 12 on 7 less 5.1.
        Row(ranges, ShockHeadlines.Gain, "facilities[mx-plant].capacity_per_year", 10, -25.2, 22.8);
        RangesRow row = Assert.Single(ranges.Ranges, r => r.Headline == ShockHeadlines.Gain);
        Assert.True(row.Flips);
        HeadlineFindings told = ShockFindings.RangesOf(result, ranges);
        Statement mx = told.All[1];
        Assert.Equal(("shock.range", "shock", "mx", null), (mx.Key, mx.Page, mx.About, mx.Value));
        Assert.Matches(@"^Undecided is whether mx loses or gains in these markets: from a loss of 2\d.\d USD to a gain of 2\d.\d USD, with each of 3 figures .* most moves capacity \(mx-plant\)\.$", mx.Sentence.In(Language.English));
        Assert.Matches(@"^Sin decidir queda si mx pierde o gana en estos mercados: de una pérdida de 2\d.\d USD a una ganancia de 2\d.\d USD, .* lo que más mueve es capacidad \(mx-plant\)\.$", mx.Sentence.In(Language.Spanish));
        Assert.StartsWith("Rango de lo que pierden en conjunto todos los mercados del mundo: de ", told.All[0].Sentence.In(Language.Spanish), StringComparison.Ordinal);
        Assert.Equal(ranges.Ranges.Count, RangePage.Tables(told, Package, Language.Spanish).OfType<PagePart.Table>().Count());
        Assert.Equal(ranges.Ranges.Count, told.All.Count);
    }

    [Fact]
    public void What_a_shock_costs_is_told_under_each_reading_of_margins()
    {
        // A margin of 10 on what comes from cl: as a cost the usual price is 30, a rise of 30 on 5 units, 30 × 5 / 2; as rent or left out the choice sees 20, as without it. mx gains 15 × 5 − 4.5 × 15 as before.
        const string Margins = "\n# margins\nlane,material,buyer,seller,year,quantity_per_year,price_usd_per_unit,margin_usd_per_unit,fades_by\ncl-us,metal,us,cl,2025,48,30,10,\ncl-mx,metal,mx,cl,2025,12,30,10,\n";
        Package package = AtHome(Package.FromText(Text + Margins));
        ShockResult result = Veta.Analyses.Shock.Shock.Run(Request(package), Place(), new MarketCache(), true, Stop);
        HeadlineReadings readings = ShockRanges.ReadingsOf(result, Place(), Stop);
        HeadlineReadingsRow world = readings.Rows[0];
        Near(75, world.Given);
        Near(75, world.Steady);
        Near(50, world.Rent);
        Near(50, world.None);
        Assert.Equal((world.None, world.Given), (world.Lowest, world.Highest));
        ReadingFindings told = ShockFindings.ReadingsOf(result, readings);
        Assert.StartsWith("Depending on what the margins of the base year are taken to be, what all markets of the world together lose: ", told.All[0].Sentence.In(Language.English), StringComparison.Ordinal);
        PagePart.Table table = Assert.Single(ReadingPage.Of(told, Language.Spanish).OfType<PagePart.Table>());
        Assert.Equal(readings.Rows.Count, table.Rows.Count);
        Assert.Empty(ReadingPage.Of(null, Language.English));
    }

    [Fact]
    public void One_worker_and_two_say_the_same_to_the_last_bit()
    {
        (ResultTable[] one, ResultTable[] two) = ([.. Of(Package, Place(1)).Ranges.Tables], [.. Of(Package, Place(2)).Ranges.Tables]);
        Assert.Equal(["ranges", "sensitivities"], one.Select(t => t.Name));
        Assert.Equal(one[0].Rows, two[0].Rows);
        Assert.Equal(one[1].Rows, two[1].Rows);
    }

    [Fact]
    public void An_end_that_fails_is_blank_with_its_reason_and_the_others_stand()
    {
        var counting = new FailingSolver(_ => null);
        IReadOnlyList<ShockedPart> parts = [];
        ShockResult usual = Veta.Analyses.Shock.Shock.Run(Request(Package), Place(1, counting), new MarketCache(), true, Stop, made => parts = made);
        int before = counting.Solves;
        HeadlineRanges whole = ShockRanges.Of(usual, parts, 20, Place(), Stop);
        HeadlineRanges ranges = Of(Package, Place(1, new FailingSolver(k => k == before + 1 ? SolveStatus.NumericalTrouble : null))).Ranges;
        SensitivitiesRow[] failed = [.. ranges.Rows.Where(r => r.Reason is not null)];
        Assert.Equal(ranges.Ranges.Count, failed.Length);
        Assert.All(failed, r => Assert.Null(r.Low));
        Assert.All(failed, r => Assert.Contains("NumericalTrouble", r.Reason!.In(Language.English), StringComparison.Ordinal));
        Assert.All(ranges.Ranges, r => Assert.Equal(1, r.EndsWithoutAnswer));
        foreach (SensitivitiesRow row in ranges.Rows.Where(r => r.Reason is null)) { Assert.Contains(row, whole.Rows); }
        HeadlineFindings told = ShockFindings.RangesOf(usual, ranges);
        Assert.Equal("shock.range-open", told.All[^1].Key);
        Assert.StartsWith("Sin respuesta en un extremo queda 1 de estas cifras: ", told.All[^1].Sentence.In(Language.Spanish), StringComparison.Ordinal);
        Assert.Contains(RangePage.Tables(told, Package, Language.English).OfType<PagePart.Table>(), t => t.Rows.Any(r => r.Contains("no answer")));
    }

    [Fact]
    public void Only_as_many_figures_are_tried_as_were_asked_for_and_headlines_choose_in_turn()
    {
        // At first order the world hangs as much on 5 that are made or bought no more at 20 as on 5 whose price rises by 20: by address the first. mx chooses next, and for it only its plant and its users weigh.
        Assert.Equal(["facilities[cl-mine].variable_cost_usd_per_unit"], Of(Package, Place(), 1).Ranges.Rows.Select(r => r.Figure).Distinct());
        Assert.Equal(2, Of(Package, Place(), 2).Ranges.Rows.Select(r => r.Figure).Distinct().Count());
        Assert.All(Of(Package, Place(), 2).Ranges.Rows.GroupBy(r => (r.Headline, r.About)), g => Assert.Equal(2, g.Count()));
    }

    [Fact]
    public void A_range_that_the_row_states_comes_before_that_of_its_grade_and_one_that_a_column_forbids_is_cut()
    {
        Package stated = AtHome(Package.FromText(Text.Replace("curve,demand_elasticity,grade\n,,,linear,-0.5,D", "curve,demand_elasticity,low_elasticity,high_elasticity,choke_ratio,grade\n,,,linear,-0.5,-0.25,-1,2,D", StringComparison.Ordinal)));
        HeadlineRanges ranges = Of(stated, Place()).Ranges;
        SensitivitiesRow elasticity = Assert.Single(ranges.Rows, r => r.Headline == ShockHeadlines.Loss && r.Figure.EndsWith("demand_elasticity", StringComparison.Ordinal));
        Assert.Equal((0.5, 2.0, true), (elasticity.LowRatio, elasticity.HighRatio, elasticity.RangeStated));
        var figures = new WeighedFigures(stated);
        figures.Add("elasticities", ",,", "choke_ratio", 1);

        // A choke of 2 × 0.6 is allowed, since it is above 1; of 1.2 × 0.6 only 1 is.
        Assert.Equal(0.6, Assert.Single(figures.Found.Values).LowRatio, 1e-12);
        var narrow = new WeighedFigures(AtHome(Package.FromText(Text.Replace("curve,demand_elasticity,grade\n,,,linear,-0.5,D", "curve,demand_elasticity,choke_ratio,grade\n,,,linear,-0.5,1.25,D", StringComparison.Ordinal))));
        narrow.Add("elasticities", ",,", "choke_ratio", 1);
        Assert.Equal(0.8, Assert.Single(narrow.Found.Values).LowRatio, 1e-12);
    }
}
