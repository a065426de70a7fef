using Veta.Lp;

namespace Veta.Ensembles.Choices;

/// <summary>
/// Least and greatest of chosen amounts among the points whose objective is within a share of its least: what must be, what may be and what never is. Whole columns may be built in
/// part, so that a range is at least as wide as that of whole projects. One session: only costs and the bound on the objective change.
/// </summary>
/// <param name="solver">The engine.</param>
/// <param name="options">Limits, tolerances and seed of each solve.</param>
internal sealed class NearOptimal(ISolver solver, SolveOptions options)
{
    /// <summary>The ranges, by tolerance and then by amount; null when the program itself has no optimum.</summary>
    /// <param name="program">The program, minimised.</param>
    /// <param name="amounts">Each a sum of columns with factors.</param>
    /// <param name="tolerances">Shares above the least objective, 0 or more.</param>
    /// <param name="cancellationToken">The stop.</param>
    public IReadOnlyList<NearOptimalRange>? Ranges(LpModel program, IReadOnlyList<IReadOnlyList<(int Column, double Factor)>> amounts, IReadOnlyList<double> tolerances, CancellationToken cancellationToken = default)
    {
        LpModel relaxed = program with { Integer = null };
        var more = new LpAddition(relaxed);
        int bound = more.AddRow(double.NegativeInfinity, double.PositiveInfinity);
        for (int j = 0; j < relaxed.ColumnCount; j++)
        {
            if (relaxed.Cost[j] != 0) { more.AddTerm(bound, j, relaxed.Cost[j]); }
        }

        int[] of = [.. amounts.Select(_ => more.AddColumn(0, double.NegativeInfinity))];
        for (int a = 0; a < of.Length; a++)
        {
            int row = more.AddRow(0, 0);
            more.AddTerm(row, of[a], -1);
            foreach ((int column, double factor) in amounts[a]) { more.AddTerm(row, column, factor); }
        }

        LpModel whole = relaxed.Append(more);
        using ISolverSession session = solver.Open(whole);
        SolveResult best = session.Solve(options, cancellationToken);
        if (best.Status != SolveStatus.Optimal) { return null; }
        session.ChangeCosts([.. Enumerable.Range(0, whole.ColumnCount)], new double[whole.ColumnCount]);
        var ranges = new List<NearOptimalRange>();
        foreach (double tolerance in tolerances)
        {
            session.ChangeRowBounds([bound], [double.NegativeInfinity], [best.Objective + (tolerance * Math.Abs(best.Objective)) - whole.Offset]);
            for (int a = 0; a < of.Length; a++) { ranges.Add(new(tolerance, a, End(session, of[a], 1, cancellationToken), End(session, of[a], -1, cancellationToken))); }
        }

        return ranges;
    }

    private double? End(ISolverSession session, int column, double sign, CancellationToken cancellationToken)
    {
        session.ChangeCosts([column], [sign]);
        SolveResult solved = session.Solve(options, cancellationToken);
        session.ChangeCosts([column], [0]);
        return solved.Status == SolveStatus.Optimal ? solved.Primal[column] : null;
    }
}
