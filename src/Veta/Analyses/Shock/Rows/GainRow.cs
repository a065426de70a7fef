using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

[Table("gains", "Who gains and who loses over the run, by country.")]
internal sealed record GainRow
{
    [Column("country", "Country or account.", Key = true, References = typeof(Region))]
    public required string Country { get; init; }

    [Column("consumers_usd", "Change of what end uses keep above what they pay.")]
    [Unit("USD")]
    public required double ConsumersUsd { get; init; }

    [Column("producers_usd", "Change of what plants earn above their costs.")]
    [Unit("USD")]
    public required double ProducersUsd { get; init; }

    [Column("licences_usd", "Rent of what licences let pass, at the country of the limit.")]
    [Unit("USD")]
    public required double LicencesUsd { get; init; }

    [Column("treasury_usd", "Levies at the border.")]
    [Unit("USD")]
    public required double TreasuryUsd { get; init; }

    [Column("stocks_usd", "Change of what holders of stocks take for what they sell less what they pay for what they buy, at prices of the month, with what they have more or less at the end at its usual price.")]
    [Unit("USD")]
    public required double StocksUsd { get; init; }

    [Column("total_usd", "Sum.", Compared = true)]
    [Unit("USD")]
    public required double TotalUsd { get; init; }
}
