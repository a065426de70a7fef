using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

[Table("case_countries", "What one shock of a set or a sweep does to one country at home.")]
internal sealed record CaseCountryRow
{
    [Column("case", "Event, set, or event with its severity.", Key = true, References = typeof(Event))]
    public required string Case { get; init; }

    [Column("country", "Country at home.", Key = true)]
    public required RegionId Country { get; init; }

    [Column("loss_usd", "Loss of its consumers, producers, licences, treasury and holders of stocks; a gain is negative.")]
    [Unit("USD")]
    public required double LossUsd { get; init; }

    [Column("value_added_low_usd", "Value added that it loses under the best triage; blank without an input-output table.")]
    [Unit("USD")]
    public required double? ValueAddedLowUsd { get; init; }

    [Column("value_added_high_usd", "Value added that it loses under proportional rationing; blank without an input-output table.")]
    [Unit("USD")]
    public required double? ValueAddedHighUsd { get; init; }

    [Column("short_sectors", "Its end uses that run short.")]
    [Unit("1")]
    public required int ShortSectors { get; init; }

    [Column("depth_share", "Deepest shortage among them.")]
    [Unit("1")]
    public required double DepthShare { get; init; }
}
