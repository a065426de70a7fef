using Veta.Lp;
using Veta.Solvers;
using Xunit;

namespace Veta.Tests.Solvers;

/// <summary>Engines written by different people must agree; CLP is the independent oracle.</summary>
public sealed class AgreementTests
{
    public static TheoryData<string> Others => [.. SolverCatalog.Names.Where(name => name != "clp")];

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
}
