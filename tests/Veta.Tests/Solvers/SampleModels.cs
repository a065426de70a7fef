using Veta.Lp;

namespace Veta.Tests.Solvers;

/// <summary>Models that several suites share; random ones repeat with their seed.</summary>
public static class SampleModels
{
    private const double Inf = double.PositiveInfinity;

    /// <summary>
    /// min 2x + 3y + z − w + 5 with x + y + 0.2z ≥ 10, x − y + w ≤ 3, x, y ≥ 0, 0 ≤ z ≤ 5, 0 ≤ w ≤ 1.
    /// Optimum x = 6, y = 4, z = 0, w = 1, objective 12 + 12 − 1 + 5 = 28. Row duals 2.5 and −0.5: they solve
    /// p + q = 2 (column x) and p − q = 3 (column y). Reduced costs: z 1 − 0.2 · 2.5 = 0.5, w −1 + 0.5 = −0.5.
    /// </summary>
    public static LpModel Hand(ILpNames? names = null)
    {
        Sketch sketch = new() { Offset = 5 };
        int atLeast = sketch.Row(10, Inf), atMost = sketch.Row(-Inf, 3);
        sketch.Column(2, 0, Inf, (atLeast, 1), (atMost, 1));
        sketch.Column(3, 0, Inf, (atLeast, 1), (atMost, -1));
        sketch.Column(1, 0, 5, (atLeast, 0.2));
        sketch.Column(-1, 0, 1, (atMost, 1));
        return sketch.Model(names);
    }

    /// <summary>Transport from every source to every sink; feasible and bounded. Row order: sources, then sinks; columns by source.</summary>
    public static LpModel Transport(int sources, int sinks, int seed)
    {
        Random random = new(seed);
        Sketch sketch = new();
        double[] demand = [.. Enumerable.Range(0, sinks).Select(_ => 10 + (90 * random.NextDouble()))];
        for (int i = 0; i < sources; i++) { sketch.Row(-Inf, demand.Sum() / sources * (1.2 + (0.4 * random.NextDouble()))); }
        for (int j = 0; j < sinks; j++) { sketch.Row(demand[j], Inf); }
        for (int i = 0; i < sources; i++)
        {
            for (int j = 0; j < sinks; j++) { sketch.Column(1 + (20 * random.NextDouble()), 0, Inf, (i, 1), (sources + j, 1)); }
        }

        return sketch.Model();
    }

    /// <summary>
    /// A random model with an optimum by construction: a point inside its bounds fixes what the rows allow, and the costs are
    /// Aᵀ·y plus reduced costs of the right signs. Bounds of every kind occur: boxed, one-sided, free, fixed, ranged, equal.
    /// </summary>
    public static LpModel Random(int columns, int rows, int seed)
    {
        Random random = new(seed);
        Sketch sketch = new();
        List<(int Row, double Value)>[] entries = [.. Enumerable.Range(0, columns).Select(_ => new List<(int, double)>())];
        double[] point = [.. Enumerable.Range(0, columns).Select(_ => Math.Round((10 * random.NextDouble()) - 3, 1))];
        double[] activity = new double[rows], dual = new double[rows];
        for (int j = 0; j < columns; j++)
        {
            foreach (int row in Enumerable.Range(0, rows).OrderBy(_ => random.Next()).Take(1 + random.Next(Math.Min(rows, 5))).Order())
            {
                double value = Math.Round((6 * random.NextDouble()) - 2.5, 1) + 0.05;
                entries[j].Add((row, value));
                activity[row] += value * point[j];
            }
        }

        for (int i = 0; i < rows; i++)
        {
            double y = Math.Round(4 * random.NextDouble(), 1);
            switch (random.Next(5))
            {
                case 0: sketch.Row(activity[i], activity[i]); dual[i] = y - 2; break;
                case 1: sketch.Row(activity[i], Inf); dual[i] = y; break;
                case 2: sketch.Row(-Inf, activity[i]); dual[i] = -y; break;
                case 3: sketch.Row(activity[i] - 2, activity[i]); dual[i] = -y; break;
                default: sketch.Row(activity[i] - 1, activity[i] + 3); break;
            }
        }

        for (int j = 0; j < columns; j++)
        {
            double cost = entries[j].Sum(entry => entry.Value * dual[entry.Row]), reduced = 3 * random.NextDouble();
            (double lower, double upper, double sign) = random.Next(6) switch
            {
                0 => (-Inf, Inf, 0.0),
                1 => (point[j], point[j], 1.0),
                2 => (point[j], Inf, 1.0),
                3 => (-Inf, point[j], -1.0),
                4 => (point[j] - 1, point[j], -1.0),
                _ => (point[j] - 2, point[j] + 2, 0.0),
            };
            sketch.Column(cost + (sign * reduced), lower, upper, [.. entries[j]]);
        }

        return sketch.Model();
    }

    /// <summary>A dense covering problem on which every simplex works for many seconds.</summary>
    public static LpModel Slow()
    {
        Random random = new(3);
        Sketch sketch = new();
        const int rows = 2000, columns = 4000;
        for (int i = 0; i < rows; i++) { sketch.Row(1 + random.NextDouble(), Inf); }
        for (int j = 0; j < columns; j++)
        {
            (int, double)[] entries = [.. Enumerable.Range(0, rows).Where(_ => random.NextDouble() < 0.03).Select(row => (row, 0.5 + random.NextDouble()))];
            sketch.Column(1 + random.NextDouble(), 0, Inf, entries);
        }

        return sketch.Model();
    }

    /// <summary>
    /// Market split (Cornuéjols and Dawande 1998): whole shares whose deviations cost one each. A point is found at once, the proof
    /// takes longer than any test.
    /// </summary>
    public static LpModel SlowSearch()
    {
        Random random = new(5);
        Sketch sketch = new();
        const int markets = 5, products = 40;
        int[,] size = new int[markets, products];
        for (int i = 0; i < markets; i++)
        {
            int sum = 0;
            for (int j = 0; j < products; j++) { sum += size[i, j] = random.Next(100); }
            sketch.Row(sum / 2, sum / 2);
        }

        for (int j = 0; j < products; j++) { sketch.Whole(0, 0, 1, [.. Enumerable.Range(0, markets).Select(i => (i, (double)size[i, j]))]); }
        for (int i = 0; i < markets; i++)
        {
            sketch.Column(1, 0, Inf, (i, 1));
            sketch.Column(1, 0, Inf, (i, -1));
        }

        return sketch.Model();
    }
}
