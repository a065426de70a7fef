namespace Veta.Solvers.Highs;

/// <summary>HiGHS's model status, by its numbers.</summary>
internal enum HighsOutcome
{
    NotSet = 0,
    LoadError = 1,
    ModelError = 2,
    PresolveError = 3,
    SolveError = 4,
    PostsolveError = 5,
    ModelEmpty = 6,
    Optimal = 7,
    Infeasible = 8,
    UnboundedOrInfeasible = 9,
    Unbounded = 10,
    ObjectiveBound = 11,
    ObjectiveTarget = 12,
    TimeLimit = 13,
    IterationLimit = 14,
    Unknown = 15,
    SolutionLimit = 16,
    Interrupt = 17,
    MemoryLimit = 18,
}
