namespace Veta.Ensembles.Designs;

/// <summary>
/// Sobol sequence in Gray-code order (Antonov and Saleev 1979) with the directions of <see cref="SobolDirections"/>. Whole powers of two of members from the first point are balanced in every driver;
/// other counts, or points left out at the start, are not. In natural order the points within a power of two come in another order. Not for answers that hang on many drivers jointly and roughly.
/// </summary>
internal sealed class SobolSequence : IDesign
{
    private readonly uint[][] _directions;
    private readonly ulong[] _keys;
    private readonly SobolScramble _scramble;
    private readonly int _first;

    /// <summary>Makes a sequence.</summary>
    /// <param name="members">How many points, at least 1.</param>
    /// <param name="drivers">1 to <see cref="SobolDirections.MostDrivers"/>; a driver's numbers hang on the seed and its place only.</param>
    /// <param name="scramble">What the seed does; <see cref="SobolScramble.None"/> gives the published numbers and has no use for a seed.</param>
    /// <param name="seed">Any number; the same one gives the same bits.</param>
    /// <param name="first">Index of the first point taken, 0 or more; 1 leaves out the origin, and with it the balance.</param>
    /// <exception cref="InputException">More drivers than the table of directions has.</exception>
    public SobolSequence(int members, int drivers, SobolScramble scramble = SobolScramble.None, ulong seed = 0, int first = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(members, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(drivers, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        if (drivers > SobolDirections.MostDrivers) { throw new InputException(Say.RefusalSobolDrivers(drivers, SobolDirections.MostDrivers)); }
        Members = members;
        _scramble = scramble;
        _first = first;
        _directions = [.. Enumerable.Range(0, drivers).Select(SobolDirections.Of)];
        _keys = [.. Enumerable.Range(0, drivers).Select(driver => SplitMix.Of(seed, (ulong)driver).Next())];
    }

    /// <inheritdoc/>
    public int Members { get; }

    /// <inheritdoc/>
    public int Drivers => _directions.Length;

    /// <summary>A number of the sequence, a multiple of 2⁻³²; scrambled, the middle of such a part, so never 0.</summary>
    /// <param name="member">From 0 to <see cref="Members"/> − 1.</param>
    /// <param name="driver">From 0 to <see cref="Drivers"/> − 1.</param>
    public double At(int member, int driver)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)member, (uint)Members, nameof(member));
        uint point = Point((ulong)_first + (ulong)member, _directions[driver]);
        return _scramble switch
        {
            SobolScramble.None => point / 4294967296.0,
            SobolScramble.DigitalShift => ((point ^ (uint)(_keys[driver] >> 32)) + 0.5) / 4294967296.0,
            SobolScramble.Owen => (Nested(point, _keys[driver]) + 0.5) / 4294967296.0,
            _ => throw new ArgumentOutOfRangeException(nameof(member), _scramble, "no such scrambling"),
        };
    }

    private static uint Point(ulong index, uint[] directions)
    {
        ulong gray = index ^ (index >> 1);
        uint point = 0;
        for (int digit = 0; gray != 0; digit++, gray >>= 1)
        {
            if ((gray & 1) == 1) { point ^= directions[digit]; }
        }

        return point;
    }

    // The coin of a digit is the highest bit of a mixed number of the key and of the digits before it, told apart by a leading one.
    private static uint Nested(uint point, ulong key)
    {
        uint scrambled = 0;
        for (int digit = 0; digit < SobolDirections.Digits; digit++)
        {
            ulong before = (1ul << digit) | ((ulong)point >> (SobolDirections.Digits - digit));
            uint coin = (uint)(SplitMix.Mix(key ^ SplitMix.Mix(before)) >> 63);
            scrambled |= (((point >> (SobolDirections.Digits - 1 - digit)) & 1) ^ coin) << (SobolDirections.Digits - 1 - digit);
        }

        return scrambled;
    }
}
