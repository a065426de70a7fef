using Veta.Lp;

namespace Veta.Analyses;

/// <summary>What the user is told of solves that needed more than one attempt: nothing while a new start was enough, one line from there on.</summary>
/// <param name="log">What the solver did.</param>
public sealed class SolverRemark(SolveLog log)
{
    // As asked, from the same basis in a new object, and cold: these are told in the manifest only.
    private const int UsualAttempts = 3;

    /// <summary>The lines that are due. What no method solved is told where its answer is missing.</summary>
    public IReadOnlyList<Remark> Remarks
    {
        get
        {
            RetriedSolve[] other = [.. log.Retried.Where(solve => !solve.Failed && (solve.Accepted || solve.Attempts.Count > UsualAttempts))];
            if (other.Length == 0) { return []; }
            var first = Remark.Of(Say.SolveOtherMethod(Said.Exact(other.Length), Said.Exact(log.Count)));
            double worst = other.Where(solve => solve.Accepted).Select(solve => solve.Attempts.Min(a => a.Quality) ?? 0).DefaultIfEmpty(0).Max();
            return worst > 0 ? [first, new Remark("Accepted", other.Count(solve => solve.Accepted), worst)] : [first];
        }
    }
}
