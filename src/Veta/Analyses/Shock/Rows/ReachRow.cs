using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

[Table("reaches", "What one event acts on in the usual month, and what becomes of it.")]
internal sealed record ReachRow
{
    [Column("event", "The event.", Key = true)]
    public required EventId Event { get; init; }

    [Column("outcome", "What becomes of what it touches.")]
    public required ReachOutcome Outcome { get; init; }

    [Column("flows", "Flows at work in the usual month that it acts on, those of third countries with goods of the actor included.")]
    [Unit("1")]
    public required int Flows { get; init; }

    [Column("plants", "Plants at work in the usual month that it stops, whose water it cuts, or whose cost it changes.")]
    [Unit("1")]
    public required int Plants { get; init; }

    [Column("demands", "Demands in the usual month that it lets grow.")]
    [Unit("1")]
    public required int Demands { get; init; }

    [Column("touched_usd_per_year", "Worth of these flows, of the output of these plants and of these demands in a year at usual prices.")]
    [Unit("USD/y")]
    public required double TouchedUsdPerYear { get; init; }

    [Column("stopped_share", "Most of it that stops in a month of the run; for surges and prices, share of the month in force.")]
    [Unit("1")]
    public required double StoppedShare { get; init; }

    [Column("plants_not_at_work", "Plants that it would touch but that are not at work: candidates, permitted, suspended.")]
    [Unit("1")]
    public required int PlantsNotAtWork { get; init; }
}
