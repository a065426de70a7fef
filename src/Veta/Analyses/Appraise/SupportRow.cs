using Veta.Data;

namespace Veta.Analyses.Appraise;

[Table("support", "The least support with which a project just pays, one instrument at a time.")]
public sealed record SupportRow
{
    [Column("project", "Facility or project.")]
    public required string Project { get; init; }

    [Column("regime", "Tax regime; none for no taxes.")]
    public required string Regime { get; init; }

    [Column("instrument", "floor and price in USD per unit, grant as a share of capital, tax as a factor on all taxes, loan-rate per year.")]
    public required string Instrument { get; init; }

    [Column("value", "Where it ends; blank when no value is enough.")]
    [Blank]
    [Unit("1")]
    public required double Value { get; init; }

    [Column("already_pays", "Whether the project pays without.")]
    public required bool AlreadyPays { get; init; }

    [Column("treasury_cost_usd", "Present value of what the public hand gives; blank without a value.")]
    [Blank]
    [Unit("USD")]
    public required double TreasuryCostUsd { get; init; }
}
