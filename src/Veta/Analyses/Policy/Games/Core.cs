using Veta.Analyses.Runs;
using Veta.Lp;

namespace Veta.Analyses.Policy.Games;

/// <summary>The splits from which no set of players would walk away; found by linear programs.</summary>
/// <param name="LeastExcess">The smallest that the largest grievance of a set can be made; above 0 no split is stable.</param>
/// <param name="Ranges">Least and most of each player in stable splits; empty where there is none.</param>
internal sealed record Core(double LeastExcess, IReadOnlyList<(double Least, double Most)> Ranges)
{
    // A grievance below this share of the whole is none.
    private const double Noise = 1e-7;

    /// <summary>Whether no split is stable.</summary>
    public bool IsEmpty => Ranges.Count == 0;

    /// <summary>The core of a game.</summary>
    /// <exception cref="SolveFailedException">A program of it was not solved.</exception>
    public static Core Of(CoalitionGame game, ISolver solver)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(solver);
        if (game.Players == 1) { return new Core(0, [(game[1], game[1])]); }
        LpAddition least = SplitProgram.Of(game, hasExcess: true, _ => null);
        double excess = SplitProgram.Solved(solver, least.To.Append(least)).Objective;
        if (excess > NoiseOf(game)) { return new Core(excess, []); }
        var ranges = new List<(double, double)>();
        for (int k = 0; k < game.Players; k++) { ranges.Add((Reached(game, solver, k, 1), -Reached(game, solver, k, -1))); }
        return new Core(excess, ranges);
    }

    /// <summary>Whether no set gets less in a split than it gains alone.</summary>
    public static bool Holds(CoalitionGame game, IReadOnlyList<double> split)
    {
        ArgumentNullException.ThrowIfNull(game);
        return game.Proper().All(set => game.Excess(set, split) <= NoiseOf(game)) && Math.Abs(game.Excess(game.All, split)) <= NoiseOf(game);
    }

    /// <summary>What is too small to count in a game.</summary>
    internal static double NoiseOf(CoalitionGame game) => Noise * Math.Max(1e-9, Enumerable.Range(0, game.All + 1).Max(set => Math.Abs(game[set])));

    private static double Reached(CoalitionGame game, ISolver solver, int player, double sign)
    {
        LpAddition made = SplitProgram.Of(game, hasExcess: false, k => k == player ? sign : 0);
        return SplitProgram.Solved(solver, made.To.Append(made)).Objective;
    }
}
