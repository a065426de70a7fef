using Veta.Analyses.Findings;

namespace Veta.Analyses.Sampling;

/// <summary>What an ensemble tells besides its members.</summary>
/// <param name="Findings">Its findings.</param>
/// <param name="Information">What knowing figures better would be worth.</param>
internal sealed record EnsembleTold(IReadOnlyList<FindingRow> Findings, InformationTables Information);
