namespace Veta.Solvers;

/// <summary>An engine that is unknown or cannot be used on this machine; the message says what to do.</summary>
public sealed class SolverUnavailableException(string message) : Exception(message);
