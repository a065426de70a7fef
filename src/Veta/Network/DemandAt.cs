namespace Veta.Network;

/// <summary>A series of demands in a period.</summary>
/// <param name="Series">Position in <see cref="DemandSeries"/>.</param>
/// <param name="Period">Position in the horizon.</param>
internal readonly record struct DemandAt(int Series, int Period);
