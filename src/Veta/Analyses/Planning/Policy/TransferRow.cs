using Veta.Data;
using Veta.Network.Policy;

namespace Veta.Analyses.Planning.Policy;

[Table("transfers", "Money that moves between actors by levers, taxes and hurdle rates: one row for each stream and year.")]
internal sealed record TransferRow
{
    [Column("instrument", "Lever or tax instrument; hurdle for what capital earns above the social rate, rent for taxes on what plants earn beyond, dividend for the share of it of a public stake.", Key = true)]
    public required string Instrument { get; init; }

    [Column("payer_role", "As what the payer pays.", Key = true)]
    public required PolicyRole PayerRole { get; init; }

    [Column("payer", "Account that pays.", Key = true)]
    public required string Payer { get; init; }

    [Column("payee_role", "As what the payee earns.", Key = true)]
    public required PolicyRole PayeeRole { get; init; }

    [Column("payee", "Account that earns.", Key = true)]
    public required string Payee { get; init; }

    [Column("year", "First year of the period; blank for what is told over the whole plan.", Key = true)]
    [Unit("y")]
    public int? Year { get; init; }

    [Column("usd_per_year", "Yearly rate in money of the year; negative flows back; blank for what is told over the whole plan.")]
    [Unit("USD/y")]
    public double? UsdPerYear { get; init; }

    [Column("present_usd", "Present value at the social rate.")]
    [Unit("USD")]
    public required double PresentUsd { get; init; }
}
