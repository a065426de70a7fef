using Veta.Lp;
using Veta.Network;

namespace Veta.Analyses.Planning;

/// <summary>
/// Says why no plan exists. Every limit that comes from a figure in a table may give way at a price; first the cheapest total (each limit measured
/// against its own size), then one limit after another is taken back as long as a plan remains, so that none of those named can be left out.
/// The set is irreducible; on models where two equally small sets exist, the one with the smaller total is named.
/// </summary>
internal static class Infeasibility
{
    /// <summary>The limits that must give way, and by how much; after a stop the set may not be the smallest.</summary>
    /// <exception cref="OperationCanceledException">Stopped before any set was known.</exception>
    public static IReadOnlyList<ConflictRow> Explain(NetworkModel model, ISolver solver, SolveOptions options, CancellationToken cancellationToken)
    {
        ElasticProgram elastic = ElasticProgram.Of(model);
        if (elastic.Slacks.Count == 0) { return []; }
        using ISolverSession session = solver.Open(elastic.Program);
        SolveResult first = session.Solve(options, cancellationToken);
        if (first.Status == SolveStatus.Cancelled) { throw new OperationCanceledException(cancellationToken); }
        if (!first.HasSolution) { return []; }
        var named = Violated(elastic, first.Primal);
        double[] best = first.Primal;
        var forbidden = elastic.Slacks.Select(s => s.Limit.Address).Distinct().Where(a => !named.ContainsKey(a)).ToHashSet();
        // Cheapest first: what gives least is the most likely to be needless.
        foreach (string address in named.OrderBy(p => p.Value).Select(p => p.Key).ToArray())
        {
            if (cancellationToken.IsCancellationRequested) { break; }
            forbidden.Add(address);
            Forbid(session, elastic, forbidden);
            SolveResult tried = session.Solve(options, cancellationToken);
            if (tried.Status == SolveStatus.Optimal) { best = tried.Primal; }
            else { forbidden.Remove(address); }
        }

        return Rows(model, elastic, best);
    }

    private static Dictionary<string, double> Violated(ElasticProgram elastic, double[] x)
    {
        var sums = new Dictionary<string, double>();
        foreach (ElasticSlack slack in elastic.Slacks)
        {
            double amount = x[slack.Column] / slack.Size;
            if (amount > 1e-7) { sums[slack.Limit.Address] = sums.GetValueOrDefault(slack.Limit.Address) + amount; }
        }

        return sums;
    }

    private static void Forbid(ISolverSession session, ElasticProgram elastic, HashSet<string> forbidden)
    {
        int[] columns = [.. elastic.Slacks.Select(s => s.Column)];
        double[] lower = new double[columns.Length];
        double[] upper = [.. elastic.Slacks.Select(s => forbidden.Contains(s.Limit.Address) ? 0 : s.Most)];
        session.ChangeColumnBounds(columns, lower, upper);
    }

    private static List<ConflictRow> Rows(NetworkModel model, ElasticProgram elastic, double[] x)
    {
        double[] plan = x[..model.Program.ColumnCount];
        foreach (ElasticSlack slack in elastic.Slacks.Where(s => s.CopyOf >= 0)) { plan[slack.CopyOf] += x[slack.Column]; }
        return [.. elastic.Slacks.Where(s => x[s.Column] > 1e-6 * s.Size).Select(Row).OrderBy(r => r.Limit, StringComparer.Ordinal).ThenBy(r => r.Year)];

        ConflictRow Row(ElasticSlack slack)
        {
            double change = slack.CellChange(x, plan);
            bool isOfRow = !double.IsFinite(change);
            double present = isOfRow ? slack.Present : slack.CellPresent;
            return new ConflictRow
            {
                Limit = slack.Limit.Address,
                Table = slack.Limit.Table,
                Key = slack.Limit.Key,
                Column = slack.Limit.Column,
                Row = slack.Name,
                Year = slack.Limit.Period,
                Present = double.IsFinite(present) ? present : null,
                Violation = isOfRow ? x[slack.Column] : change,
                RowViolation = x[slack.Column],
            };
        }
    }
}
