using Veta.Lp;

namespace Veta.Ensembles.Choices;

/// <summary>
/// The front of a program under several objectives, all to be small, by the augmented epsilon-constraint method: lexicographic payoff table, a grid over all objectives but the first, slack
/// rewarded so that no point is beaten by another, and jumps over the grid points that a slack has already answered (Mavrotas and Florios 2013, doi 10.1016/j.amc.2013.03.002).
/// </summary>
/// <param name="solver">The engine.</param>
/// <param name="options">Limits, tolerances and seed of each solve.</param>
internal sealed class Frontier(ISolver solver, SolveOptions options)
{
    private const double Reward = 1e-3;
    private const double Slack = 1e-9;

    /// <summary>The front; null when an objective has no least.</summary>
    /// <param name="program">The program; its own costs are not used.</param>
    /// <param name="objectives">A coefficient for each column, for each objective; two objectives or more.</param>
    /// <param name="steps">Grid points of each objective but the first, 2 or more.</param>
    /// <param name="jumps">Whether grid points that cannot give another point are left out.</param>
    /// <param name="cancellationToken">The stop.</param>
    public Front? Of(LpModel program, IReadOnlyList<double[]> objectives, int steps, bool jumps = true, CancellationToken cancellationToken = default)
    {
        if (objectives.Count < 2 || steps < 2) { throw new ArgumentException("a front needs two objectives and two grid points each", nameof(objectives)); }
        var more = new LpAddition(program with { Cost = new double[program.ColumnCount], Offset = 0 });
        int[] value = [.. objectives.Select(_ => more.AddColumn(0, double.NegativeInfinity))];
        for (int k = 0; k < value.Length; k++)
        {
            int row = more.AddRow(0, 0);
            more.AddTerm(row, value[k], -1);
            for (int j = 0; j < program.ColumnCount; j++)
            {
                if (objectives[k][j] != 0) { more.AddTerm(row, j, objectives[k][j]); }
            }
        }

        int[] slack = [.. value.Select(_ => more.AddColumn(0, 0, 0))];
        int[] rows = [.. value.Select(_ => more.AddRow(double.NegativeInfinity, double.PositiveInfinity))];
        for (int k = 1; k < value.Length; k++)
        {
            more.AddTerm(rows[k], value[k], 1);
            more.AddTerm(rows[k], slack[k], 1);
        }

        using ISolverSession session = solver.Open(more.To.Append(more));
        var payoff = new List<IReadOnlyList<double>>();
        for (int first = 0; first < value.Length; first++)
        {
            if (Lexicographic(session, value, first, cancellationToken) is not { } row) { return null; }
            payoff.Add(row);
        }

        var grid = new Grid(session, options, value, slack, rows, payoff, steps, jumps, program.ColumnCount);
        grid.Walk(cancellationToken);
        return new Front(payoff, grid.Points, grid.Programs, grid.Infeasible, grid.Unsettled);
    }

    private double[]? Lexicographic(ISolverSession session, int[] value, int first, CancellationToken cancellationToken)
    {
        double[]? reached = null;
        foreach (int k in Enumerable.Range(0, value.Length).OrderBy(k => k == first ? -1 : k))
        {
            session.ChangeCosts([value[k]], [1]);
            SolveResult solved = session.Solve(options, cancellationToken);
            session.ChangeCosts([value[k]], [0]);
            if (solved.Status != SolveStatus.Optimal) { return null; }
            double least = solved.Primal[value[k]];
            session.ChangeColumnBounds([value[k]], [double.NegativeInfinity], [least + (Slack * Math.Max(1, Math.Abs(least)))]);
            reached = [.. value.Select(j => solved.Primal[j])];
        }

        foreach (int j in value) { session.ChangeColumnBounds([j], [double.NegativeInfinity], [double.PositiveInfinity]); }
        return reached;
    }

    private sealed class Grid(ISolverSession session, SolveOptions options, int[] value, int[] slack, int[] rows, List<IReadOnlyList<double>> payoff, int steps, bool jumps, int columns)
    {
        private readonly double[] _ideal = [.. value.Select((_, k) => payoff.Min(row => row[k]))];
        private readonly double[] _worst = [.. value.Select((_, k) => payoff.Max(row => row[k]))];

        public List<FrontPoint> Points { get; } = [];

        public int Programs { get; private set; }

        public int Infeasible { get; private set; }

        public int Unsettled { get; private set; }

        public void Walk(CancellationToken cancellationToken)
        {
            session.ChangeCosts([value[0]], [1]);
            for (int k = 1; k < value.Length; k++)
            {
                double range = _worst[k] - _ideal[k];
                session.ChangeCosts([slack[k]], [range > 0 ? -Reward * Math.Pow(10, 1 - k) / range : 0]);
                session.ChangeColumnBounds([slack[k]], [0], [double.PositiveInfinity]);
            }

            Level(value.Length - 1, cancellationToken);
        }

        private double Step(int k) => (_worst[k] - _ideal[k]) / (steps - 1);

        // The last objective is the outermost loop, the second the innermost, in which a slack of several steps says that the next grid points give the same point again.
        private void Level(int k, CancellationToken cancellationToken)
        {
            int count = Step(k) > 0 ? steps : 1;
            for (int i = 0; i < count; i++)
            {
                double limit = i == steps - 1 ? _ideal[k] : _worst[k] - (i * Step(k));
                double spare = Slack * Math.Max(1, Math.Abs(limit));
                session.ChangeRowBounds([rows[k]], [limit + spare], [limit + spare]);
                if (k > 1)
                {
                    Level(k - 1, cancellationToken);
                    continue;
                }

                Programs++;
                SolveResult solved = session.Solve(options, cancellationToken);
                if (solved.Status == SolveStatus.Optimal) { Take(solved.Primal); }
                else if (solved.Status == SolveStatus.Infeasible) { Infeasible++; }
                else { Unsettled++; }
                if (!jumps) { continue; }
                if (solved.Status == SolveStatus.Infeasible) { break; }
                if (solved.Status == SolveStatus.Optimal && count > 1) { i += (int)((solved.Primal[slack[k]] / Step(k)) + Slack); }
            }
        }

        private void Take(double[] primal)
        {
            double[] point = [.. value.Select(j => primal[j])];
            bool known = Points.Any(p => p.Values.Select((v, k) => Math.Abs(v - point[k]) <= 1e-6 * Math.Max(1, _worst[k] - _ideal[k])).All(same => same));
            if (!known) { Points.Add(new(point, primal[..columns])); }
        }
    }
}
