using Veta.Lp;

namespace Veta.Cli;

/// <summary>What the user is told of solves that needed more than one attempt: nothing while a new start was enough, one line from there on.</summary>
internal static class SolverNote
{
    // As asked, from the same basis in a new object, and cold: these are told in the manifest only.
    private const int UsualAttempts = 3;

    /// <summary>Writes the line, if one is due. What no method solved is told where its answer is missing.</summary>
    public static void Tell(Screen screen, SolveLog? log)
    {
        if (log is null) { return; }
        RetriedSolve[] other = [.. log.Retried.Where(solve => !solve.Failed && (solve.Accepted || solve.Attempts.Count > UsualAttempts))];
        if (other.Length == 0) { return; }
        screen.Note(Screen.Fill(screen.Texts.OtherMethod, other.Length, log.Count));
        double worst = other.Where(solve => solve.Accepted).Select(solve => solve.Attempts.Min(a => a.Quality) ?? 0).DefaultIfEmpty(0).Max();
        if (worst > 0) { screen.Note(Screen.Fill(screen.Texts.Accepted, other.Count(solve => solve.Accepted), worst)); }
    }
}
