using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

[Table("outcomes", "What a shock does to each country at home, to home together and to the world, in the measures by which shocks are set side by side.")]
internal sealed record OutcomeRow
{
    /// <summary>Place of the row of all countries at home together.</summary>
    public const string Home = "home";

    /// <summary>Place of the row of the whole market.</summary>
    public const string World = "world";

    [Column("place", "Country at home, home for all of them together, or world.", Key = true)]
    public required string Place { get; init; }

    [Column("loss_usd", "Loss of total surplus against the same months without the event: the lines that follow. That of the world is the loss of the whole market.", Compared = true)]
    [Unit("USD")]
    public required double LossUsd { get; init; }

    [Column("users_loss_usd", "Of it users: what end uses keep above what they pay.")]
    [Unit("USD")]
    public required double UsersLossUsd { get; init; }

    [Column("producers_loss_usd", "Of it producers: what plants earn above their costs.")]
    [Unit("USD")]
    public required double ProducersLossUsd { get; init; }

    [Column("licences_loss_usd", "Of it holders of licences; a rent that they gain is negative.")]
    [Unit("USD")]
    public required double LicencesLossUsd { get; init; }

    [Column("treasuries_loss_usd", "Of it treasuries: levies at the border.")]
    [Unit("USD")]
    public required double TreasuriesLossUsd { get; init; }

    [Column("stocks_loss_usd", "Of it holders of stocks: what they sell less what they buy at prices of the month, and what they have more or less at the end at its usual price.")]
    [Unit("USD")]
    public required double StocksLossUsd { get; init; }

    [Column("rest_loss_usd", "Of it what belongs to no country in this account: trade, goods on their way, sellers of bought supplies. Only the world has it.")]
    [Unit("USD")]
    public required double RestLossUsd { get; init; }

    [Column("tolerance_usd", "How far the loss may be off: a thousandth of its lines, signs aside, since equal optima share gains differently, and what the solver left open.")]
    [Unit("USD")]
    public required double ToleranceUsd { get; init; }

    [Column("first_short_month", "First month in which an end use there lacks 1 % of a material; blank for never.")]
    public required string? FirstShortMonth { get; init; }

    [Column("first_short_material", "The material that is short then, the one that lacks most of several.")]
    public required MaterialId? FirstShortMaterial { get; init; }

    [Column("depth_share", "Largest share of demand of an end use for a material that is not met in a month.")]
    [Unit("1")]
    public required double DepthShare { get; init; }

    [Column("depth_material", "Its material; blank where nobody is short.")]
    public required MaterialId? DepthMaterial { get; init; }

    [Column("depth_sector", "Its end use.")]
    public required SectorId? DepthSector { get; init; }

    [Column("months_to_recover", "Months from the first shortage until the last has ended; 0 where nobody is short, blank when one lasts to the end of the run.")]
    [Unit("mo")]
    public required int? MonthsToRecover { get; init; }

    [Column("peak_ratio", "Highest price there over usual price, of any material at any place where plants or end uses draw it; 1 when none rises.")]
    [Unit("1")]
    public required double PeakRatio { get; init; }

    [Column("peak_material", "Its material; blank when none rises.")]
    public required MaterialId? PeakMaterial { get; init; }

    [Column("peak_region", "Where.")]
    public required RegionId? PeakRegion { get; init; }

    [Column("peak_month", "First month of that price.")]
    public required string? PeakMonth { get; init; }

    [Column("value_added_low_usd", "Value added lost under the best triage, in countries with an input-output table; blank without one.")]
    [Unit("USD")]
    public required double? ValueAddedLowUsd { get; init; }

    [Column("value_added_high_usd", "Value added lost under proportional rationing; blank without an input-output table.")]
    [Unit("USD")]
    public required double? ValueAddedHighUsd { get; init; }
}
