using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

[Table("trade_shifts", "Trade between two countries over the run, against the same months without the shock.")]
internal sealed record TradeShiftRow
{
    [Column("origin", "From.", Key = true)]
    public required RegionId Origin { get; init; }

    [Column("destination", "To.", Key = true)]
    public required RegionId Destination { get; init; }

    [Column("material", "What.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("usual_per_year", "Mean flow without the shock.")]
    [Unit("unit/y")]
    public required double UsualPerYear { get; init; }

    [Column("mean_per_year", "Mean flow with it.", Compared = true)]
    [Unit("unit/y")]
    public required double MeanPerYear { get; init; }

    [Column("change_per_year", "Difference: what is lost or diverted.")]
    [Unit("unit/y")]
    public required double ChangePerYear { get; init; }
}
