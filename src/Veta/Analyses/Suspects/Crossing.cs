using Veta.Data;

namespace Veta.Analyses.Suspects;

/// <summary>Goods from one country to another in a year.</summary>
/// <param name="From">Country.</param>
/// <param name="To">Country.</param>
/// <param name="Material">What.</param>
/// <param name="Year">First year of the period.</param>
/// <param name="PerYear">What leaves, units a year.</param>
internal sealed record Crossing(RegionId From, RegionId To, MaterialId Material, int Year, double PerYear);
