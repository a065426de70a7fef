using Veta.Data;

namespace Veta.Analyses.Appraise;

/// <summary>What each instrument takes, as present value.</summary>
[Table("government_take", "What each instrument takes, as present value.")]
public sealed record TakeRow
{
    /// <summary>Facility or project.</summary>
    [Column("project", "Facility or project.")]
    public required string Project { get; init; }

    /// <summary>Tax regime; none for no taxes.</summary>
    [Column("regime", "Tax regime; none for no taxes.")]
    public required string Regime { get; init; }

    /// <summary>Instrument.</summary>
    [Column("instrument", "Instrument.")]
    public required string Instrument { get; init; }

    /// <summary>Who receives it.</summary>
    [Column("recipient", "Who receives it.")]
    public required string Recipient { get; init; }

    /// <summary>Present value; credits are negative.</summary>
    [Column("value_usd", "Present value; credits are negative.")]
    [Unit("USD")]
    public required double ValueUsd { get; init; }

    /// <summary>Over the net present value before tax; blank when that is not positive.</summary>
    [Column("share_of_pre_tax", "Over the net present value before tax; blank when that is not positive.")]
    [Blank]
    [Unit("1")]
    public required double ShareOfPreTax { get; init; }
}
