namespace Veta.Cluster;

/// <summary>A block that could not be done.</summary>
/// <param name="Block">Which, from 0.</param>
/// <param name="Reason">Why: what the worker said in English, or what the broker says.</param>
public sealed record FailedBlock(int Block, Sentence Reason);
