using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

/// <summary>Value added that a country loses over the run for want of materials, as a bracket: best triage to proportional rationing.</summary>
[Table("gdp_losses", "Value added that a country loses over the run for want of materials, as a bracket: best triage to proportional rationing.")]
public sealed record GdpLossRow
{
    /// <summary>Country.</summary>
    [Column("country", "Country.")]
    public required RegionId Country { get; init; }

    /// <summary>Year of its input-output table; money is of that year.</summary>
    [Column("year", "Year of its input-output table; money is of that year.")]
    [Unit("y")]
    public required int Year { get; init; }

    /// <summary>Value added of all its industries.</summary>
    [Column("gdp_usd_per_year", "Value added of all its industries.")]
    [Unit("USD/y")]
    public required double GdpUsdPerYear { get; init; }

    /// <summary>Lost under the best triage: the uses of least value go first.</summary>
    [Column("best_triage_usd", "Lost under the best triage: the uses of least value go first.")]
    [Unit("USD")]
    public required double BestTriageUsd { get; init; }

    /// <summary>Lost under proportional rationing, with what buyers and sellers lose after it.</summary>
    [Column("rationed_usd", "Lost under proportional rationing, with what buyers and sellers lose after it.")]
    [Unit("USD")]
    public required double RationedUsd { get; init; }

    /// <summary>The former over value added of the months of the run.</summary>
    [Column("best_triage_share", "The former over value added of the months of the run.")]
    [Unit("1")]
    public required double BestTriageShare { get; init; }

    /// <summary>The latter over value added of the months of the run.</summary>
    [Column("rationed_share", "The latter over value added of the months of the run.")]
    [Unit("1")]
    public required double RationedShare { get; init; }

    /// <summary>Best triage with the lowest shares of output that need each material; blank where not computed.</summary>
    [Column("least_usd", "Best triage with the lowest shares of output that need each material; blank where not computed.")]
    [Unit("USD")]
    public required double? LeastUsd { get; init; }

    /// <summary>Rationing with the highest shares; blank where not computed.</summary>
    [Column("most_usd", "Rationing with the highest shares; blank where not computed.")]
    [Unit("USD")]
    public required double? MostUsd { get; init; }

    /// <summary>Demands that lack 1 % or more on average, but of which no row says what hangs on them: left out.</summary>
    [Column("demands_left_out", "Demands that lack 1 % or more on average, but of which no row says what hangs on them: left out.")]
    [Unit("1")]
    public required int DemandsLeftOut { get; init; }
}
