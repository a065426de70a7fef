using Veta.Analyses.Shock;
using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Market;
using Veta.Solvers;
using Veta.Tests.Analyses;
using Xunit;

namespace Veta.Tests.Network.Market;

/// <summary>What holders have at the end is worth the same in the program that decides on it and in the report that weighs its months.</summary>
[Trait("Category", "Property")]
public sealed class ClosingWorthTests
{
    // A fifth of what a ship carries is lost on the way, which takes two months, so that each of both matters; home is dear enough that it sails.
    private static readonly string _text = BlockExamples.Market.Replace("transit_days\nsea,cn,us,metal,10,30", "transit_days,loss_fraction\nsea,cn,us,metal,10,61,0.2", StringComparison.Ordinal)
        .Replace("us,metal,100", "us,metal,150", StringComparison.Ordinal)
        .Replace("months,3", "months,1", StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(24)]
    [InlineData(12)]
    public void Months_are_weighed_as_their_program_weighs_them(double before)
    {
        Package package = Package.FromText(_text);
        (MarketMonth month, NetworkModel model, double[] point) = Solve(package, before);
        Assert.True(month.Flows[Sea] > 1);
        double weighed = Weighed(package, model, month, before), decided = AtEnd(model, point);
        Assert.Equal(decided, weighed, 1e-6 * Math.Max(1, Math.Abs(decided)));

        // Neither what left before the run nor what leaves in it may be forgotten.
        Assert.NotEqual(Weighed(package, model, month, before + 24), weighed);
        Assert.NotEqual(Weighed(package, model, month with { Flows = new Dictionary<MoveKey, double> { [Sea] = 0 } }, before), weighed);
    }

    [Fact]
    public void Goods_on_their_way_to_a_place_without_a_stock_are_weighed_at_the_usual_price_on_both_sides()
    {
        // Four fifths of a twelfth of the yearly rate arrive, worth 150 USD a unit.
        Package package = Package.FromText(_text) with { Stocks = [], StockRules = [] };
        (MarketMonth month, NetworkModel model, double[] point) = Solve(package, 24);
        Assert.True(month.Flows[Sea] > 1);
        Assert.Equal(-month.Flows[Sea] / 12 * 0.8 * 150, Weighed(package, model, month, 24), 1e-6);
        Assert.Equal(AtEnd(model, point), Weighed(package, model, month, 24), 1e-6);
    }

    [Theory]
    [InlineData("0", "0", "users")]
    [InlineData("5", "0", "reserve")]
    [InlineData("5", "9", "users")]
    public void Goods_go_to_the_stock_whose_rule_counts_them_and_else_to_the_one_that_opens_first(string reserve, string users, string receiver)
    {
        string text = _text.Replace("users,us,metal,8", "reserve,us,metal,8\nusers,us,metal,8", StringComparison.Ordinal)
            .Replace("stock,working_units,scarcity_premium,release_ratio\nusers,8,1,1.1", $"stock,working_units,scarcity_premium,release_ratio,under_way_units\nreserve,8,1,1.5,{reserve}\nusers,8,1,1.1,{users}", StringComparison.Ordinal);
        Package package = Package.FromText(text);
        var rules = new MarketRules(package, new Horizon(PlanningSettings.From(package)));
        Assert.Equal(receiver, rules.ReceiverAt(new MaterialId("metal"), new RegionId("us"))!.Value.Value);

        // A market made ready for a run counts what is on its way with the same stock.
        ShockedPart part = Assert.Single(Veta.Analyses.Shock.Shock.Parts(
            new ShockRequest { Package = package, Months = 1, Openings = false, Start = new Month(2026, 11) }, Workplaces.Highs, new MarketCache(), TestContext.Current.CancellationToken));
        Assert.Equal(receiver, part.Market.Rules.ReceiverAt(new MaterialId("metal"), new RegionId("us"))!.Value.Value);
        Assert.Equal(receiver, part.Market.Package.StockRules.Single(r => r.UnderWayUnits > 0).Stock.Value);
    }

    private static MoveKey Sea => new(new LaneId("sea"), new MaterialId("metal"));

    private static (MarketMonth Month, NetworkModel Model, double[] Point) Solve(Package package, double before)
    {
        NetworkModel model = NetworkModel.Build(package, PreparedMarket.Blocks, new MarketConditions { Pipeline = new Dictionary<MoveKey, double[]> { [Sea] = [before, before] } });
        using ISolverSession session = SolverCatalog.Find("highs").Open(model.Program);
        SolveResult solved = session.Solve(new SolveOptions(), TestContext.Current.CancellationToken);
        Assert.Equal(SolveStatus.Optimal, solved.Status);
        return (new MonthReader(model.Context.Data).Read(model, solved, 0), model, solved.Primal);
    }

    private static double Weighed(Package package, NetworkModel model, MarketMonth month, double before) =>
        ClosingWorth.Of(package, model.Context.Data.Rules, new MarketConditions(), [month], new Dictionary<MoveKey, double> { [Sea] = before });

    private static double AtEnd(NetworkModel model, double[] point)
    {
        double[] amounts = model.Context.Cost.Ledger.Evaluate(point);
        return Enumerable.Range(0, model.Context.Cost.Accounts.Count).Sum(k => amounts[model.Context.Cost.AtEnd(k * model.Context.Cost.Moments)]);
    }
}
