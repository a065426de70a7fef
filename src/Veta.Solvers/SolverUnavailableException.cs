namespace Veta.Solvers;

/// <summary>An engine that is unknown or cannot be used on this machine, told in either language with what to do.</summary>
/// <param name="told">What is missing, and what to do.</param>
public sealed class SolverUnavailableException(Sentence told) : Exception(told.In(Language.English)), ITold
{
    /// <inheritdoc/>
    public Sentence Told => told;
}
