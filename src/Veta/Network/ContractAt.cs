namespace Veta.Network;

/// <summary>A contract in a period.</summary>
/// <param name="Contract">Position in contracts.</param>
/// <param name="Period">Position in the horizon.</param>
internal readonly record struct ContractAt(int Contract, int Period);
