namespace Veta.Network;

/// <summary>What a lever does for a plant in a period.</summary>
/// <param name="Effect">Position among the effects of levers.</param>
/// <param name="Period">The period.</param>
internal readonly record struct AidedAt(int Effect, int Period);
