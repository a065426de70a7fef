namespace Veta.Network;

/// <summary>A material on a lane in a period.</summary>
/// <param name="Move">Position in <see cref="Places.Moves"/>.</param>
/// <param name="Period">Position in the horizon.</param>
internal readonly record struct MoveAt(int Move, int Period);
