namespace Veta.Solvers.Highs;

/// <summary>HiGHS returned an error code where none is expected; a session turns it into <see cref="Lp.SolveStatus.EngineFailure"/>.</summary>
/// <param name="told">Which call, and how it ended.</param>
internal sealed class HighsCallException(Sentence told) : Exception(told.In(Language.English))
{
    /// <summary>Which call, and how it ended.</summary>
    public Sentence Told => told;
}
