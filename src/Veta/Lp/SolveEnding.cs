namespace Veta.Lp;

/// <summary>How a solve ended, in a word of either language.</summary>
public static class SolveEnding
{
    /// <summary>The word of a status.</summary>
    public static Sentence Told(this SolveStatus status) => status switch
    {
        SolveStatus.Optimal => Say.SolveEndedOptimal,
        SolveStatus.Infeasible => Say.SolveEndedInfeasible,
        SolveStatus.Unbounded => Say.SolveEndedUnbounded,
        SolveStatus.InfeasibleOrUnbounded => Say.SolveEndedInfeasibleOrUnbounded,
        SolveStatus.TimeLimit => Say.SolveEndedTimeLimit,
        SolveStatus.IterationLimit => Say.SolveEndedIterationLimit,
        SolveStatus.Cancelled => Say.SolveEndedCancelled,
        SolveStatus.NumericalTrouble => Say.SolveEndedNumericalTrouble,
        SolveStatus.EngineFailure => Say.SolveEndedEngineFailure,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
