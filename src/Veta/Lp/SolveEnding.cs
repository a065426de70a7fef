namespace Veta.Lp;

/// <summary>How a solve ended, and by which method, in words of either language.</summary>
public static class SolveEnding
{
    /// <summary>The name of a method such as <c>highs dual simplex</c>; one that the catalogue does not know stands as it is.</summary>
    public static Said MethodTold(this SolveResult result) => Named(result.Method);

    /// <summary>The same of an attempt.</summary>
    public static Said MethodTold(this SolveAttempt attempt) => Named(attempt.Method);

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

    private static Said Named(string method)
    {
        string key = "method." + method.Replace(' ', '-');
        return Catalogue.Of(Language.English).Has(key) ? new Sentence(key) : method;
    }
}
