namespace Veta.Benchmarks.Generation;

/// <summary>The generator of Steele, Lea and Flood (2014), Fast Splittable Pseudorandom Number Generators, section 5: equal on every platform and in every language.</summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }

    /// <summary>A number of [low, high), from the upper 53 bits.</summary>
    public double Uniform(double low = 0, double high = 1) => low + ((high - low) * ((Next() >> 11) * (1.0 / (1L << 53))));

    /// <summary>A whole number of [0, count).</summary>
    public int Below(int count) => (int)(Next() % (ulong)count);

    /// <summary>Some of the items, without repeats, in the order in which they were drawn.</summary>
    public int[] Sample(IReadOnlyList<int> items, int count)
    {
        int[] drawn = [.. items];
        count = Math.Min(count, drawn.Length);
        for (int i = 0; i < count; i++)
        {
            int j = i + Below(drawn.Length - i);
            (drawn[i], drawn[j]) = (drawn[j], drawn[i]);
        }

        return drawn[..count];
    }
}
