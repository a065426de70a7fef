namespace Veta.Solvers;

/// <summary>An engine that is not on this machine or cannot be used; the message says what to install or set.</summary>
public sealed class SolverUnavailableException(string message) : Exception(message);
