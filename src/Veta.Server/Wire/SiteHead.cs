namespace Veta.Server.Wire;

/// <summary>A place that makes something, or could.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Region">Id of its place.</param>
/// <param name="Place">Where it stands: its place and what holds that, below the country.</param>
/// <param name="Country">Name of its country.</param>
/// <param name="Makes">Id of what it makes.</param>
/// <param name="Material">What it makes.</param>
/// <param name="Status">Word of its status.</param>
/// <param name="CapacityPerYear">Capacity, in the unit of its material a year.</param>
/// <param name="PlantPerYear">Capacity of a plant that could be built here; null where the package does not say.</param>
/// <param name="Unit">Unit of its material.</param>
/// <param name="YearsToFull">Years from a decision to full output: lead time and ramp; null where the package does not say.</param>
/// <param name="Missing">Columns that the package must fill before a plan can consider it; empty for none.</param>
/// <param name="Longitude">Degrees east; null where unknown.</param>
/// <param name="Latitude">Degrees north; null where unknown.</param>
/// <param name="Grade">Grade of its figures.</param>
internal sealed record SiteHead(string Id, Told Name, string Region, Told Place, Told Country, string Makes, Told Material, string Status, double CapacityPerYear, double? PlantPerYear, string Unit, double? YearsToFull, IReadOnlyList<string> Missing, double? Longitude, double? Latitude, string Grade);
