using Veta.Lp;
using Xunit;

namespace Veta.Tests.Lp.Files;

/// <summary>Models for the tests of files, and the comparison that a round trip must pass.</summary>
internal static class FileModels
{
    private const double Infinity = double.PositiveInfinity;

    /// <summary>Every feature of the formats on seven columns and seven rows, with names as the analyses make them.</summary>
    public static LpModel Full(bool maximise = false) => new()
    {
        Name = "every feature: {braces}, ~ and % signs",
        Maximise = maximise,
        Offset = -12.75,
        Cost = [1, 0, -2.5, 1e-5, 0, 1.0 / 3.0, 0],
        ColumnLower = [0, -Infinity, -3, 2, 0, 0, -Infinity],
        ColumnUpper = [Infinity, Infinity, 4.5, 2, 1, Infinity, -1],
        Integer = [false, false, false, false, true, true, true],
        RowLower = [4, -Infinity, 7, -1, -Infinity, 0.1, -8],
        RowUpper = [Infinity, 8, 7, 2, Infinity, 0.3, -0.7],
        Starts = [0, 3, 5, 7, 9, 10, 12, 12],
        Rows = [0, 1, 3, 0, 2, 1, 3, 0, 6, 3, 2, 5],
        Values = [1, -1, 2, -1e16, 3.25, 1, 0.1, 5e-324, 1, -1, 1.5e300, 1],
        Names = LpNames.Listed(
            ["activity(mx-madero,2030)", "inflow(a,2030)", "2fast", "end", "e5", "a name with blanks", "$x%|ñ"],
            ["balance(lithium-hydroxide,2030)", "obj", "OBJ", "r{to}", "free", "*star", "'MARKER'"]),
    };

    /// <summary>A model drawn from a seed: any shape, with magnitudes from 1e-12 to 1e12.</summary>
    public static LpModel Random(int seed)
    {
        var random = new Random(seed);
        int columns = random.Next(1, 12), rows = random.Next(0, 12);
        var starts = new List<int> { 0 };
        var indices = new List<int>();
        var values = new List<double>();
        for (int j = 0; j < columns; j++)
        {
            for (int i = 0; i < rows; i++)
            {
                if (random.Next(3) != 0) { continue; }
                indices.Add(i);
                values.Add(Number(random));
            }

            starts.Add(indices.Count);
        }

        (double[] lower, double[] upper) = Bounds(random, columns);
        (double[] rowLower, double[] rowUpper) = Bounds(random, rows);
        return new LpModel
        {
            Maximise = random.Next(2) == 0,
            Offset = random.Next(2) == 0 ? 0 : Number(random),
            Cost = Enumerable.Range(0, columns).Select(_ => random.Next(2) == 0 ? 0 : Number(random)).ToArray(),
            ColumnLower = lower,
            ColumnUpper = upper,
            RowLower = rowLower,
            RowUpper = rowUpper,
            Starts = [.. starts],
            Rows = [.. indices],
            Values = [.. values],
            Integer = random.Next(2) == 0 ? null : Enumerable.Range(0, columns).Select(j => j == 0 || random.Next(2) == 0).ToArray(),
        };
    }

    /// <summary>Asserts that two models are the same to the last bit, names and order included; the far side of a range may be one unit in the last place off.</summary>
    public static void AssertSame(LpModel expected, LpModel actual)
    {
        Assert.Equal(expected.Name, actual.Name);
        Assert.Equal(expected.Maximise, actual.Maximise);
        Assert.Equal(expected.Offset, actual.Offset);
        Assert.Equal(expected.Cost, actual.Cost);
        Assert.Equal(expected.ColumnLower, actual.ColumnLower);
        Assert.Equal(expected.ColumnUpper, actual.ColumnUpper);
        Assert.Equal(expected.Starts, actual.Starts);
        Assert.Equal(expected.Rows[..expected.NonZeroCount], actual.Rows);
        Assert.Equal(expected.Values[..expected.NonZeroCount], actual.Values);
        Assert.Equal(expected.HasIntegers ? expected.Integer : null, actual.Integer);
        Assert.Equal(Enumerable.Range(0, expected.ColumnCount).Select(expected.Names.Column), Enumerable.Range(0, actual.ColumnCount).Select(actual.Names.Column));
        Assert.Equal(Enumerable.Range(0, expected.RowCount).Select(expected.Names.Row), Enumerable.Range(0, actual.RowCount).Select(actual.Names.Row));
        Assert.Equal(expected.RowCount, actual.RowCount);
        for (int i = 0; i < expected.RowCount; i++)
        {
            AssertSide(expected.RowLower[i], actual.RowLower[i]);
            AssertSide(expected.RowUpper[i], actual.RowUpper[i]);
        }
    }

    private static void AssertSide(double expected, double actual) =>
        Assert.True(actual == expected || Math.BitIncrement(actual) == expected || Math.BitDecrement(actual) == expected, $"{actual:R} is not {expected:R}");

    private static double Number(Random random)
    {
        double value = (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-12, 13));
        return random.Next(4) == 0 ? Math.Round(value) + 0.5 : value;
    }

    private static (double[] Lower, double[] Upper) Bounds(Random random, int count)
    {
        double[] lower = new double[count], upper = new double[count];
        for (int i = 0; i < count; i++)
        {
            double a = Number(random), b = Number(random);
            (lower[i], upper[i]) = random.Next(7) switch
            {
                0 => (0, Infinity),
                1 => (-Infinity, Infinity),
                2 => (a, a),
                3 => (a, Infinity),
                4 => (-Infinity, a),
                5 => (0, 1),
                _ => (Math.Min(a, b), Math.Max(a, b)),
            };
        }

        return (lower, upper);
    }
}
