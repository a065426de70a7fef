namespace Veta.Analyses.Shock;

/// <summary>A shock that cannot be tried as asked, for want of something in the question or the package; the message says what to do. A program that fails is a <see cref="Runs.SolveFailedException"/>.</summary>
public sealed class ShockException(string message) : Exception(message);
