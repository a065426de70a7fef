namespace Veta.Lp;

/// <summary>How a solve ended. Only <see cref="Optimal"/> carries an optimum; the limits may carry a feasible point.</summary>
public enum SolveStatus
{
    /// <summary>Solved within the tolerances; for a model with integers, within the requested gap.</summary>
    Optimal,

    /// <summary>No point satisfies all rows and bounds.</summary>
    Infeasible,

    /// <summary>The objective falls without end along <see cref="SolveResult.PrimalRay"/>.</summary>
    Unbounded,

    /// <summary>The engine proved that one of the two holds and did not say which.</summary>
    InfeasibleOrUnbounded,

    /// <summary>The wall-clock limit ran out; see <see cref="SolveResult.HasSolution"/>.</summary>
    TimeLimit,

    /// <summary>An iteration or node limit of the engine ran out.</summary>
    IterationLimit,

    /// <summary>The caller cancelled; what was known is kept.</summary>
    Cancelled,

    /// <summary>The engine stopped without a trustworthy answer.</summary>
    NumericalTrouble,

    /// <summary>The engine broke (a trap, an error code, a failed check); <see cref="SolveResult.Message"/> says how.</summary>
    EngineFailure,
}
