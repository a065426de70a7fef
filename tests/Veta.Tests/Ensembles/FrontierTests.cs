using Veta.Ensembles.Choices;
using Veta.Lp;
using Veta.Tests.Solvers;
using Xunit;
using static Veta.Tests.Ensembles.DenseProgram;

namespace Veta.Tests.Ensembles;

public sealed class FrontierTests
{
    private static readonly double[][] Points =
    [
        [1000, 900, 100], [1106, 767.5, 80.125], [1133.333333, 733.333333, 75], [1212, 635, 60.25], [1266.666667, 566.666667, 50],
        [1363.125, 502.5, 41.5625], [1482.5, 505, 25], [1484.583333, 502.5, 25], [1650, 370, 17.5], [1975, 610, 0],
    ];

    [Theory]
    [InlineData("highs", false)]
    [InlineData("highs", true)]
    [InlineData("clp", false)]
    public void Three_objectives_give_the_payoff_table_and_the_ten_points_of_the_grid(string engine, bool jumps)
    {
        LpModel program = Of([0, 0, 0, 0], [100, 70, 85, 20], (100, [1, 1, 1, 1], 100));
        Front front = Walk(engine, program, [[10, 14, 19, 24], [9, 4, 7, 1], [1, 0.25, 0, 0]], 5, jumps);
        AssertPoints([[1000, 900, 100], [1650, 370, 17.5], [1975, 610, 0]], front.Payoff);
        AssertPoints(Points, [.. front.Points.Select(p => p.Values).OrderBy(p => p[0])]);
        Assert.Equal(0, front.Unsettled);
        if (!jumps) { Assert.Equal((25, 2), (front.Programs, front.Infeasible)); } else { Assert.InRange(front.Programs, 10, 24); }
    }

    /// <summary>Cost, carbon dioxide and bought fuel of a power system; the table is that of the published example (Mavrotas 2009, doi 10.1016/j.amc.2009.03.037), its load bands left out: they do not bind in it.</summary>
    [Fact]
    [Trait("Category", "Published")]
    public void The_power_example_has_its_published_payoff_table()
    {
        LpModel program = Of([0, 0, 0, 0], [31000, 15000, 22000, 10000], (64000, [1, 1, 1, 1], 64000));
        Front front = Walk("highs", program, [[30, 75, 60, 90], [1.44, 0.72, 0.45, 0], [0, 1, 1, 0]], 5, true);
        AssertPoints([[3075000, 62460, 33000], [3855000, 45180, 37000], [3225000, 55260, 23000]], front.Payoff);
    }

    [Fact]
    [Trait("Category", "Published")]
    public void The_first_example_of_the_method_runs_from_8_and_184_to_20_and_160()
    {
        LpModel program = Of([0, 0], [20, 40], (double.NegativeInfinity, [5, 4], 200));
        Front front = Walk("highs", program, [[-1, 0], [-3, -4]], 3, true);
        AssertPoints([[-20, -160], [-8, -184]], front.Payoff);
        Assert.Equal(3, front.Points.Count);
    }

    [Fact]
    public void Whole_columns_have_a_front_of_whole_points()
    {
        LpModel program = Of([0, 0], [3, 3], (3, [1, 1], 6)) with { Integer = [true, true] };
        Front front = Walk("highs", program, [[2, 1], [0, 1]], 4, true);
        AssertPoints([[3, 3], [4, 2], [5, 1], [6, 0]], [.. front.Points.Select(p => p.Values).OrderBy(p => p[0])]);
    }

    private static Front Walk(string engine, LpModel program, double[][] objectives, int steps, bool jumps) =>
        new Frontier(Engines.Get(engine), new SolveOptions()).Of(program, objectives, steps, jumps, TestContext.Current.CancellationToken)!;

    private static void AssertPoints(double[][] expected, IReadOnlyList<IReadOnlyList<double>> found)
    {
        Assert.Equal(expected.Length, found.Count);
        for (int i = 0; i < expected.Length; i++)
        {
            for (int k = 0; k < expected[i].Length; k++) { Assert.Equal(expected[i][k], found[i][k], 2e-6 * Math.Max(1, Math.Abs(expected[i][k]))); }
        }
    }
}
