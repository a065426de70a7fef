namespace Veta.Network;

/// <summary>A way to get rid of a surplus at a place, in a period.</summary>
/// <param name="Outlet">Position among the ways.</param>
/// <param name="Period">Position in the horizon.</param>
internal readonly record struct OutletAt(int Outlet, int Period);
