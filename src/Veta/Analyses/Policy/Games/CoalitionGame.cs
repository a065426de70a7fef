namespace Veta.Analyses.Policy.Games;

/// <summary>What each set of players gains together. A set is a number whose bit k stands for player k.</summary>
internal sealed class CoalitionGame
{
    // Beyond this the table of sets no longer fits anywhere.
    private const int MostPlayers = 20;

    private readonly double[] _worth;

    /// <summary>A game.</summary>
    /// <param name="players">Number of players, 1 to 20.</param>
    /// <param name="worth">Worth of each set, 2^players of them; that of the empty one is taken off all others, so that it is 0.</param>
    /// <exception cref="ArgumentException">There are not as many worths as sets, or one is no number.</exception>
    public CoalitionGame(int players, IReadOnlyList<double> worth)
    {
        ArgumentNullException.ThrowIfNull(worth);
        if (players is < 1 or > MostPlayers || worth.Count != 1 << players) { throw new ArgumentException($"{players} players have {1 << Math.Clamp(players, 0, MostPlayers)} sets, not {worth.Count}", nameof(worth)); }
        if (worth.Any(w => !double.IsFinite(w))) { throw new ArgumentException("every set needs a worth", nameof(worth)); }
        Players = players;
        _worth = [.. worth.Select(w => w - worth[0])];
    }

    /// <summary>Number of players.</summary>
    public int Players { get; }

    /// <summary>The set of all.</summary>
    public int All => (1 << Players) - 1;

    /// <summary>What a set gains.</summary>
    public double this[int set] => _worth[set];

    /// <summary>What a split leaves a set short of what it gains alone; below 0 where it gets more.</summary>
    public double Excess(int set, IReadOnlyList<double> split)
    {
        ArgumentNullException.ThrowIfNull(split);
        return _worth[set] - Enumerable.Range(0, Players).Where(k => (set >> k & 1) == 1).Sum(k => split[k]);
    }

    /// <summary>The sets between the empty one and all.</summary>
    public IEnumerable<int> Proper() => Enumerable.Range(1, All - 1);
}
