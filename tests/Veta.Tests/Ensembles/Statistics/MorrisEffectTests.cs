using Veta.Ensembles.Designs;
using Veta.Ensembles.Statistics;
using Xunit;

namespace Veta.Tests.Ensembles.Statistics;

public sealed class MorrisEffectTests
{
    private static readonly MorrisDesign Worked = new([[0, 1, 0], [1, 0, 1], [0, 0, 1], [1, 1, 0]], [[0, 1, 2], [1, 2, 0], [2, 0, 1], [0, 2, 1]], 4, ends: true);

    [Fact]
    [Trait("Category", "Hand")]
    public void Effects_of_the_worked_case_are_its_digits()
    {
        IReadOnlyList<MorrisEffect> effects = MorrisEffect.Of(Worked, TestFunctions.Answers(Worked, Function));
        Near([0, 3, -2], effects.Select(effect => effect.Mean));
        Near([2, 3, 2], effects.Select(effect => effect.MeanAbsolute));
        Near([2.309401, 1.154701, 1.721326], effects.Select(effect => effect.Deviation));
        Assert.All(effects, effect => Assert.Equal((4, 0), (effect.Count, effect.Failed)));
    }

    [Fact]
    public void A_drawn_design_finds_the_same_means_and_no_spread_where_the_answer_is_straight()
    {
        var design = new MorrisDesign(400, 3, 4, 21);
        IReadOnlyList<MorrisEffect> effects = MorrisEffect.Of(design, TestFunctions.Answers(design, u => (2 * u[0]) - (5 * u[1])));
        Near([2, -5, 0], effects.Select(effect => effect.Mean));
        Near([2, 5, 0], effects.Select(effect => effect.MeanAbsolute));
        Near([0, 0, 0], effects.Select(effect => effect.Deviation));
    }

    [Fact]
    public void A_failed_member_takes_the_effects_on_both_of_its_sides_and_they_are_counted()
    {
        // Member 1 stands between the steps of driver 1 and driver 2 of the first trajectory.
        IReadOnlyList<MorrisEffect> effects = MorrisEffect.Of(Worked, TestFunctions.Answers(Worked, Function, m => m == 1));
        Assert.Equal([(3, 1), (3, 1), (4, 0)], effects.Select(effect => (effect.Count, effect.Failed)));
        MorrisEffect none = MorrisEffect.Of(Worked, TestFunctions.Answers(Worked, Function, _ => true))[0];
        Assert.Equal((null, null, null, 0, 4), (none.Mean, none.MeanAbsolute, none.Deviation, none.Count, none.Failed));
    }

    private static double Function(double[] x) => (2 * x[0]) + (3 * x[1] * x[1]) - (4 * x[0] * x[2]);

    private static void Near(double[] expected, IEnumerable<double?> found) => Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First, pair.Second!.Value, 6e-7));
}
