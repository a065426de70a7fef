namespace Veta.Solvers.Highs;

/// <summary>HiGHS returned an error code where none is expected; a session turns it into <see cref="Lp.SolveStatus.EngineFailure"/>.</summary>
internal sealed class HighsCallException(string message) : Exception(message);
