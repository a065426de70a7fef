namespace Veta.Analyses.Sampling;

/// <summary>What an ensemble tells besides its members.</summary>
/// <param name="Findings">Its findings, in English and in Spanish.</param>
/// <param name="Information">What knowing figures better would be worth.</param>
internal sealed record EnsembleTold(IReadOnlyList<(string En, string Es)> Findings, InformationTables Information);
