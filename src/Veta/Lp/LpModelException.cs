namespace Veta.Lp;

/// <summary>A model or a change to it that no engine may see: NaN, an infinite coefficient, a bad index, crossed bounds.</summary>
/// <param name="told">Where and what; what to do where the reader can do something.</param>
public sealed class LpModelException(Sentence told) : Exception(told.In(Language.English)), ITold
{
    /// <inheritdoc/>
    public Sentence Told => told;
}
