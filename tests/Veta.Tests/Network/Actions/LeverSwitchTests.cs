using Veta.Analyses.Shock;
using Veta.Data;
using Veta.Lp;
using Veta.Network;
using Veta.Network.Actions;
using Veta.Network.Market;
using Veta.Solvers;
using Veta.Tests.Analyses;
using Xunit;

namespace Veta.Tests.Network.Actions;

/// <summary>A lever that is off stands in the program with bounds of 0: turning it on changes bounds and costs only, and the answer is that of a program made for it alone.</summary>
[Trait("Category", "Property")]
public sealed class LeverSwitchTests
{
    public static TheoryData<string> Kinds => [.. ActionList.Levers.Where(a => a.Acts.HasFlag(ActionPlaces.Months)).Select(a => a.Kind)];

    public static TheoryData<string> WarmKinds => [.. ActionList.Levers.Where(a => a.Acts.HasFlag(ActionPlaces.Months) && !a.Rebuilds).Select(a => a.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_market_with_a_lever_that_is_off_loses_what_it_loses_without_it(string kind)
    {
        (Package package, LeverCase lever) = Example(kind);
        foreach (string shock in new[] { "half", "dry", "dark" }) { Same(Loss(package, shock), Loss(package, shock, lever with { IsOn = false })); }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_lever_that_is_on_does_the_same_whether_others_are_listed_or_not(string kind)
    {
        (Package package, LeverCase lever) = Example(kind);
        LeverCase[] others = [.. ActionList.Levers.Where(a => a.Kind != kind && a.Acts.HasFlag(ActionPlaces.Months)).Select(a => Example(a.Kind).Lever with { Id = "other-" + a.Kind, IsOn = false })];

        // A levy that follows prices is found to a thousandth, and stands where its search began.
        double tolerance = lever.Action.HasIncidence ? 1e-3 : 1e-9;
        foreach (string shock in new[] { "half", "dry", "dark" }) { Same(Loss(package, shock, lever), Loss(package, shock, [lever, .. others]), tolerance); }
    }

    [Theory]
    [MemberData(nameof(WarmKinds))]
    public void Turning_it_on_changes_bounds_and_costs_only_and_needs_no_new_session(string kind)
    {
        (Package package, LeverCase lever) = Example(kind);
        using var session = new MarketSession(SolverCatalog.Find("highs"), true, new SolveOptions());
        foreach (bool isOn in new[] { false, true, false, true })
        {
            LpModel program = ProgramOf(package, lever with { IsOn = isOn });
            SolveResult warm = session.Solve(program, kind, TestContext.Current.CancellationToken);
            using var fresh = new MarketSession(SolverCatalog.Find("highs"), true, new SolveOptions());
            SolveResult built = fresh.Solve(ProgramOf(package, lever with { IsOn = isOn }), kind, TestContext.Current.CancellationToken);
            Assert.Equal(SolveStatus.Optimal, warm.Status);
            Same(built.Objective, warm.Objective);
        }

        Assert.Single(session.Openings);
    }

    [Fact]
    public void All_sets_of_the_warm_levers_are_solved_in_one_session()
    {
        Package package = ActionExamples.With(ActionList.LeverOf("stockpile"));
        LeverCase[] levers = [.. ActionList.Levers.Where(a => a.Acts.HasFlag(ActionPlaces.Months) && !a.Rebuilds).Select(a => Example(a.Kind).Lever with { Id = a.Kind })];
        using var session = new MarketSession(SolverCatalog.Find("highs"), true, new SolveOptions());
        for (int set = 0; set < 1 << levers.Length; set++)
        {
            LpModel program = ProgramOf(package, [.. levers.Select((l, k) => l with { IsOn = (set & (1 << k)) != 0 })]);
            Assert.Equal(SolveStatus.Optimal, session.Solve(program, "set", TestContext.Current.CancellationToken).Status);
        }

        Assert.True(levers.Length >= 6);
        Assert.Single(session.Openings);
    }

    [Fact]
    public void A_plant_is_another_market_and_says_that_it_rebuilds()
    {
        (Package package, LeverCase lever) = Example("plant");
        Assert.True(lever.Action.Rebuilds);
        using var session = new MarketSession(SolverCatalog.Find("highs"), true, new SolveOptions());
        foreach (bool isOn in new[] { false, true }) { session.Solve(ProgramOf(package, lever with { IsOn = isOn }), "plant", TestContext.Current.CancellationToken); }
        Assert.Equal(2, session.Openings.Count);
    }

    private static (Package Package, LeverCase Lever) Example(string kind)
    {
        Package package = ActionExamples.With(ActionList.LeverOf(kind));
        return (package, LeverReading.Parse(package, "example"));
    }

    /// <summary>The program of the first window under <c>half</c>, with the levies that usual prices call for.</summary>
    private static LpModel ProgramOf(Package package, params LeverCase[] levers)
    {
        ShockRequest request = Request(package, "half", levers);
        var scope = new ShockScope(request);
        int part = scope.Parts.Single();
        BaseMarket usual = scope.Usual(part, scope.PartOf(part)!, Workplaces.Highs, new MarketCache(), TestContext.Current.CancellationToken);
        var market = new PreparedMarket(usual, scope.ReachesOf(part), request, Workplaces.Highs, null, new RestingMarket(new PreparedMarket(usual, [], request with { Events = [] }, Workplaces.Highs), Workplaces.Highs));
        MarketMonth month = MarketRun.Of(market, Workplaces.Highs, TestContext.Current.CancellationToken)[0];
        IReadOnlyDictionary<MoveKey, double[]> levies = new PriceLevies(market).Next(month, new Dictionary<MoveKey, double[]>()) ?? new Dictionary<MoveKey, double[]>();
        MarketConditions now = new EventConditions(market).At(1, new MarketState(market.Package, usual.Flows), levies, TestContext.Current.CancellationToken);
        return NetworkModel.Build(new NetworkData(market.Package, market.Horizon, now, market.Rules), PreparedMarket.Blocks).Program;
    }

    private static ShockRequest Request(Package package, string shock, LeverCase[] levers) => new()
    {
        Package = package, Events = EventCase.Parse(package, shock + "@start=2026-02,months=4"), Start = new Month(2026, 1), Months = 8, Levers = levers, Warning = false,
    };

    private static double Loss(Package package, string shock, params LeverCase[] levers) => Shock.Run(Request(package, shock, levers), Workplaces.Highs, TestContext.Current.CancellationToken).LossUsd;

    private static void Same(double expected, double actual, double tolerance = 1e-9) => Assert.True(Math.Abs(actual - expected) <= tolerance * Math.Max(1, Math.Abs(expected)), $"{expected:R} and {actual:R}");
}
