using Veta.Data;

namespace Veta.Analyses.Appraise;

[Table("government_take", "What each instrument takes, as present value.")]
public sealed record TakeRow
{
    [Column("project", "Facility or project.")]
    public required string Project { get; init; }

    [Column("regime", "Tax regime; none for no taxes.")]
    public required string Regime { get; init; }

    [Column("instrument", "Instrument.")]
    public required string Instrument { get; init; }

    [Column("recipient", "Who receives it.")]
    public required string Recipient { get; init; }

    [Column("value_usd", "Present value; credits are negative.")]
    [Unit("USD")]
    public required double ValueUsd { get; init; }

    [Column("share_of_pre_tax", "Over the net present value before tax; blank when that is not positive.")]
    [Blank]
    [Unit("1")]
    public required double ShareOfPreTax { get; init; }
}
