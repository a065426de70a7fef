using Veta.Data;

namespace Veta.Analyses.Appraise;

/// <summary>The least support with which a project just pays, one instrument at a time.</summary>
[Table("support", "The least support with which a project just pays, one instrument at a time.")]
public sealed record SupportRow
{
    /// <summary>Facility or project.</summary>
    [Column("project", "Facility or project.")]
    public required string Project { get; init; }

    /// <summary>Tax regime; none for no taxes.</summary>
    [Column("regime", "Tax regime; none for no taxes.")]
    public required string Regime { get; init; }

    /// <summary>floor and price in USD per unit, grant as a share of capital, tax as a factor on all taxes, loan-rate per year.</summary>
    [Column("instrument", "floor and price in USD per unit, grant as a share of capital, tax as a factor on all taxes, loan-rate per year.")]
    public required string Instrument { get; init; }

    /// <summary>Where it ends; blank when no value is enough.</summary>
    [Column("value", "Where it ends; blank when no value is enough.")]
    [Blank]
    [Unit("1")]
    public required double Value { get; init; }

    /// <summary>Whether the project pays without.</summary>
    [Column("already_pays", "Whether the project pays without.")]
    public required bool AlreadyPays { get; init; }

    /// <summary>Present value of what the public hand gives; blank without a value.</summary>
    [Column("treasury_cost_usd", "Present value of what the public hand gives; blank without a value.")]
    [Blank]
    [Unit("USD")]
    public required double TreasuryCostUsd { get; init; }
}
