using Veta.Data;

namespace Veta.Analyses.Appraise;

[Table("government_take", "What each instrument takes, as present value.")]
internal sealed record TakeRow
{
    [Column("project", "Facility or project.", Key = true, References = typeof(Facility))]
    public required string Project { get; init; }

    [Column("regime", "Tax regime; none for no taxes.", Key = true, References = typeof(TaxRegime))]
    public required string Regime { get; init; }

    [Column("instrument", "Instrument.", Key = true)]
    public required string Instrument { get; init; }

    [Column("recipient", "Who receives it.", Key = true)]
    public required string Recipient { get; init; }

    [Column("value_usd", "Present value; credits are negative.")]
    [Unit("USD")]
    public required double ValueUsd { get; init; }

    [Column("share_of_pre_tax", "Over the net present value before tax; blank when that is not positive.")]
    [Blank]
    [Unit("1")]
    public required double ShareOfPreTax { get; init; }
}
