using Veta.Data;

namespace Veta.Analyses.Planning;

/// <summary>Cost accounts: who pays for what.</summary>
[Table("costs", "Cost accounts: who pays for what.")]
public sealed record CostRow
{
    /// <summary>Who pays.</summary>
    [Column("actor", "Who pays.")]
    public required string Actor { get; init; }

    /// <summary>For what.</summary>
    [Column("category", "For what.")]
    public required Veta.Network.CostCategory Category { get; init; }

    /// <summary>First year of the period; blank for lump sums and the end of the horizon.</summary>
    [Column("year", "First year of the period; blank for lump sums and the end of the horizon.")]
    [Unit("y")]
    public int? Year { get; init; }

    /// <summary>Yearly rate in money of the year; blank for lump sums.</summary>
    [Column("usd_per_year", "Yearly rate in money of the year; blank for lump sums.")]
    [Unit("USD/y")]
    public double? UsdPerYear { get; init; }

    /// <summary>Contribution to the objective.</summary>
    [Column("present_usd", "Contribution to the objective.")]
    [Unit("USD")]
    public required double PresentUsd { get; init; }
}
