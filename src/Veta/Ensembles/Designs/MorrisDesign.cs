namespace Veta.Ensembles.Designs;

/// <summary>
/// Trajectories of elementary effects (Morris 1991, doi 10.2307/1269043): each starts on a grid of levels and moves every driver once, by half of the levels, in an order drawn at random. Tells cheaply
/// which drivers matter at all; not how much of the variance each explains.
/// </summary>
internal sealed class MorrisDesign : IDesign
{
    private readonly int[][] _starts;
    private readonly int[][] _jumps;
    private readonly int[][] _places;
    private readonly int[][] _orders;
    private readonly bool _ends;

    /// <summary>Draws a design.</summary>
    /// <param name="trajectories">How many, at least 1; ten is usual, and two are needed for a spread.</param>
    /// <param name="drivers">How many drivers, at least 1.</param>
    /// <param name="levels">Levels of the grid, even and at least 2; four is usual.</param>
    /// <param name="seed">Any number; the same one gives the same bits.</param>
    /// <param name="ends">Whether the levels reach from 0 to 1, as Morris has them; else they are the middles of equal parts, so that a distribution without ends can be asked.</param>
    public MorrisDesign(int trajectories, int drivers, int levels, ulong seed, bool ends = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(trajectories, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(drivers, 1);
        CheckLevels(levels);
        (Levels, _ends) = (levels, ends);
        int half = levels / 2;
        (_starts, _jumps, _orders) = (new int[trajectories][], new int[trajectories][], new int[trajectories][]);
        for (int t = 0; t < trajectories; t++)
        {
            SplitMix random = SplitMix.Of(seed, (ulong)t);
            int[] lower = [.. Enumerable.Range(0, drivers).Select(_ => random.Below(half))];
            _jumps[t] = [.. lower.Select(_ => random.Below(2) == 0 ? half : -half)];
            _starts[t] = [.. lower.Select((level, driver) => _jumps[t][driver] > 0 ? level : level + half)];
            _orders[t] = random.Permutation(drivers);
        }

        _places = [.. _orders.Select(Places)];
    }

    /// <summary>The design of given trajectories, each step upwards.</summary>
    /// <param name="starts">For each trajectory the level of each driver at its start, in the lower half.</param>
    /// <param name="orders">For each trajectory the drivers in the order in which they move.</param>
    /// <param name="levels">Levels of the grid, even and at least 2.</param>
    /// <param name="ends">As in the drawn design.</param>
    public MorrisDesign(IReadOnlyList<IReadOnlyList<int>> starts, IReadOnlyList<IReadOnlyList<int>> orders, int levels, bool ends)
    {
        CheckLevels(levels);
        ArgumentOutOfRangeException.ThrowIfLessThan(starts.Count, 1, nameof(starts));
        int drivers = starts[0].Count, half = levels / 2;
        if (orders.Count != starts.Count || starts.Any(start => start.Count != drivers || start.Any(level => level < 0 || level >= half)) || orders.Any(order => !order.Order().SequenceEqual(Enumerable.Range(0, drivers))))
        {
            throw new ArgumentException("each trajectory needs a start in the lower levels and an order of all drivers", nameof(starts));
        }

        (Levels, _ends) = (levels, ends);
        _starts = [.. starts.Select(start => start.ToArray())];
        _jumps = [.. starts.Select(start => start.Select(_ => half).ToArray())];
        _orders = [.. orders.Select(order => order.ToArray())];
        _places = [.. _orders.Select(Places)];
    }

    /// <summary>Levels of the grid.</summary>
    public int Levels { get; }

    /// <summary>How many trajectories.</summary>
    public int Trajectories => _starts.Length;

    /// <inheritdoc/>
    public int Drivers => _starts[0].Length;

    /// <summary>Trajectories times drivers plus one, trajectory by trajectory, each from its start.</summary>
    public int Members => checked(Trajectories * (Drivers + 1));

    /// <inheritdoc/>
    public double At(int member, int driver)
    {
        (int trajectory, int moves) = Math.DivRem(member, Drivers + 1);
        int level = _starts[trajectory][driver] + (_places[trajectory][driver] < moves ? _jumps[trajectory][driver] : 0);
        return _ends ? Math.Min((double)level / (Levels - 1), Math.BitDecrement(1.0)) : (level + 0.5) / Levels;
    }

    /// <summary>A step of a trajectory.</summary>
    /// <param name="trajectory">From 0 to <see cref="Trajectories"/> − 1.</param>
    /// <param name="place">Which step, from 0 to <see cref="Drivers"/> − 1.</param>
    public MorrisMove Move(int trajectory, int place)
    {
        int driver = _orders[trajectory][place], before = (trajectory * (Drivers + 1)) + place;
        return new MorrisMove(driver, before, before + 1, (double)_jumps[trajectory][driver] / (_ends ? Levels - 1 : Levels));
    }

    private static void CheckLevels(int levels)
    {
        if (levels < 2 || levels % 2 != 0) { throw new ArgumentOutOfRangeException(nameof(levels), levels, "levels must be even and at least 2"); }
    }

    private static int[] Places(int[] order)
    {
        int[] places = new int[order.Length];
        for (int place = 0; place < order.Length; place++) { places[order[place]] = place; }
        return places;
    }
}
