using Veta.Data;

namespace Veta.Analyses.Appraise;

/// <summary>From revenue to the owners, in present values: steps of a waterfall chart.</summary>
[Table("waterfall", "From revenue to the owners, in present values: steps of a waterfall chart.")]
public sealed record WaterfallRow
{
    /// <summary>Facility or project.</summary>
    [Column("project", "Facility or project.")]
    public required string Project { get; init; }

    /// <summary>Tax regime; none for no taxes.</summary>
    [Column("regime", "Tax regime; none for no taxes.")]
    public required string Regime { get; init; }

    /// <summary>Place in the chart.</summary>
    [Column("order", "Place in the chart.")]
    [Unit("1")]
    public required int Order { get; init; }

    /// <summary>What is added.</summary>
    [Column("step", "What is added.")]
    public required string Step { get; init; }

    /// <summary>Present value; costs are negative.</summary>
    [Column("value_usd", "Present value; costs are negative.")]
    [Unit("USD")]
    public required double ValueUsd { get; init; }
}
