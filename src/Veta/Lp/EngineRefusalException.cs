namespace Veta.Lp;

/// <summary>What an engine cannot do: a method that it lacks, a model of a kind that it does not solve. It says which engine or option does.</summary>
/// <param name="told">What it cannot do, and what to ask instead.</param>
public sealed class EngineRefusalException(Sentence told) : Exception(told.In(Language.English)), ITold
{
    /// <inheritdoc/>
    public Sentence Told => told;
}
