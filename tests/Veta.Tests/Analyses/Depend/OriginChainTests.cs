using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Veta.Analyses.Depend.Tracing;
using Veta.Network.Origins;
using Xunit;

namespace Veta.Tests.Analyses.Depend;

public sealed class OriginChainTests
{
    private static readonly double[][] PublishedQ = [[0, .5, .2, .3], [0, 0, 0, 0], [0, .1, 0, 0], [0, .2, .1, 0]];
    private static readonly double[][] PublishedR = [[0, 0, 0, 0], [.7, .05, 0, .25], [.1, .6, 0, .2], [0, .2, .3, .2]];

    [Fact]
    public void Worked_example_of_three_refiners_and_four_origins()
    {
        OriginChain chain = Chain(PublishedQ, PublishedR);
        double[] use = chain.OriginMatrix()[0];
        Assert.Equal(0.43110, use[0], 1e-9);
        Assert.Equal(0.22715, use[1], 1e-9);
        Assert.Equal(0.09000, use[2], 1e-9);
        Assert.Equal(0.25175, use[3], 1e-9);
        Assert.Equal(0.583, chain.Touch(node => node == 1, _ => false)[0], 1e-9);
        Assert.Equal(0.606, chain.Touch(node => node == 1, origin => origin == 0)[0], 1e-9);
    }

    [Fact]
    public void Recycling_and_re_exports_go_round_until_they_end()
    {
        // A refiner takes a fifth of its input back from its user; the user's metal is then (1 − .2) mined over (1 − .2): all of it.
        var builder = new OriginChainBuilder(2, 2);
        builder.Take(0, 1, 1);
        builder.Take(1, 0, 20);
        builder.TakeFromOrigin(1, 0, 60);
        builder.TakeFromOrigin(1, 1, 20);
        double[] use = builder.Build().OriginMatrix()[0];
        Assert.Equal(0.75, use[0], 1e-12);
        Assert.Equal(0.25, use[1], 1e-12);
    }

    [Fact]
    public void Two_traders_who_buy_only_from_one_another_are_refused()
    {
        var builder = new OriginChainBuilder(2, 1);
        builder.Take(0, 1, 1);
        builder.Take(1, 0, 1);
        Assert.Contains("supply only one another", Assert.Throws<InputException>(builder.Build).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Large_loops_are_iterated_to_the_same_answer_as_small_ones_are_eliminated()
    {
        // A ring of 400 countries, each taking 30 % from its neighbour: solved by hand, each country's own mine gives 0.7 / (1 − 0.3^400).
        const int n = 400;
        var builder = new OriginChainBuilder(n, n);
        for (int i = 0; i < n; i++)
        {
            builder.Take(i, (i + 1) % n, 0.3);
            builder.TakeFromOrigin(i, i, 0.7);
        }

        double[][] origins = builder.Build().OriginMatrix();
        Assert.All(origins, row => Assert.Equal(1, row.Sum(), 1e-9));
        Assert.Equal(0.7, origins[17][17], 1e-9);
        Assert.Equal(0.21, origins[17][18], 1e-9);
    }

    [Fact]
    public void Rows_of_the_origin_matrix_sum_to_one() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        (double[][] q, double[][] r) = Random(seed);
        foreach (double[] row in Chain(q, r).OriginMatrix()) { Assert.Equal(1, row.Sum(), 1e-9); }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Splitting_a_node_in_two_identical_halves_changes_nothing() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        (double[][] q, double[][] r) = Random(seed);
        int n = q.Length, split = Math.Abs(seed % n);
        double[][] q2 = [.. Enumerable.Range(0, n + 1).Select(i => Halved(q[i == n ? split : i], split))];
        double[][] r2 = [.. Enumerable.Range(0, n + 1).Select(i => r[i == n ? split : i])];
        OriginChain whole = Chain(q, r), halves = Chain(q2, r2);
        double[][] a = whole.OriginMatrix(), b = halves.OriginMatrix();
        for (int i = 0; i < n; i++)
        {
            for (int o = 0; o < a[i].Length; o++) { Assert.Equal(a[i][o], b[i][o], 1e-9); }
        }

        Assert.Equal(whole.Touch(k => k == split, _ => false)[0], halves.Touch(k => k == split || k == n, _ => false)[0], 1e-9);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Touching_a_country_anywhere_is_at_least_its_share_of_origin() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        (double[][] q, double[][] r) = Random(seed);
        OriginChain chain = Chain(q, r);
        double[] touch = chain.Touch(k => k % 2 == 1, o => o == 0);
        double[][] origins = chain.OriginMatrix();
        for (int i = 0; i < q.Length; i++) { Assert.True(touch[i] >= origins[i][0] - 1e-12 && touch[i] <= 1 + 1e-12); }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Fifty_countries_thirty_forms_and_ten_years_take_well_under_a_second()
    {
        OriginChain[] years = [.. Enumerable.Range(0, 10).Select(year => Layers(50, 30, year))];
        years[0].OriginMatrix();
        double least = double.PositiveInfinity; // of three, because other work may run beside
        for (int run = 0; run < 3; run++)
        {
            var clock = Stopwatch.StartNew();
            foreach (OriginChain chain in years) { chain.OriginMatrix(); }
            least = Math.Min(least, clock.Elapsed.TotalSeconds);
        }

        Assert.True(least < 1, $"{least} s"); // 0.4 s of CPU in bench/results
    }

    /// <summary>Forms in a row, each country taking from several at the form before and re-exporting at its own.</summary>
    private static OriginChain Layers(int countries, int forms, int seed)
    {
        var random = new Random(seed);
        var builder = new OriginChainBuilder(countries * forms, countries);
        for (int form = 0; form < forms; form++)
        {
            for (int country = 0; country < countries; country++)
            {
                int node = (form * countries) + country;
                for (int k = 0; k < 8; k++)
                {
                    int from = random.Next(countries);
                    if (form == 0) { builder.TakeFromOrigin(node, from, random.NextDouble()); } else { builder.Take(node, node - country - countries + from, random.NextDouble()); }
                }

                builder.Take(node, (form * countries) + random.Next(countries), 0.2 * random.NextDouble());
            }
        }

        return builder.Build();
    }

    private static double[] Halved(double[] row, int split)
    {
        double[] halved = [.. row, row[split] / 2];
        halved[split] /= 2;
        return halved;
    }

    private static (double[][] Q, double[][] R) Random(int seed)
    {
        var random = new Random(seed);
        int n = 2 + random.Next(8), m = 1 + random.Next(4);
        double[][] q = new double[n][], r = new double[n][];
        for (int i = 0; i < n; i++)
        {
            q[i] = [.. Enumerable.Range(0, n).Select(_ => random.Next(3) == 0 ? random.NextDouble() : 0)];
            r[i] = [.. Enumerable.Range(0, m).Select(_ => 0.05 + random.NextDouble())];
            double sum = q[i].Sum() + r[i].Sum();
            q[i] = Array.ConvertAll(q[i], v => v / sum);
            r[i] = Array.ConvertAll(r[i], v => v / sum);
        }

        return (q, r);
    }

    private static OriginChain Chain(double[][] q, double[][] r)
    {
        var builder = new OriginChainBuilder(q.Length, r[0].Length);
        for (int i = 0; i < q.Length; i++)
        {
            for (int j = 0; j < q.Length; j++) { builder.Take(i, j, q[i][j]); }
            for (int o = 0; o < r[i].Length; o++) { builder.TakeFromOrigin(i, o, r[i][o]); }
        }

        return builder.Build();
    }
}
