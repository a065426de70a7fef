namespace Veta.Ensembles.Designs;

/// <summary>
/// Latin hypercube (McKay, Beckman and Conover 1979, doi 10.2307/1268522): each driver is cut into as many equal parts as there are members, and each part is drawn once. Good for means and quantiles of
/// answers that are nearly a sum of what drivers do; not for sensitivity indices, which want <see cref="SaltelliDesign"/>.
/// </summary>
internal sealed class LatinHypercube : IDesign
{
    /// <summary>The most members: beyond, a draw within its part could be rounded onto the next part.</summary>
    public const int MostMembers = 1 << 20;

    private readonly int[][] _parts;
    private readonly double[][]? _places;

    /// <summary>Draws a design.</summary>
    /// <param name="members">How many members, 1 to <see cref="MostMembers"/>.</param>
    /// <param name="drivers">How many drivers, at least 1; a driver's numbers hang on the seed and its place only.</param>
    /// <param name="seed">Any number; the same one gives the same bits.</param>
    /// <param name="midpoints">Whether each draw stands in the middle of its part, and not anywhere in it.</param>
    public LatinHypercube(int members, int drivers, ulong seed, bool midpoints = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(members, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(members, MostMembers);
        ArgumentOutOfRangeException.ThrowIfLessThan(drivers, 1);
        _parts = new int[drivers][];
        _places = midpoints ? null : new double[drivers][];
        for (int driver = 0; driver < drivers; driver++)
        {
            SplitMix random = SplitMix.Of(seed, (ulong)driver);
            _parts[driver] = random.Permutation(members);
            if (_places is not null) { _places[driver] = [.. Enumerable.Range(0, members).Select(_ => random.Fraction())]; }
        }
    }

    /// <summary>The design in the middles of the parts that given orders name.</summary>
    /// <param name="parts">For each driver the part of each member: each of 0 to members − 1 once.</param>
    public LatinHypercube(IReadOnlyList<IReadOnlyList<int>> parts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(parts.Count, 1, nameof(parts));
        _parts = [.. parts.Select(order => order.ToArray())];
        if (_parts.Any(order => order.Length == 0 || !order.Order().SequenceEqual(Enumerable.Range(0, _parts[0].Length)))) { throw new ArgumentException("each driver needs an order of the same parts, each once", nameof(parts)); }
    }

    /// <inheritdoc/>
    public int Members => _parts[0].Length;

    /// <inheritdoc/>
    public int Drivers => _parts.Length;

    /// <inheritdoc/>
    public double At(int member, int driver) => (_parts[driver][member] + (_places?[driver][member] ?? 0.5)) / Members;
}
