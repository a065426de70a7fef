using Veta.Server.Wire;

namespace Veta.Server.Cases;

/// <summary>A draft that cannot be saved because somebody saved other values of the same cells meanwhile.</summary>
/// <param name="told">What is wrong and what to do next.</param>
/// <param name="conflicts">Both values of each cell.</param>
internal sealed class CaseConflict(Sentence told, IReadOnlyList<DifferenceHead> conflicts) : Exception(told.In(Language.English)), ITold
{
    /// <summary>Both values of each cell.</summary>
    public IReadOnlyList<DifferenceHead> Conflicts => conflicts;

    /// <inheritdoc/>
    public Sentence Told => told;
}
