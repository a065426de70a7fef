namespace Veta.Solvers.Clp;

/// <summary>CLP's own problem status, by its numbers.</summary>
internal enum ClpOutcome
{
    Optimal = 0,
    PrimalInfeasible = 1,
    DualInfeasible = 2,
    Stopped = 3,
    Errors = 4,
    ByEvent = 5,
}
