using Veta.Data;

namespace Veta.Network.Actions;

/// <summary>One lever as it is tried within months: it stands ready before the first month, and costs something.</summary>
/// <param name="Id">Id of the lever's row, or the words that made it.</param>
/// <param name="Kind">What it does, a word of <see cref="ActionList.Levers"/>; for a row that works by the plant that it names, that of plants.</param>
/// <param name="Material">Material that it is about; null for a plant.</param>
/// <param name="Region">Where; null for everywhere.</param>
/// <param name="Facility">Plant that it brings; null for others.</param>
/// <param name="Amount">Units in stock, capacity or supply in units per year, share of demand, rate of a duty, or floor price in USD per unit.</param>
/// <param name="CostUsd">What it costs; null computes it from prices and investment where that can be done.</param>
internal sealed record LeverCase(string Id, string Kind, MaterialId? Material, RegionId? Region, FacilityId? Facility, double Amount, double? CostUsd)
{
    /// <summary>Price over the usual one from which a substitution pays; null takes the package's, or 2.</summary>
    public double? PenaltyRatio { get; init; }

    /// <summary>The row that it was made from; null for one of words.</summary>
    public Lever? Row { get; init; }

    /// <summary>Whether it acts; default true. One that is off stands in the program with bounds of 0, so that it can be turned on without another program.</summary>
    public bool IsOn { get; init; } = true;

    /// <summary>Materials that it is about: of its row, or the one of its words; empty for none.</summary>
    public IReadOnlyList<MaterialId> Materials => Row?.Materials ?? (Material is { } one ? [one] : []);

    /// <summary>Where: regions or blocs of its row, or the one of its words; empty for everywhere.</summary>
    public IReadOnlyList<RegionId> Regions => Row?.Regions ?? (Region is { } one ? [one] : []);

    /// <summary>What it does.</summary>
    public ILeverAction Action => ActionList.LeverOf(Kind);
}
