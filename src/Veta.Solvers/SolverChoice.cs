using Veta.Lp;

namespace Veta.Solvers;

/// <summary>What <see cref="SolverCatalog.Auto"/> chose for a model, and why.</summary>
/// <param name="SolverId">The engine, for <see cref="SolverCatalog.Find"/>.</param>
/// <param name="ColdMethod">Algorithm of the first solve; later solves start warm with the engine's own choice.</param>
/// <param name="Reason">One sentence for the manifest.</param>
public sealed record SolverChoice(string SolverId, SolveMethod ColdMethod, string Reason);
