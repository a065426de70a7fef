using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

/// <summary>Trade between two countries over the run, against the same months without the shock.</summary>
[Table("trade_shifts", "Trade between two countries over the run, against the same months without the shock.")]
public sealed record TradeShiftRow
{
    /// <summary>From.</summary>
    [Column("origin", "From.")]
    public required RegionId Origin { get; init; }

    /// <summary>To.</summary>
    [Column("destination", "To.")]
    public required RegionId Destination { get; init; }

    /// <summary>What.</summary>
    [Column("material", "What.")]
    public required MaterialId Material { get; init; }

    /// <summary>Mean flow without the shock.</summary>
    [Column("usual_per_year", "Mean flow without the shock.")]
    [Unit("unit/y")]
    public required double UsualPerYear { get; init; }

    /// <summary>Mean flow with it.</summary>
    [Column("mean_per_year", "Mean flow with it.")]
    [Unit("unit/y")]
    public required double MeanPerYear { get; init; }

    /// <summary>Difference: what is lost or diverted.</summary>
    [Column("change_per_year", "Difference: what is lost or diverted.")]
    [Unit("unit/y")]
    public required double ChangePerYear { get; init; }
}
