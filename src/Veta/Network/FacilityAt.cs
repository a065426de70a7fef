namespace Veta.Network;

/// <summary>A facility in a period.</summary>
/// <param name="Facility">Position in facilities.</param>
/// <param name="Period">Position in the horizon.</param>
internal readonly record struct FacilityAt(int Facility, int Period);
