using Veta.Data;

namespace Veta.Analyses.Planning;

[Table("costs", "Cost accounts: who pays for what.")]
internal sealed record CostRow
{
    [Column("actor", "Who pays.", Key = true, References = typeof(Region))]
    public required string Actor { get; init; }

    [Column("category", "For what.", Key = true)]
    public required Veta.Network.CostCategory Category { get; init; }

    [Column("year", "First year of the period; blank for lump sums and the end of the horizon.", Key = true)]
    [Unit("y")]
    public int? Year { get; init; }

    [Column("usd_per_year", "Yearly rate in money of the year; blank for lump sums.")]
    [Unit("USD/y")]
    public double? UsdPerYear { get; init; }

    [Column("present_usd", "Present value; the sum is the objective, where in the owner view treasuries and financiers do not count.")]
    [Unit("USD")]
    public required double PresentUsd { get; init; }
}
