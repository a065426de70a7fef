using System.Security.Cryptography;
using Veta.Data.Findings;
using Veta.Ensembles.Designs;
using Xunit;

namespace Veta.Tests.Ensembles.Designs;

public sealed class SobolSequenceTests
{
    private static readonly double[][] FirstEight =
    [
        [0, 0, 0, 0, 0, 0], [0.5, 0.5, 0.5, 0.5, 0.5, 0.5], [0.75, 0.25, 0.25, 0.25, 0.75, 0.75], [0.25, 0.75, 0.75, 0.75, 0.25, 0.25], [0.375, 0.375, 0.625, 0.875, 0.375, 0.125],
        [0.875, 0.875, 0.125, 0.375, 0.875, 0.625], [0.625, 0.125, 0.875, 0.625, 0.625, 0.875], [0.125, 0.625, 0.375, 0.125, 0.125, 0.375],
    ];

    [Fact]
    [Trait("Category", "Published")]
    public void The_first_eight_points_are_the_published_ones_in_Gray_code_order()
    {
        var design = new SobolSequence(8, 6);
        Assert.Equal(FirstEight, Enumerable.Range(0, 8).Select(m => Enumerable.Range(0, 6).Select(d => design.At(m, d)).ToArray()));
        var later = new SobolSequence(7, 6, first: 1);
        Assert.Equal(FirstEight[1..], Enumerable.Range(0, 7).Select(m => Enumerable.Range(0, 6).Select(d => later.At(m, d)).ToArray()));
    }

    [Fact]
    [Trait("Category", "Published")]
    public void The_table_of_directions_holds_every_primitive_polynomial_up_to_degree_thirteen_in_order()
    {
        Assert.Equal(SobolDirections.MostDrivers - 1, SobolDirections.Table.Count);
        Assert.Equal((6, 25u), (SobolDirections.Table[17].Degree, SobolDirections.Table[17].Inner));
        Assert.Equal([1u, 1, 5, 5, 19, 61], SobolDirections.Table[17].First);
        var primitive = Enumerable.Range(1, 13).SelectMany(degree => Enumerable.Range(0, 1 << (degree - 1)).Where(inner => IsPrimitive(degree, inner)).Select(inner => (degree, (uint)inner)));
        Assert.Equal(primitive, SobolDirections.Table.Select(row => (row.Degree, row.Inner)));
    }

    [Fact]
    [Trait("Category", "Guard")]
    public void The_table_and_the_scrambled_numbers_are_the_bytes_that_they_were_when_this_was_written()
    {
        byte[] bytes = [.. Enumerable.Range(0, SobolDirections.MostDrivers).SelectMany(SobolDirections.Of).SelectMany(BitConverter.GetBytes)];
        Assert.Equal("86f95f6051991a3f9c2dbccf74cb5f09d393235067937ec1896fb55c003f38e6", Convert.ToHexStringLower(SHA256.HashData(bytes)));
        Assert.Equal("7619fc090020481bddedc361430a497e0d7035e7f28bf9bf13b1efdaac01527e", Hash(new SobolSequence(100, 7, SobolScramble.Owen, 20261130)));
        Assert.Equal("207e0d577241f63fbfdded1a60c5f1a0ee1007364b32bd3912d134b71cab06f7", Hash(new SobolSequence(100, 7, SobolScramble.DigitalShift, 20261130)));
    }

    [Theory]
    [Trait("Category", "Property")]
    [InlineData(nameof(SobolScramble.None))]
    [InlineData(nameof(SobolScramble.DigitalShift))]
    [InlineData(nameof(SobolScramble.Owen))]
    public void Of_a_power_of_two_of_points_one_stands_in_each_part_of_every_driver(string scramble)
    {
        var design = new SobolSequence(256, SobolDirections.MostDrivers, Enum.Parse<SobolScramble>(scramble), 99);
        bool[] seen = new bool[256];
        for (int driver = 0; driver < design.Drivers; driver++)
        {
            Array.Clear(seen);
            for (int member = 0; member < 256; member++) { seen[(int)(design.At(member, driver) * 256)] = true; }
            Assert.DoesNotContain(false, seen);
        }
    }

    [Theory]
    [Trait("Category", "Property")]
    [InlineData(nameof(SobolScramble.None))]
    [InlineData(nameof(SobolScramble.DigitalShift))]
    [InlineData(nameof(SobolScramble.Owen))]
    public void The_first_two_drivers_stand_one_in_each_box_of_every_shape(string scramble)
    {
        // A (0, 8, 2)-net: 256 points, one in each of the boxes of 2^k by 2^(8-k).
        var design = new SobolSequence(256, 2, Enum.Parse<SobolScramble>(scramble), 4);
        for (int k = 0; k <= 8; k++)
        {
            int wide = 1 << k, high = 1 << (8 - k);
            Assert.Equal(256, Enumerable.Range(0, 256).Select(m => ((int)(design.At(m, 0) * wide), (int)(design.At(m, 1) * high))).Distinct().Count());
        }
    }

    [Fact]
    public void Nested_scrambling_integrates_a_smooth_answer_closer_than_a_shift_and_both_without_bias()
    {
        static double Error(SobolScramble scramble, ulong seed)
        {
            var design = new SobolSequence(1024, 3, scramble, seed);
            return Enumerable.Range(0, 1024).Average(m => Math.Exp(design.At(m, 0)) * design.At(m, 1) * (1 + design.At(m, 2))) - ((Math.E - 1) * 0.5 * 1.5);
        }

        double[] owen = [.. Enumerable.Range(0, 60).Select(seed => Error(SobolScramble.Owen, (ulong)seed))], shift = [.. Enumerable.Range(0, 60).Select(seed => Error(SobolScramble.DigitalShift, (ulong)seed))];
        double Size(double[] errors) => Math.Sqrt(errors.Average(error => error * error));
        Assert.True(Size(owen) < Size(shift), $"{Size(owen)} against {Size(shift)}");
        Assert.True(Math.Abs(owen.Average()) < 3 * Size(owen) / Math.Sqrt(60));
        Assert.True(Math.Abs(shift.Average()) < 3 * Size(shift) / Math.Sqrt(60));
        Assert.True(Size(owen) < 2e-4);
    }

    [Fact]
    public void Scrambled_numbers_are_never_nought_and_hang_on_seed_and_driver_alone()
    {
        SobolSequence few = new(512, 2, SobolScramble.Owen, 8), many = new(512, 5, SobolScramble.Owen, 8), other = new(512, 2, SobolScramble.Owen, 9);
        Assert.All(Enumerable.Range(0, 512), m => Assert.True(many.At(m, 4) > 0));
        Assert.Equal(Enumerable.Range(0, 512).Select(m => few.At(m, 1)), Enumerable.Range(0, 512).Select(m => many.At(m, 1)));
        Assert.NotEqual(few.At(3, 1), other.At(3, 1));
    }

    [Fact]
    public void More_drivers_than_the_table_has_are_refused_with_what_to_take_instead()
    {
        InputException refused = Assert.Throws<InputException>(() => new SobolSequence(8, 1112));
        Assert.Equal("A Sobol sequence of 1,112 drivers is asked for, but the table of directions reaches 1,111. Take a Latin hypercube, or fewer drivers; sensitivity indices need two for each figure.", refused.Message);
        Assert.Equal(0.5, new SobolSequence(2, 1111).At(1, 1110));
    }

    private static string Hash(SobolSequence design) => Convert.ToHexStringLower(SHA256.HashData(
        [.. Enumerable.Range(0, design.Members).SelectMany(m => Enumerable.Range(0, design.Drivers).SelectMany(d => BitConverter.GetBytes(design.At(m, d))))]));

    // x has the order 2^degree - 1 modulo the polynomial.
    private static bool IsPrimitive(int degree, int inner)
    {
        int polynomial = (1 << degree) | (inner << 1) | 1, power = 1, order = 0;
        if (degree == 1) { return true; }
        do
        {
            power <<= 1;
            if (power >> degree != 0) { power ^= polynomial; }
            order++;
        }
        while (power > 1 && order < 1 << degree);
        return power == 1 && order == (1 << degree) - 1;
    }
}
