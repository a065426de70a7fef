namespace Veta.Lp;

/// <summary>A solve that needed more than one attempt, as the manifest of a run tells it.</summary>
/// <param name="Program">What was solved: the label of the options, else the program's name.</param>
/// <param name="Attempts">What was tried, in order; the last gave the answer, unless none did.</param>
/// <param name="Accepted">True when the answer is one that no method gave as well as is usual, so that its quality must be said.</param>
/// <param name="Failed">True when no attempt gave an answer.</param>
public sealed record RetriedSolve(string Program, IReadOnlyList<SolveAttempt> Attempts, bool Accepted, bool Failed);
