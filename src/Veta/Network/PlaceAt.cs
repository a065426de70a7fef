namespace Veta.Network;

/// <summary>A material at a region in a period.</summary>
/// <param name="Place">Position in <see cref="Places"/>.</param>
/// <param name="Period">Position in the horizon.</param>
internal readonly record struct PlaceAt(int Place, int Period);
