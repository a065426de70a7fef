using Veta.Lp;
using Veta.Solvers;
using Xunit;

namespace Veta.Tests.Solvers;

public sealed class SolverPolicyTests
{
    private const double Inf = double.PositiveInfinity;
    private static readonly LpModel LargeNetwork = SampleModels.Transport(200, 250, 1);

    [Fact]
    public void A_large_network_goes_to_clp_when_it_is_there()
    {
        EngineChoice choice = SolverPolicy.Choose(LargeNetwork, hasClp: true);
        Assert.Equal("clp", choice.Engines[0].Id);
        Assert.Equal("50000 columns, 100 % of them with at most two entries: a large network, on which CLP's simplex is the fastest.", choice.Reason);
    }

    [Fact]
    public void Without_clp_a_large_network_goes_to_highs_and_the_reason_says_so()
    {
        EngineChoice choice = SolverPolicy.Choose(LargeNetwork, hasClp: false);
        Assert.Equal("highs", choice.Engines[0].Id);
        Assert.Equal(SolveMethod.DualSimplex, choice.ColdMethod);
        Assert.Contains("not made for this system", choice.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Smaller_networks_stay_with_highs_everywhere()
    {
        Assert.Equal("highs", SolverPolicy.Choose(SampleModels.Transport(30, 40, 1), hasClp: true).Engines[0].Id);
    }

    [Fact]
    public void An_expansion_model_begins_with_interior_point()
    {
        EngineChoice choice = SolverPolicy.Choose(Bundles(3000, whole: false), hasClp: true);
        Assert.Equal(("highs", SolveMethod.InteriorPoint), (choice.Engines[0].Id, choice.ColdMethod));
        Assert.Equal("3000 columns, 0 % of them with at most two entries: no network, so interior point first and simplex from its basis afterwards.", choice.Reason);
        Assert.Equal(SolveMethod.DualSimplex, SolverPolicy.Choose(Bundles(2999, whole: false), hasClp: true).ColdMethod);
    }

    [Fact]
    public void Integers_go_to_highs_with_its_own_method()
    {
        EngineChoice choice = SolverPolicy.Choose(Bundles(60_000, whole: true), hasClp: true);
        Assert.Equal("highs", choice.Engines[0].Id);
        Assert.Equal(SolveMethod.Auto, choice.ColdMethod);
    }

    [Fact]
    public void The_engine_that_was_not_chosen_stands_behind_the_one_that_was()
    {
        Assert.Equal(["clp", "highs"], SolverPolicy.Choose(LargeNetwork, hasClp: true).Engines.Select(engine => engine.Id));
        Assert.Equal(["highs", "clp"], SolverPolicy.Choose(SampleModels.Hand(), hasClp: true).Engines.Select(engine => engine.Id));
    }

    [Fact]
    public void A_session_of_auto_solves_with_the_engine_that_the_policy_names()
    {
        Assert.Equal("highs dual simplex", Engines.Solve("auto", SampleModels.Hand()).Method);
        Assert.Equal("clp dual simplex", Engines.Solve("auto", LargeNetwork).Method);
    }

    private static LpModel Bundles(int columns, bool whole)
    {
        Sketch sketch = new();
        for (int i = 0; i < 3; i++) { sketch.Row(1, Inf); }
        for (int j = 0; j < columns; j++)
        {
            if (whole) { sketch.Whole(1, 0, 2, (0, 1), (1, 1), (2, 1)); }
            else { sketch.Column(1, 0, 2, (0, 1), (1, 1), (2, 1)); }
        }

        return sketch.Model();
    }
}
