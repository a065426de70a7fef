using Veta.Data;

namespace Veta.Analyses.Appraise;

[Table("waterfall", "From revenue to the owners, in present values: steps of a waterfall chart.")]
internal sealed record WaterfallRow
{
    [Column("project", "Facility or project.", Key = true, References = typeof(Facility))]
    public required string Project { get; init; }

    [Column("regime", "Tax regime; none for no taxes.", Key = true, References = typeof(TaxRegime))]
    public required string Regime { get; init; }

    [Column("order", "Place in the chart.", Label = true)]
    [Unit("1")]
    public required int Order { get; init; }

    [Column("step", "What is added.", Key = true)]
    public required string Step { get; init; }

    [Column("value_usd", "Present value; costs are negative.")]
    [Unit("USD")]
    public required double ValueUsd { get; init; }
}
