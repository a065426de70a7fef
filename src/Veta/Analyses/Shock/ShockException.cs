namespace Veta.Analyses.Shock;

/// <summary>A shock that cannot be tried as asked; the message says why and what to do.</summary>
public sealed class ShockException(string message) : Exception(message);
