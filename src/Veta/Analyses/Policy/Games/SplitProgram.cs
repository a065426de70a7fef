using Veta.Analyses.Runs;
using Veta.Lp;

namespace Veta.Analyses.Policy.Games;

/// <summary>Programs over splits of what all gain: a column for each player, and one for the largest excess where it is asked for.</summary>
internal static class SplitProgram
{
    /// <summary>The program with a row for each set; row k belongs to set k + 1, the last to all.</summary>
    /// <param name="game">The game.</param>
    /// <param name="hasExcess">Whether the largest excess is a column, the last one, to be made as small as possible.</param>
    /// <param name="costOf">What is minimised of each player's part where it is not; null for nothing.</param>
    public static LpAddition Of(CoalitionGame game, bool hasExcess, Func<int, double?> costOf) => Of(game, hasExcess, costOf, new Dictionary<int, double>());

    /// <summary>The same, with sets whose excess is settled.</summary>
    public static LpAddition Of(CoalitionGame game, bool hasExcess, Func<int, double?> costOf, IReadOnlyDictionary<int, double> settled)
    {
        ArgumentNullException.ThrowIfNull(game);
        var made = new LpAddition(LpModel.Empty with { KeepsUnits = true });
        bool isRational = Enumerable.Range(0, game.Players).Sum(k => game[1 << k]) <= game[game.All];
        for (int k = 0; k < game.Players; k++) { made.AddColumn(costOf(k) ?? 0, isRational ? game[1 << k] : double.NegativeInfinity); }
        int excess = hasExcess ? made.AddColumn(1, double.NegativeInfinity) : -1;
        for (int set = 1; set <= game.All; set++)
        {
            bool isAll = set == game.All, isSettled = settled.TryGetValue(set, out double known);
            double least = isAll ? game[set] : isSettled ? game[set] - known : game[set];
            int row = made.AddRow(least, isAll || isSettled ? least : double.PositiveInfinity);
            for (int k = 0; k < game.Players; k++)
            {
                if ((set >> k & 1) == 1) { made.AddTerm(row, k, 1); }
            }

            if (hasExcess && !isAll && !isSettled) { made.AddTerm(row, excess, 1); }
        }

        return made;
    }

    /// <summary>The optimum.</summary>
    /// <exception cref="SolveFailedException">There is none.</exception>
    public static SolveResult Solved(ISolver solver, LpModel program)
    {
        ArgumentNullException.ThrowIfNull(solver);
        using ISolverSession session = solver.Open(program);
        SolveResult solved = session.Solve(new SolveOptions());
        return solved.Status == SolveStatus.Optimal ? solved : throw SolveFailedException.Of(solved, () => Say.SolveSplit(SolveFailedException.Ended(solved), solved.Detail));
    }
}
