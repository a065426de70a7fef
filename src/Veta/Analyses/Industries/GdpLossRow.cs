using Veta.Data;

namespace Veta.Analyses.Industries;

[Table("gdp_losses", "Value added that a country loses over the run for want of materials, as a bracket: best triage to proportional rationing.")]
internal sealed record GdpLossRow
{
    [Column("country", "Country.", Key = true)]
    public required RegionId Country { get; init; }

    [Column("year", "Year of its input-output table; money is of that year.")]
    [Unit("y")]
    public required int Year { get; init; }

    [Column("gdp_usd_per_year", "Value added of all its industries.")]
    [Unit("USD/y")]
    public required double GdpUsdPerYear { get; init; }

    [Column("best_triage_usd", "Lost under the best triage: the uses of least value go first.")]
    [Unit("USD")]
    public required double BestTriageUsd { get; init; }

    [Column("rationed_usd", "Lost under proportional rationing, with what buyers and sellers lose after it.")]
    [Unit("USD")]
    public required double RationedUsd { get; init; }

    [Column("best_triage_share", "The former over value added of the months of the run.")]
    [Unit("1")]
    public required double BestTriageShare { get; init; }

    [Column("rationed_share", "The latter over value added of the months of the run.")]
    [Unit("1")]
    public required double RationedShare { get; init; }

    [Column("least_usd", "Best triage with the lowest shares of output that need each material; blank where not computed.")]
    [Unit("USD")]
    public required double? LeastUsd { get; init; }

    [Column("most_usd", "Rationing with the highest shares; blank where not computed.")]
    [Unit("USD")]
    public required double? MostUsd { get; init; }

    [Column("demands_left_out", "Demands that lack 1 % or more on average, but of which no row says what hangs on them: left out.")]
    [Unit("1")]
    public required int DemandsLeftOut { get; init; }
}
