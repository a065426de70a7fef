namespace Veta.Network;

/// <summary>A plant under a floor in a period.</summary>
/// <param name="Floor">Position in the floors in force.</param>
/// <param name="Period">Position in the horizon.</param>
internal readonly record struct FloorKey(int Floor, int Period);
