namespace Veta.Import;

/// <summary>One straight piece of a network between two of its nodes.</summary>
/// <param name="Start">Number of a node.</param>
/// <param name="End">Number of a node.</param>
/// <param name="Kilometres">Its length.</param>
internal readonly record struct RouteLeg(int Start, int End, double Kilometres);
