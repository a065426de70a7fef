namespace Veta.Analyses.Depend.Tracing;

/// <summary>A reported flow between two nodes of a chain, before balancing.</summary>
/// <param name="From">Node that gives; −1 for outside (a mine, a scrap yard).</param>
/// <param name="To">Node that takes; −1 for outside (final use, a rise of stocks).</param>
/// <param name="Quantity">As reported, at least 0, in the contained unit of the giver.</param>
/// <param name="Weight">How far it may move: the variance of its error relative to its size; 1 for an ordinary figure, smaller for a firm one, larger for a doubtful one.</param>
internal readonly record struct StageFlow(int From, int To, double Quantity, double Weight = 1);
