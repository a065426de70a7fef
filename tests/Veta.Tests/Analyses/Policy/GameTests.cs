using Veta.Analyses.Policy.Games;
using Veta.Lp;
using Veta.Solvers;
using Xunit;

namespace Veta.Tests.Analyses.Policy;

/// <summary>Values and splits of games whose answers are known.</summary>
[Trait("Category", "Published")]
public sealed class GameTests
{
    private static readonly ISolver Solver = SolverCatalog.Find("highs");

    [Fact]
    public void Permit_finance_and_grid_need_each_other_and_one_at_a_time_misleads()
    {
        // Chain min(ore 20 + 30 permit, refine 10 + 40 finance, energy 30 + 30 grid) of a demand of 100; worth is dependence that goes.
        static double Made(int set) => new[] { 20.0 + (30 * (set & 1)), 10.0 + (40 * (set >> 1 & 1)), 30.0 + (30 * (set >> 2 & 1)) }.Min();
        var game = new CoalitionGame(3, [.. Enumerable.Range(0, 8).Select(Made)]);
        Near([11.6667, 21.6667, 6.6667], ShapleyValue.Of(game));
        Assert.Equal([0, 10, 0], Enumerable.Range(0, 3).Select(k => game[1 << k]));
        Assert.Equal([30, 40, 20], Enumerable.Range(0, 3).Select(k => game[7] - game[7 & ~(1 << k)]));
        Assert.Equal(10, game[0b011] - game[0b001] - game[0b010], 1e-9);
        Assert.Equal(20, ShapleyValue.Interaction(game, 0, 1), 1e-9);

        // Drawn orders find the same within their interval.
        IReadOnlyList<(double Value, double HalfWidth)> drawn = ShapleyValue.Drawn(3, Made, 400, 7);
        foreach ((double exact, (double value, double half)) in ShapleyValue.Of(game).Zip(drawn)) { Assert.True(Math.Abs(exact - value) <= 2 * half, $"{value} ± {half} against {exact}"); }
    }

    [Fact]
    public void Sets_in_Gray_code_order_differ_by_one_player_and_none_is_left_out()
    {
        int[] sets = [.. GrayCode.Sets(6)];
        Assert.Equal(64, sets.Distinct().Count());
        Assert.All(sets.Zip(sets.Skip(1)), pair => Assert.Equal(1, int.PopCount(pair.First ^ pair.Second)));
    }

    [Fact]
    public void Gloves_and_the_airport_are_shared_as_Shapley_says()
    {
        // One left glove, two right ones.
        Near([2.0 / 3, 1.0 / 6, 1.0 / 6], ShapleyValue.Of(new CoalitionGame(3, [0, 0, 0, 1, 0, 1, 0, 1])));

        // Runways of length 1, 2 and 3: a cost game.
        Near([1.0 / 3, 5.0 / 6, 11.0 / 6], ShapleyValue.Of(new CoalitionGame(3, [.. Enumerable.Range(0, 8).Select(set => set == 0 ? 0.0 : Math.Floor(Math.Log2(set)) + 1)])));
    }

    [Theory]
    [InlineData(100, 33.3333, 33.3333, 33.3333)]
    [InlineData(200, 50, 75, 75)]
    [InlineData(300, 50, 100, 150)]
    public void An_estate_is_divided_as_the_Talmud_says(double estate, double first, double second, double third)
    {
        // What is left when the others are paid in full.
        double[] debts = [100, 200, 300];
        var game = new CoalitionGame(3, [.. Enumerable.Range(0, 8).Select(set => Math.Max(0, estate - Enumerable.Range(0, 3).Where(k => (set >> k & 1) == 0).Sum(k => debts[k])) - (set == 0 ? Math.Max(0, estate - 600) : 0))]);
        Near([first, second, third], Nucleolus.Of(game, Solver));
    }

    [Fact]
    public void Three_countries_share_as_worked_by_hand()
    {
        // 10, 4, 6 alone; 26, 22, 12 in pairs; 42 together.
        var game = new CoalitionGame(3, [0, 10, 4, 26, 6, 22, 12, 42]);
        Near([19.6667, 11.6667, 10.6667], ShapleyValue.Of(game));
        Near([19, 12, 11], Nucleolus.Of(game, Solver));
        Assert.True(Core.Holds(game, [19, 12, 11]));
        Assert.False(Core.Of(game, Solver).IsEmpty);
    }

    [Fact]
    public void Buyers_of_one_whole_plant_have_no_stable_split()
    {
        // Three equal buyers; a pair saves 100, and so do all.
        var game = new CoalitionGame(3, [0, 0, 0, 100, 0, 100, 100, 100]);
        Core core = Core.Of(game, Solver);
        Assert.True(core.IsEmpty);
        Assert.Equal(33.3333, core.LeastExcess, 1e-4);
        Near([33.3333, 33.3333, 33.3333], ShapleyValue.Of(game));
        Near([33.3333, 33.3333, 33.3333], Nucleolus.Of(game, Solver));
    }

    [Fact]
    public void A_game_without_a_worth_for_each_set_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new CoalitionGame(2, [0, 1, 2]));
        Assert.Throws<ArgumentException>(() => new CoalitionGame(1, [0, double.NaN]));
        Assert.Throws<ArgumentException>(() => new CoalitionGame(21, [0]));
    }

    private static void Near(double[] expected, double[] found)
    {
        Assert.Equal(expected.Length, found.Length);
        for (int k = 0; k < expected.Length; k++) { Assert.Equal(expected[k], found[k], 1e-4); }
    }
}
