namespace Veta.Ensembles.Designs;

/// <summary>
/// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014, doi 10.1145/2660193.2660195): whole numbers only, so that a seed gives the same bits under every
/// runtime, which the library's generators do not promise. Not for secrets.
/// </summary>
/// <param name="state">Where it starts; any value.</param>
internal sealed class SplitMix(ulong state)
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong _state = state;

    /// <summary>A generator for one use of a seed, such as one driver: what it gives hangs on no other use, so that a driver more leaves the numbers of the others as they were.</summary>
    /// <param name="seed">The seed of the ensemble.</param>
    /// <param name="stream">Which use.</param>
    public static SplitMix Of(ulong seed, ulong stream) => new(Mix(Mix(seed) ^ Mix(stream + Golden)));

    /// <summary>A number that hangs on every bit of another, each in about half of its bits: the finisher of the generator.</summary>
    public static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
            return value ^ (value >> 31);
        }
    }

    /// <summary>The next 64 bits.</summary>
    public ulong Next() => Mix(_state = unchecked(_state + Golden));

    /// <summary>A number above 0 and below 1: the middle of one of 2³² equal parts, so that 2²⁰ of them added to a whole number are still told apart.</summary>
    public double Fraction() => ((Next() >> 32) + 0.5) / 4294967296.0;

    /// <summary>A whole number from 0 to below a limit, each as likely (rejection, no bias of the remainder).</summary>
    /// <param name="limit">At least 1.</param>
    public int Below(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        ulong count = (ulong)limit, refused = unchecked(0 - count) % count;
        while (true)
        {
            ulong drawn = Next();
            if (drawn >= refused) { return (int)(drawn % count); }
        }
    }

    /// <summary>The numbers from 0 to below a count in an order drawn at random, each order as likely (Fisher and Yates).</summary>
    /// <param name="count">0 or more.</param>
    public int[] Permutation(int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        for (int i = count - 1; i > 0; i--)
        {
            int other = Below(i + 1);
            (order[i], order[other]) = (order[other], order[i]);
        }

        return order;
    }
}
