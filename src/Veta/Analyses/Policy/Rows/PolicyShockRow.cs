using Veta.Data;

namespace Veta.Analyses.Policy.Rows;

[Table("policy_shocks", "What a step avoids of the loss under a shock on the capacity of the year asked about, and the yearly rate of such shocks from which on it pays for itself.")]
internal sealed record PolicyShockRow
{
    [Column("step", "The step, none, or all.", Key = true)]
    public required string Step { get; init; }

    [Column("case", "The shock.", Key = true, References = typeof(Event))]
    public required string Case { get; init; }

    [Column("severity", "Share of its severity.", Key = true)]
    [Unit("1")]
    public required double Severity { get; init; }

    [Column("home_loss_usd", "What the countries at home lose, all actors together; without countries at home all of the loss.", Compared = true)]
    [Unit("USD")]
    public required double HomeLossUsd { get; init; }

    [Column("avoided_usd", "What they lose less than without any step.")]
    [Unit("USD")]
    public required double AvoidedUsd { get; init; }

    [Column("loss_usd", "What the whole market loses.")]
    [Unit("USD")]
    public required double LossUsd { get; init; }

    [Column("break_even_rate", "Shocks a year from which on the step pays for the countries at home: their extra cost a year over what is avoided. 0 where it saves anyway; blank where nothing is avoided.")]
    [Unit("1/y")]
    public required double? BreakEvenRate { get; init; }

    [Column("treasury_rate", "The same with what treasuries pay instead of what the countries pay.")]
    [Unit("1/y")]
    public required double? TreasuryRate { get; init; }

    [Column("value_added_low_rate", "The same by value added lost under the best triage; blank without an input-output table.")]
    [Unit("1/y")]
    public required double? ValueAddedLowRate { get; init; }

    [Column("value_added_high_rate", "The same by value added lost under rationing.")]
    [Unit("1/y")]
    public required double? ValueAddedHighRate { get; init; }

    [Column("short_after_months", "Months until an end use at home lacks 1 %; blank for never.")]
    [Unit("mo")]
    public required int? ShortAfterMonths { get; init; }
}
