namespace Veta.Lp;

/// <summary>A model or a change to it that no engine may see: NaN, an infinite coefficient, a bad index, crossed bounds.</summary>
public sealed class LpModelException(string message) : Exception(message);
