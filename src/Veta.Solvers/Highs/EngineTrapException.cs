namespace Veta.Solvers.Highs;

/// <summary>The engine's code stopped in the middle: an exception of its own, an abort, or no more memory.</summary>
internal sealed class EngineTrapException(string message, Exception cause) : Exception(message, cause);
