using Veta.Lp;

namespace Veta.Ensembles.Stages;

/// <summary>
/// A decision now and operation later in one of several cases: all cases in one program, or cuts from their warm second stages (Van Slyke and Wets 1969, doi 10.1137/0117061; several cuts
/// a round: Birge and Louveaux 1988, doi 10.1016/0377-2217(88)90159-2). The first stage may have whole columns. With cuts every case must have an answer at every decision that the rows of
/// the first stage allow. Tail: Rockafellar and Uryasev 2002, doi 10.1016/S0378-4266(02)00271-6.
/// </summary>
/// <param name="solver">The engine.</param>
/// <param name="options">Limits, tolerances and seed of each solve.</param>
/// <param name="cases">The cases.</param>
/// <param name="first">Number of columns of the first stage.</param>
internal sealed class TwoStages(ISolver solver, SolveOptions options, IReadOnlyList<StageCase> cases, int first)
{
    private readonly IReadOnlyList<StageCase> _cases = Math.Abs(cases.Sum(c => c.Probability) - 1) <= 1e-9 && cases.All(c => c.Probability > 0)
        ? cases
        : throw new ArgumentException("probabilities are above 0 and sum to 1", nameof(cases));

    /// <summary>The decision by all cases in one program; null when there is none.</summary>
    public StageAnswer? Whole(RiskTerms risk, CancellationToken cancellationToken = default)
    {
        var now = new Family("now", 0, first, k => k.ToString(System.Globalization.CultureInfo.InvariantCulture), null, null);
        Coupling coupling = Coupling.Of([.. _cases.Select(c => new CoupledProgram(c.Name, c.Program with { Names = LpNames.Numbered }, c.Probability, [now]))]);
        LpModel program = coupling.Model;
        var more = new LpAddition(program with { Cost = [.. program.Cost.Select(c => (1 - risk.Weight) * c)], Offset = (1 - risk.Weight) * program.Offset });
        if (risk.Weight > 0)
        {
            int edge = more.AddColumn(risk.Weight, double.NegativeInfinity);
            for (int s = 0; s < _cases.Count; s++)
            {
                LpModel own = _cases[s].Program;
                int above = more.AddColumn(risk.Weight * _cases[s].Probability / (1 - risk.Level)), row = more.AddRow(own.Offset, double.PositiveInfinity);
                more.AddTerm(row, edge, 1);
                more.AddTerm(row, above, 1);
                for (int j = 0; j < own.ColumnCount; j++)
                {
                    if (own.Cost[j] != 0) { more.AddTerm(row, coupling.ColumnOf[s][j], -own.Cost[j]); }
                }
            }
        }

        SolveResult solved = Solve(more.To.Append(more), cancellationToken);
        return solved.Status == SolveStatus.Optimal ? At([.. coupling.ColumnOf[0][..first].Select(j => solved.Primal[j])], risk, cancellationToken) : null;
    }

    /// <summary>What a decision costs; null when a case has no answer at it.</summary>
    public StageAnswer? At(IReadOnlyList<double> decision, RiskTerms risk, CancellationToken cancellationToken = default)
    {
        using var later = new SecondStages(solver, options, _cases, first);
        return later.At(decision, cancellationToken) is { } there ? SecondStages.Answer(_cases, decision, there.Costs, risk, []) : null;
    }

    /// <summary>The decision by rounds of cuts; null when a case has no answer at a decision that was tried, or the rounds do not close.</summary>
    /// <param name="risk">What is to be least.</param>
    /// <param name="start">Where to begin; within the rows of the first stage.</param>
    /// <param name="several">Whether each case has a cut of its own each round.</param>
    /// <param name="gap">Share of the objective within which bounds must meet.</param>
    /// <param name="rounds">Most rounds.</param>
    /// <param name="cancellationToken">The stop.</param>
    public StageAnswer? ByCuts(RiskTerms risk, IReadOnlyList<double> start, bool several = false, double gap = 1e-9, int rounds = 500, CancellationToken cancellationToken = default)
    {
        using var later = new SecondStages(solver, options, _cases, first);
        var master = new StageMaster(_cases, first, risk, several);
        var history = new List<CutRound>();
        StageAnswer? best = null;
        IReadOnlyList<double> decision = start;
        for (int round = 0; round < rounds; round++)
        {
            if (later.At(decision, cancellationToken) is not { } there) { return null; }
            StageAnswer answer = SecondStages.Answer(_cases, decision, there.Costs, risk, []);
            if (best is null || answer.Objective < best.Objective) { best = answer; }
            (double constant, double[] slopes) = master.Cut(decision, there.Costs, there.Slopes);
            SolveResult solved = Solve(master.Program, cancellationToken);
            if (solved.Status != SolveStatus.Optimal) { return null; }
            double lower = Math.Min(solved.Bound is double.NaN ? solved.Objective : solved.Bound, best.Objective);
            history.Add(new(decision, answer.Objective - master.Now(decision), constant, slopes, best.Objective, lower));
            if (best.Objective - lower <= gap * Math.Max(1, Math.Abs(best.Objective))) { return best with { Rounds = history }; }
            decision = solved.Primal[..first];
        }

        return null;
    }

    /// <summary>What knowing the case, and what weighing all of them, is worth; null when a case or the program of mean figures has no answer. Programs must have one shape.</summary>
    /// <param name="answer">The decision, by expectation.</param>
    /// <param name="cancellationToken">The stop.</param>
    public StageWorth? Worth(StageAnswer answer, CancellationToken cancellationToken = default)
    {
        double[] seen = new double[_cases.Count];
        for (int s = 0; s < seen.Length; s++)
        {
            SolveResult alone = Solve(_cases[s].Program, cancellationToken);
            if (alone.Status != SolveStatus.Optimal) { return null; }
            seen[s] = alone.Objective;
        }

        SolveResult mean = Solve(MeanProgram.Of(_cases), cancellationToken);
        if (mean.Status != SolveStatus.Optimal) { return null; }
        double[] decided = mean.Primal[..first];
        double? expected = At(decided, RiskTerms.Expectation, cancellationToken)?.Expected;
        return new(
            seen, [.. answer.Costs.Zip(seen, (cost, least) => cost - least)], answer.Expected - seen.Zip(_cases, (cost, one) => cost * one.Probability).Sum(), decided, mean.Objective, expected,
            expected - answer.Expected);
    }

    private SolveResult Solve(LpModel program, CancellationToken cancellationToken)
    {
        using ISolverSession session = solver.Open(program);
        return session.Solve(options, cancellationToken);
    }
}
