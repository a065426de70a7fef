using Veta.Data;

namespace Veta.Analyses.Appraise;

[Table("support", "The least support with which a project just pays, one instrument at a time.")]
internal sealed record SupportRow
{
    [Column("project", "Facility or project.", Key = true, References = typeof(Facility))]
    public required string Project { get; init; }

    [Column("regime", "Tax regime; none for no taxes.", Key = true, References = typeof(TaxRegime))]
    public required string Regime { get; init; }

    [Column("instrument", "A floor or a price of the main product, a grant as a share of capital, tax as a factor on all taxes, or the rate of a loan.", Key = true)]
    public required string Instrument { get; init; }

    [Column("value", "Where it ends; blank when no value is enough.")]
    [Blank]
    [Unit("own unit")]
    public required double Value { get; init; }

    [Column("unit", "Unit of the value; unit stands for that of the main product.")]
    public string Unit => Instrument switch { "floor" or "price" => "USD/unit", "loan-rate" => "1/y", _ => "1" };

    [Column("already_pays", "Whether the project pays without.")]
    public required bool AlreadyPays { get; init; }

    [Column("treasury_cost_usd", "Present value of what the public hand gives; blank without a value.")]
    [Blank]
    [Unit("USD")]
    public required double TreasuryCostUsd { get; init; }
}
