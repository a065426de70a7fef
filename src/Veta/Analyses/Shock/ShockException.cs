namespace Veta.Analyses.Shock;

/// <summary>A shock that cannot be tried as asked, for want of something in the question or the package; the message says what to do. A program that fails is a <see cref="Runs.SolveFailedException"/>.</summary>
internal sealed class ShockException(Sentence told) : Exception(told.In(Language.English)), ITold
{
    /// <inheritdoc/>
    public Sentence Told => told;
}
