using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

[Table("cases", "One shock of a set or a sweep.")]
internal sealed record CaseRow
{
    [Column("rank", "Rank by loss; those without an answer come last.", Label = true)]
    [Unit("1")]
    public required int Rank { get; init; }

    [Column("case", "Event, set, or event with its severity.", Key = true, References = typeof(Event))]
    public required string Case { get; init; }

    [Column("loss_usd", "Loss of the whole market: worth not consumed and higher costs, less what stocks are worth at the end. Blank, as all figures, in a row that is not answered.", Compared = true)]
    [Unit("USD")]
    public required double? LossUsd { get; init; }

    [Column("home_loss_usd", "Of it consumers, producers, licences, treasuries and holders of stocks of the countries at home, as the package names them; case_countries has each country.")]
    [Unit("USD")]
    public required double? HomeLossUsd { get; init; }

    [Column("home_value_added_low_usd", "Value added that the countries at home lose under the best triage, those that have an input-output table; blank without one.")]
    [Unit("USD")]
    public required double? HomeValueAddedLowUsd { get; init; }

    [Column("home_value_added_high_usd", "Value added that they lose under proportional rationing; blank without an input-output table.")]
    [Unit("USD")]
    public required double? HomeValueAddedHighUsd { get; init; }

    [Column("in_force_months", "Months of the run with the event at work, by the days it works, as known afterwards; losses are counted over all of them.")]
    [Unit("1")]
    public required int? InForceMonths { get; init; }

    [Column("peak_ratio", "Highest price at home over usual price, of any material at any place there where plants or end uses draw it; 1 when none rises.")]
    [Unit("1")]
    public required double? PeakRatio { get; init; }

    [Column("peak_material", "Its material.")]
    public required MaterialId? PeakMaterial { get; init; }

    [Column("first_short_month", "First month in which an end use at home lacks 1 %; blank for never.")]
    public required string? FirstShortMonth { get; init; }

    [Column("short_sectors", "End uses at home that run short.")]
    [Unit("1")]
    public required int? ShortSectors { get; init; }

    [Column("depth_share", "Deepest shortage among them.")]
    [Unit("1")]
    public required double? DepthShare { get; init; }

    [Column("outcome", "What becomes of what it touches.")]
    public required ReachOutcome? Outcome { get; init; }

    [Column("touched", "Flows, plants and demands at work in the usual month that it acts on.")]
    [Unit("1")]
    public required int? Touched { get; init; }

    [Column("touched_usd_per_year", "Their worth in a year at usual prices.")]
    [Unit("USD/y")]
    public required double? TouchedUsdPerYear { get; init; }

    [Column("plants_not_at_work", "Plants that it would touch but that are not at work: candidates, permitted, suspended.")]
    [Unit("1")]
    public required int? PlantsNotAtWork { get; init; }

    /// <summary>The part of each country at home, in the package's order; empty in a row without an answer.</summary>
    public IReadOnlyList<CaseCountryRow> Countries { get; init; } = [];

    [Column("state", "Whether the shock is answered.")]
    public RowState State { get; init; } = RowState.Answered;

    [Column("reason", "Why it is not; blank when it is.")]
    public Sentence? Reason { get; init; }
}
