using Veta.Lp;
using Veta.Tests.Solvers;
using Xunit;

namespace Veta.Tests.Lp;

/// <summary>When one answer is asked for, every engine, seed and start answers with the same point and the same prices.</summary>
public sealed class OneAnswerTests
{
    private const double Inf = double.PositiveInfinity;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 20)];

    [Theory, MemberData(nameof(Seeds))]
    public void Engines_seeds_and_methods_agree_on_a_transport_with_many_ties(int seed)
    {
        LpModel model = Ties(seed);
        SolveResult? first = null;
        foreach ((string engine, int engineSeed, SolveMethod method) in ((string, int, SolveMethod)[])[("highs", 0, SolveMethod.DualSimplex), ("highs", 7, SolveMethod.PrimalSimplex), ("clp", 0, SolveMethod.DualSimplex), ("clp", 0, SolveMethod.PrimalSimplex), ("highs", 3, SolveMethod.InteriorPoint)])
        {
            SolveResult result = Engines.Solve(engine, model, new SolveOptions { Seed = engineSeed, Method = method, OneAnswer = true });
            Engines.AssertOptimal(model, result, result.Objective);
            first ??= result;
            Assert.Equal(first.Objective, result.Objective, 1e-9 * Math.Max(1, Math.Abs(first.Objective)));
            for (int j = 0; j < model.ColumnCount; j++) { Assert.Equal(first.Primal[j], result.Primal[j], 1e-6); }
            for (int i = 0; i < model.RowCount; i++) { Assert.Equal(first.Dual[i], result.Dual[i], 1e-6); }
        }
    }

    /// <summary>A transport whose costs and quantities are small whole numbers, so that points and prices tie.</summary>
    private static LpModel Ties(int seed)
    {
        var random = new Random(seed);
        Sketch sketch = new();
        const int Sources = 8, Sinks = 10;
        int[] wants = [.. Enumerable.Range(0, Sinks).Select(_ => 10 * random.Next(1, 4))];
        for (int i = 0; i < Sources; i++) { sketch.Row(-Inf, 10 * (2 + random.Next(0, 4))); }
        for (int j = 0; j < Sinks; j++) { sketch.Row(wants[j], wants[j]); }
        for (int i = 0; i < Sources; i++)
        {
            for (int j = 0; j < Sinks; j++) { sketch.Column(1 + random.Next(0, 3), 0, Inf, (i, 1), (Sources + j, 1)); }
        }

        // What cannot be had is missed at a price.
        for (int j = 0; j < Sinks; j++) { sketch.Column(50, 0, Inf, (Sources + j, 1)); }
        return sketch.Model();
    }
}
