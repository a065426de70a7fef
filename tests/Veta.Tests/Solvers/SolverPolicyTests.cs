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
        SolverChoice choice = SolverPolicy.Choose(LargeNetwork, hasClp: true, hasNative: false);
        Assert.Equal("clp", choice.SolverId);
        Assert.Equal("50000 columns, 100 % of them with at most two entries: a large network, on which CLP's simplex is the fastest.", choice.Reason);
    }

    [Fact]
    public void Without_clp_a_large_network_goes_to_managed_highs_and_the_reason_says_what_to_install()
    {
        SolverChoice choice = SolverPolicy.Choose(LargeNetwork, hasClp: false, hasNative: true);
        Assert.Equal("highs", choice.SolverId);
        Assert.Equal(SolveMethod.DualSimplex, choice.ColdMethod);
        Assert.Contains("apt-get install coinor-libclp1", choice.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Smaller_networks_stay_with_managed_highs_everywhere()
    {
        Assert.Equal("highs", SolverPolicy.Choose(SampleModels.Transport(30, 40, 1), hasClp: true, hasNative: true).SolverId);
    }

    [Fact]
    public void An_expansion_model_begins_with_interior_point()
    {
        SolverChoice choice = SolverPolicy.Choose(Bundles(3000, whole: false), hasClp: true, hasNative: true);
        Assert.Equal(new SolverChoice("highs", SolveMethod.InteriorPoint, "3000 columns, 0 % of them with at most two entries: no network, so interior point first and simplex from its basis afterwards."), choice);
        Assert.Equal(SolveMethod.DualSimplex, SolverPolicy.Choose(Bundles(2999, whole: false), hasClp: true, hasNative: true).ColdMethod);
    }

    [Fact]
    public void Integers_go_to_highs_with_its_own_method()
    {
        SolverChoice choice = SolverPolicy.Choose(Bundles(60_000, whole: true), hasClp: true, hasNative: true);
        Assert.Equal("highs", choice.SolverId);
        Assert.Equal(SolveMethod.Auto, choice.ColdMethod);
    }

    [Fact]
    public void A_session_of_auto_names_its_choice()
    {
        using ISolverSession session = SolverCatalog.Find("auto").Open(SampleModels.Hand());
        Assert.Equal(SolverCatalog.Auto(SampleModels.Hand()), Assert.IsType<AutoSession>(session).Choice);
        Assert.StartsWith("highs", session.Solve(new SolveOptions(), TestContext.Current.CancellationToken).Method, StringComparison.Ordinal);
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
