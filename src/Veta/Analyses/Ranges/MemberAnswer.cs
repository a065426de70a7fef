using Veta.Ensembles;

namespace Veta.Analyses.Ranges;

/// <summary>What is kept of the answer to one member.</summary>
/// <param name="Headlines">What is measured.</param>
/// <param name="Decisions">What is decided.</param>
/// <param name="Start">From where it was solved.</param>
internal sealed record MemberAnswer(IReadOnlyList<Headline> Headlines, IReadOnlyList<MemberDecision> Decisions, MemberStart Start)
{
    /// <summary>What had to give way for it to exist, such as <c>floors-lowered</c>; blank for nothing.</summary>
    public string GaveWay { get; init; } = "";

    /// <summary>What is measured of its years or months.</summary>
    public IReadOnlyList<MemberPoint> Series { get; init; } = [];
}
