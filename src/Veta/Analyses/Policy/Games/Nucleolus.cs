using Veta.Lp;

namespace Veta.Analyses.Policy.Games;

/// <summary>
/// The split that makes the largest grievance of a set as small as possible, then the second largest, and so on (Schmeidler 1969), among splits that give each player what it gains alone where there are such. It lies in the core where
/// there is one. Found by linear programs in turn: sets whose row has a price are settled, with all that follow from them.
/// </summary>
internal static class Nucleolus
{
    private const double Priced = 1e-7;

    /// <summary>The split.</summary>
    /// <exception cref="Runs.SolveFailedException">A program of it was not solved.</exception>
    public static double[] Of(CoalitionGame game, ISolver solver)
    {
        ArgumentNullException.ThrowIfNull(game);
        ArgumentNullException.ThrowIfNull(solver);
        if (game.Players == 1) { return [game[1]]; }
        var settled = new Dictionary<int, double>();
        List<double[]> span = [Indicator(game, game.All)];
        double[] split = [];
        while (span.Count < game.Players)
        {
            LpAddition made = SplitProgram.Of(game, hasExcess: true, _ => null, settled);
            SolveResult solved = SplitProgram.Solved(solver, made.To.Append(made));
            split = [.. solved.Primal.Take(game.Players)];
            int before = settled.Count;
            foreach (int set in game.Proper().Where(set => !settled.ContainsKey(set) && Math.Abs(solved.Dual[set - 1]) > Priced)) { Settle(set, solved.Objective); }
            foreach (int set in game.Proper().Where(set => !settled.ContainsKey(set) && Left(span, Indicator(game, set)) is null)) { settled[set] = game.Excess(set, split); }
            if (settled.Count == before) { break; }
        }

        return split;

        void Settle(int set, double excess)
        {
            settled[set] = excess;
            if (Left(span, Indicator(game, set)) is { } left) { span.Add(left); }
        }
    }

    private static double[] Indicator(CoalitionGame game, int set) => [.. Enumerable.Range(0, game.Players).Select(k => (double)(set >> k & 1))];

    /// <summary>What is left of a vector after taking off what directions of a span hold of it, of length 1; null where nothing is.</summary>
    private static double[]? Left(List<double[]> span, double[] vector)
    {
        double[] left = [.. vector];
        foreach (double[] direction in span)
        {
            double length = direction.Sum(d => d * d), along = left.Zip(direction, (a, b) => a * b).Sum() / length;
            for (int k = 0; k < left.Length; k++) { left[k] -= along * direction[k]; }
        }

        double norm = Math.Sqrt(left.Sum(x => x * x));
        return norm < 1e-9 ? null : [.. left.Select(x => x / norm)];
    }
}
