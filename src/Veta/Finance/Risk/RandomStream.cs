namespace Veta.Finance.Risk;

/// <summary>
/// Random numbers that repeat on every machine: xoshiro256** (Blackman and Vigna 2018) seeded by SplitMix64. Streams of one seed and different numbers are independent, so that
/// run k of a Monte Carlo has the same numbers whatever is compared and however many threads work (common random numbers).
/// </summary>
internal sealed class RandomStream
{
    private ulong _a, _b, _c, _d;
    private double _spare = double.NaN;

    /// <summary>A stream.</summary>
    /// <param name="seed">Seed of the whole run.</param>
    /// <param name="stream">Number of the stream, such as the index of a sample.</param>
    public RandomStream(ulong seed, ulong stream = 0)
    {
        ulong state = seed ^ Mix(stream + 0x9E3779B97F4A7C15UL);
        _a = Next(ref state);
        _b = Next(ref state);
        _c = Next(ref state);
        _d = Next(ref state);
    }

    /// <summary>Next number strictly between 0 and 1.</summary>
    public double Uniform()
    {
        ulong result = ulong.RotateLeft(_b * 5, 7) * 9, shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = ulong.RotateLeft(_d, 45);
        return ((result >> 11) + 0.5) * (1.0 / (1UL << 53));
    }

    /// <summary>Next standard normal number (polar form of Box and Muller).</summary>
    public double Normal()
    {
        if (!double.IsNaN(_spare))
        {
            double kept = _spare;
            _spare = double.NaN;
            return kept;
        }

        double u, v, square;
        do
        {
            u = (2 * Uniform()) - 1;
            v = (2 * Uniform()) - 1;
            square = (u * u) + (v * v);
        }
        while (square is >= 1 or 0);
        double scale = Math.Sqrt(-2 * Math.Log(square) / square);
        _spare = v * scale;
        return u * scale;
    }

    /// <summary>Next count of a Poisson distribution of a mean of 0 to about 500 (Knuth's product).</summary>
    public int Poisson(double mean)
    {
        double limit = Math.Exp(-mean), product = Uniform();
        int count = 0;
        while (product > limit)
        {
            product *= Uniform();
            count++;
        }

        return count;
    }

    private static ulong Next(ref ulong state) => Mix(state += 0x9E3779B97F4A7C15UL);

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
