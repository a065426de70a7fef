using Veta.Data;

namespace Veta.Analyses.Planning.Policy;

[Table("wedges", "Levies and payments per unit that hang on prices: what the plan reckoned with, and what is due at its prices.")]
internal sealed record WedgeRow
{
    [Column("instrument", "Lever or tax instrument.", Key = true)]
    public required string Instrument { get; init; }

    [Column("place", "Plant, or lane and material; of a floor the first of its lanes.", Key = true)]
    public required string Place { get; init; }

    [Column("year", "First year of the period.", Key = true)]
    [Unit("y")]
    public required int Year { get; init; }

    [Column("price_usd_per_unit", "The price that it hangs on: of output, or at home.")]
    [Unit("USD/unit")]
    public required double PriceUsdPerUnit { get; init; }

    [Column("used_usd_per_unit", "What the plan reckoned with.")]
    [Unit("USD/unit")]
    public required double UsedUsdPerUnit { get; init; }

    [Column("due_usd_per_unit", "What is due at its prices.")]
    [Unit("USD/unit")]
    public required double DueUsdPerUnit { get; init; }
}
