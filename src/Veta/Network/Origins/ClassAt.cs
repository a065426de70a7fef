namespace Veta.Network.Origins;

/// <summary>A part of a class in a period.</summary>
/// <param name="Key">What it is a part of, and of which class.</param>
/// <param name="Period">Position in the horizon.</param>
internal readonly record struct ClassAt(ClassKey Key, int Period);
