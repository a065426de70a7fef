namespace Veta.Server.Wire;

/// <summary>A figure of a plan.</summary>
/// <param name="Name">Name.</param>
/// <param name="About">What it is about.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Before">In the plan with which the session began.</param>
/// <param name="After">Now.</param>
internal sealed record FigureHead(string Name, string About, string Unit, double Before, double After);
