using Veta.Lp;
using Veta.Solvers;
using Xunit;

namespace Veta.Tests.Solvers;

/// <summary>Engines written by different people must agree; CLP is the independent oracle.</summary>
public sealed class AgreementTests
{
    public static TheoryData<string> Others => [.. SolverCatalog.All.Where(entry => entry.Id != "clp").Select(entry => entry.Id)];

    [Theory, MemberData(nameof(Others))]
    public void Thirty_random_models_have_the_optimum_that_clp_finds(string engine)
    {
        ISolver solver = Engines.Get(engine), oracle = Engines.Get("clp");
        for (int seed = 0; seed < 30; seed++)
        {
            LpModel model = seed % 3 == 2 ? SampleModels.Transport(4 + seed, 9, seed) : SampleModels.Random(20 + (5 * seed), 10 + (4 * seed), seed);
            using ISolverSession session = solver.Open(model), check = oracle.Open(model);
            SolveResult result = session.Solve(new SolveOptions(), TestContext.Current.CancellationToken);
            SolveResult expected = check.Solve(new SolveOptions(), TestContext.Current.CancellationToken);
            Engines.AssertOptimal(model, expected, expected.Objective);
            Engines.AssertOptimal(model, result, expected.Objective, 1e-7);
        }
    }

    [Fact]
    public void Managed_and_native_highs_of_one_version_take_the_same_steps_to_the_same_bits()
    {
        ISolver managed = Engines.Get("highs"), native = Engines.Get("highs-native");
        Assert.SkipUnless(managed.Version == native.Version, $"highs-native: version {native.Version} is not the managed {managed.Version}");
        foreach (SolveMethod method in Enum.GetValues<SolveMethod>())
        {
            LpModel model = SampleModels.Random(150, 90, 77);
            SolveResult first = Engines.Solve("highs", model, new SolveOptions { Method = method });
            SolveResult second = Engines.Solve("highs-native", model, new SolveOptions { Method = method });
            Assert.Equal(second.Iterations, first.Iterations);
            Assert.Equal(second.Objective, first.Objective, 1e-9 * Math.Max(1, Math.Abs(second.Objective)));
            if (method != SolveMethod.InteriorPoint) { Assert.Equal(second.Primal, first.Primal); }
        }
    }
}
