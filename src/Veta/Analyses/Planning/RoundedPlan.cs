using Veta.Lp;

namespace Veta.Analyses.Planning;

/// <summary>
/// A plan of whole projects that is always there: the program is solved as if projects could be built in part, then each part is rounded to whole ones and
/// everything else is chosen again. Its cost is above the least by at most the gap to the relaxation, which is a proven bound.
/// </summary>
internal static class RoundedPlan
{
    // Parts of a project that are noise of the arithmetic are none.
    private const double Noise = 1e-6;

    // Projects tried the other way at most.
    private const int MostTurned = 24;

    /// <summary>
    /// The plan, with status <see cref="SolveStatus.TimeLimit"/>, its bound and gap, the basis in which it was found with its projects fixed, and that of the relaxation; without a solution when the time did not
    /// suffice or no rounding has a plan.
    /// </summary>
    /// <param name="program">The program.</param>
    /// <param name="solver">The engine.</param>
    /// <param name="options">Its options.</param>
    /// <param name="from">The basis of the relaxation of a program like it; null begins anew.</param>
    /// <param name="cancellationToken">The stop.</param>
    public static (SolveResult Plan, Basis? Basis, Basis? Relaxed) Of(LpModel program, ISolver solver, SolveOptions options, Basis? from, CancellationToken cancellationToken)
    {
        using ISolverSession session = solver.Open(program with { Integer = null });
        if (from?.Fits(program) == true) { session.SetBasis(from); }
        // Plans are nearly networks: simplex is several times sooner than interior point with crossover (137 thousand columns: 3 s against 15 s).
        SolveResult relaxed = session.Solve(options with { Method = SolveMethod.DualSimplex }, cancellationToken);
        if (relaxed.Status != SolveStatus.Optimal) { return (relaxed, null, null); }
        Basis? inPart = session.GetBasis();
        int[] whole = [.. Enumerable.Range(0, program.ColumnCount).Where(j => program.Integer![j])];
        SolveResult best = new() { Status = SolveStatus.TimeLimit, Bound = relaxed.Objective, Method = relaxed.Method };
        Basis? basis = null;
        double[] chosen = [];
        foreach (Func<double, double> rounded in (Func<double, double>[])[part => Math.Ceiling(part - Noise), Math.Round, part => Math.Floor(part + Noise)])
        {
            if (!Try([.. whole.Select(j => Math.Clamp(rounded(relaxed.Primal[j]), program.ColumnLower[j], program.ColumnUpper[j]))])) { return (best, basis, inPart); }
        }

        // Where the best of them is further off than asked, each project that was built in part is tried the other way, those nearest to half first: a few warm solves in place of a search.
        foreach (int k in Enumerable.Range(0, whole.Length).Where(k => Part(k) > Noise).OrderByDescending(Part).ThenBy(k => k).Take(MostTurned))
        {
            if (!best.HasSolution || best.Gap <= options.RelativeGap) { break; }
            double[] turned = [.. chosen];
            double part = relaxed.Primal[whole[k]];
            turned[k] = Math.Clamp(turned[k] > part ? Math.Floor(part + Noise) : Math.Ceiling(part - Noise), program.ColumnLower[whole[k]], program.ColumnUpper[whole[k]]);
            if (!Try(turned)) { break; }
        }

        return (best, basis, inPart);

        double Part(int k) => Math.Abs(relaxed.Primal[whole[k]] - Math.Round(relaxed.Primal[whole[k]]));

        // False when time is over.
        bool Try(double[] values)
        {
            session.ChangeColumnBounds(whole, values, values);
            SolveResult tried = session.Solve(options with { Method = SolveMethod.DualSimplex }, cancellationToken);
            if (tried.Status is SolveStatus.TimeLimit or SolveStatus.Cancelled) { return false; }
            if (tried.Status == SolveStatus.Optimal && (!best.HasSolution || tried.Objective < best.Objective)) { (best, basis, chosen) = (AtLimit(tried, relaxed.Objective), session.GetBasis(), values); }
            return true;
        }
    }

    private static SolveResult AtLimit(SolveResult plan, double bound) => plan with
    {
        Dual = [],
        ReducedCost = [],
        Status = SolveStatus.TimeLimit,
        Bound = bound,
        Gap = Math.Abs(plan.Objective - bound) / Math.Max(1e-10, Math.Abs(plan.Objective)),
    };
}
