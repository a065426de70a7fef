using Veta.Ensembles.Statistics;
using Veta.Lp;

namespace Veta.Ensembles.Stages;

/// <summary>The second stages of all cases, one warm session each: cost and slopes at a first stage. Not for whole columns in the second stage: they have no slopes.</summary>
internal sealed class SecondStages : IDisposable
{
    private readonly IReadOnlyList<StageCase> _cases;
    private readonly SolveOptions _options;
    private readonly int _first;
    private readonly List<ISolverSession> _sessions = [];

    /// <summary>Opens a session for each case.</summary>
    /// <param name="solver">The engine.</param>
    /// <param name="options">Limits, tolerances and seed of each solve.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="first">Number of columns of the first stage.</param>
    public SecondStages(ISolver solver, SolveOptions options, IReadOnlyList<StageCase> cases, int first)
    {
        if (cases.Any(c => c.Program.Integer is { } whole && whole.Skip(first).Contains(true))) { throw new ArgumentException("the second stage has whole columns", nameof(cases)); }
        (_cases, _options, _first) = (cases, options, first);
        foreach (StageCase one in cases) { _sessions.Add(solver.Open(one.Program with { Integer = null })); }
    }

    /// <summary>Cost of both stages in each case and its slopes in the first stage; null when a case has no answer there.</summary>
    public (double[] Costs, double[][] Slopes)? At(IReadOnlyList<double> decision, CancellationToken cancellationToken)
    {
        double[] costs = new double[_cases.Count];
        double[][] slopes = new double[_cases.Count][];
        int[] columns = [.. Enumerable.Range(0, _first)];
        for (int s = 0; s < costs.Length; s++)
        {
            _sessions[s].ChangeColumnBounds(columns, [.. decision], [.. decision]);
            SolveResult solved = _sessions[s].Solve(_options, cancellationToken);
            if (solved.Status != SolveStatus.Optimal) { return null; }
            costs[s] = solved.Objective;
            slopes[s] = solved.ReducedCost[.._first];
        }

        return (costs, slopes);
    }

    /// <summary>The weights of the cases under which the objective is their weighted cost: probabilities, and more on the tail.</summary>
    public static double[] Weights(IReadOnlyList<StageCase> cases, double[] costs, RiskTerms risk)
    {
        double[] weights = [.. cases.Select(c => (1 - risk.Weight) * c.Probability)];
        double left = 1;
        foreach (int s in Enumerable.Range(0, costs.Length).OrderByDescending(s => costs[s]))
        {
            double part = Math.Min(left, cases[s].Probability / (1 - risk.Level));
            weights[s] += risk.Weight * part;
            left -= part;
        }

        return weights;
    }

    /// <summary>The answer that a decision is, with its costs.</summary>
    public static StageAnswer Answer(IReadOnlyList<StageCase> cases, IReadOnlyList<double> decision, double[] costs, RiskTerms risk, IReadOnlyList<CutRound> rounds)
    {
        double expected = costs.Zip(cases, (cost, one) => cost * one.Probability).Sum();
        double tail = TailRisk.Conditional(costs.Zip(cases, (cost, one) => (cost, one.Probability)), risk.Level);
        return new(((1 - risk.Weight) * expected) + (risk.Weight * tail), expected, tail, decision, costs, rounds);
    }

    /// <inheritdoc/>
    public void Dispose() => _sessions.ForEach(session => session.Dispose());
}
