using Veta.Data;

namespace Veta.Analyses.Shock;

/// <summary>An instrument that stands ready before the shock, and what it costs.</summary>
/// <param name="Id">Id of the lever's row, or the words that made it.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Material">Material that it is about; null for a plant.</param>
/// <param name="Region">Where; null for everywhere.</param>
/// <param name="Facility">Plant that it brings; null for others.</param>
/// <param name="Amount">Units in stock, capacity in units per year, share of demand, or floor price in USD per unit.</param>
/// <param name="CostUsd">What it costs; null computes it from prices and investment where that can be done.</param>
public sealed record ShockLever(string Id, ShockLeverKind Kind, MaterialId? Material, RegionId? Region, FacilityId? Facility, double Amount, double? CostUsd)
{
    /// <summary>Price over the usual one from which a substitution pays; null takes the package's, or 2.</summary>
    public double? PenaltyRatio { get; init; }
}
