namespace Veta.Server.Wire;

/// <summary>A site whose building differs.</summary>
/// <param name="Site">Id of the facility.</param>
/// <param name="Before">Capacity added in the plan with which the session began, in the unit of its material a year.</param>
/// <param name="After">Capacity added now.</param>
internal sealed record SiteDifference(string Site, double Before, double After);
