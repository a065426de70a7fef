namespace Veta.Import;

/// <summary>How a place reaches a network: straight to the nearest point of a leg, and from there to either end.</summary>
/// <param name="Place">The place.</param>
/// <param name="Entry">Where it meets the network.</param>
/// <param name="Leg">Number of the leg.</param>
/// <param name="Kilometres">From the place to the entry.</param>
internal readonly record struct RouteAccess(GeoPoint Place, GeoPoint Entry, int Leg, double Kilometres);
