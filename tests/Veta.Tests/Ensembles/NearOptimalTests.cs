using Veta.Ensembles.Choices;
using Veta.Lp;
using Veta.Tests.Solvers;
using Xunit;
using static Veta.Tests.Ensembles.DenseProgram;

namespace Veta.Tests.Ensembles;

public sealed class NearOptimalTests
{
    private static readonly double[][] Expected =
    [
        [0.01, 38.0875, 40, 4.9, 17.65, 0, 5.1, 0, 1.9125, 42.35, 55.1, 24.9, 30, 50, 57.65],
        [0.02, 36.175, 40, 0, 25.3, 0, 10.12, 0, 3.825, 34.7, 60, 19.88, 30, 50, 65.3],
        [0.05, 30.4375, 40, 0, 48.25, 0, 19.3, 0, 9.5625, 11.75, 60, 10.7, 30, 50, 88.25],
        [0.10, 20.875, 40, 0, 59.125, 0, 30, 0, 19.125, 0.875, 60, 0, 30, 50, 90],
    ];

    [Theory, MemberData(nameof(Engines.All), MemberType = typeof(Engines))]
    public void Two_plants_and_three_markets_have_the_ranges_that_all_corners_give(string engine)
    {
        LpModel program = Of(
            [10, 14, 18, 16, 12, 13], [Inf, Inf, Inf, Inf, Inf, Inf],
            (0, [1, 1, 1], 90), (0, [0, 0, 0, 1, 1, 1], 80), (40, [1, 0, 0, 1], 40), (60, [0, 1, 0, 0, 1], 60), (30, [0, 0, 1, 0, 0, 1], 30));
        IReadOnlyList<NearOptimalRange> ranges = Ranges(engine, program, [[(0, 1)], [(1, 1)], [(2, 1)], [(3, 1)], [(4, 1)], [(5, 1)], [(0, 1), (1, 1), (2, 1)]], [0.01, 0.02, 0.05, 0.10]);
        Assert.Equal(28, ranges.Count);
        foreach (NearOptimalRange range in ranges)
        {
            double[] row = Expected.Single(row => row[0] == range.Tolerance);
            Assert.Equal(row[1 + (2 * range.Amount)], range.Least!.Value, 1e-6);
            Assert.Equal(row[2 + (2 * range.Amount)], range.Greatest!.Value, 1e-6);
        }

        Assert.Equal(
            [RangeKind.MustHave, RangeKind.Choice, RangeKind.Choice, RangeKind.Choice, RangeKind.MustHave, RangeKind.Choice, RangeKind.MustHave],
            ranges.Where(r => r.Tolerance == 0.10).Select(r => r.Kind()));
    }

    [Fact]
    public void An_offset_belongs_to_the_objective_that_may_rise_and_what_no_plan_uses_is_never()
    {
        LpModel program = Of([3, 4, 9], [8, 8, 8], (10, [1, 1, 1], 10)) with { Offset = 0 };
        IReadOnlyList<NearOptimalRange> plain = Ranges("highs", program, [[(0, 1)], [(1, 1)], [(2, 1)]], [0.05]);
        Assert.Equal(6.4, plain[0].Least!.Value, 1e-9);
        Assert.Equal(8, plain[0].Greatest!.Value, 1e-9);
        Assert.Equal(3.6, plain[1].Greatest!.Value, 1e-9);
        IReadOnlyList<NearOptimalRange> dearer = Ranges("highs", program with { Offset = 16 }, [[(0, 1)], [(2, 1)]], [0.05]);
        Assert.Equal(8 - (0.05 * 48), dearer[0].Least!.Value, 1e-9);
        Assert.Equal(RangeKind.Never, Ranges("highs", program, [[(2, 1)]], [0])[0].Kind());
    }

    private static IReadOnlyList<NearOptimalRange> Ranges(string engine, LpModel program, (int Column, double Factor)[][] amounts, double[] tolerances) =>
        new NearOptimal(Engines.Get(engine), new SolveOptions()).Ranges(program, amounts, tolerances, TestContext.Current.CancellationToken)!;
}
