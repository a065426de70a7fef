namespace Veta.Analyses.Policy.Games;

/// <summary>What each player adds on average over all orders in which they may come (Shapley 1953): the one split that charges equals alike and sums to the whole.</summary>
internal static class ShapleyValue
{
    // Two-sided 95 %.
    private const double Normal = 1.959963984540054;

    /// <summary>Exact, from the worth of every set.</summary>
    public static double[] Of(CoalitionGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        int n = game.Players;
        double[] weights = WeightsOf(n), value = new double[n];
        for (int set = 0; set < game.All; set++)
        {
            double weight = weights[int.PopCount(set)];
            for (int k = 0; k < n; k++)
            {
                if ((set >> k & 1) == 0) { value[k] += weight * (game[set | 1 << k] - game[set]); }
            }
        }

        return value;
    }

    /// <summary>
    /// By orders drawn at random, each with its reverse, which cancels most of what hangs on being early; with half the width of a 95 % interval.
    /// </summary>
    /// <param name="players">Number of players, at most 30.</param>
    /// <param name="worth">Worth of a set; asked again for a set that comes again.</param>
    /// <param name="pairs">Number of orders and reverses, at least 2.</param>
    /// <param name="seed">Seed of the draws.</param>
    public static IReadOnlyList<(double Value, double HalfWidth)> Drawn(int players, Func<int, double> worth, int pairs, int seed)
    {
        ArgumentNullException.ThrowIfNull(worth);
        ArgumentOutOfRangeException.ThrowIfLessThan(pairs, 2);
        var random = new Random(seed);
        double[] sum = new double[players], squares = new double[players];
        int[] order = [.. Enumerable.Range(0, players)];
        for (int pair = 0; pair < pairs; pair++)
        {
            random.Shuffle(order);
            double[] there = Added(order, worth), back = Added([.. order.Reverse()], worth);
            for (int k = 0; k < players; k++)
            {
                double mean = (there[k] + back[k]) / 2;
                sum[k] += mean;
                squares[k] += mean * mean;
            }
        }

        return [.. sum.Select((s, k) => (s / pairs, Normal * Math.Sqrt(Math.Max(0, (squares[k] - (s * s / pairs)) / (pairs - 1)) / pairs)))];
    }

    /// <summary>How much more two players add together than each of them apart, on average over the sets of the others (Grabisch and Roubens 1999): above 0 they need each other, below 0 one does in place of the other.</summary>
    public static double Interaction(CoalitionGame game, int first, int second)
    {
        ArgumentNullException.ThrowIfNull(game);
        double[] weights = WeightsOf(game.Players - 1);
        int one = 1 << first, two = 1 << second;
        return Enumerable.Range(0, game.All + 1).Where(set => (set & (one | two)) == 0)
            .Sum(set => weights[int.PopCount(set)] * (game[set | one | two] - game[set | one] - game[set | two] + game[set]));
    }

    // Chance that a given set of each size comes before a given player.
    private static double[] WeightsOf(int players)
    {
        double[] weights = new double[players];
        weights[0] = 1.0 / players;
        for (int size = 1; size < players; size++) { weights[size] = weights[size - 1] * size / (players - size); }
        return weights;
    }

    private static double[] Added(int[] order, Func<int, double> worth)
    {
        double[] added = new double[order.Length];
        int set = 0;
        double before = worth(0);
        foreach (int player in order)
        {
            set |= 1 << player;
            double after = worth(set);
            added[player] = after - before;
            before = after;
        }

        return added;
    }
}
