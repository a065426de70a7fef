using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

/// <summary>Who gains and who loses over the run, by country.</summary>
[Table("gains", "Who gains and who loses over the run, by country.")]
public sealed record GainRow
{
    /// <summary>Country or account.</summary>
    [Column("country", "Country or account.")]
    public required string Country { get; init; }

    /// <summary>Change of what end uses keep above what they pay.</summary>
    [Column("consumers_usd", "Change of what end uses keep above what they pay.")]
    [Unit("USD")]
    public required double ConsumersUsd { get; init; }

    /// <summary>Change of what plants earn above their costs.</summary>
    [Column("producers_usd", "Change of what plants earn above their costs.")]
    [Unit("USD")]
    public required double ProducersUsd { get; init; }

    /// <summary>Rent of what licences let pass, at the country of the limit.</summary>
    [Column("licences_usd", "Rent of what licences let pass, at the country of the limit.")]
    [Unit("USD")]
    public required double LicencesUsd { get; init; }

    /// <summary>Levies at the border.</summary>
    [Column("treasury_usd", "Levies at the border.")]
    [Unit("USD")]
    public required double TreasuryUsd { get; init; }

    /// <summary>Sum.</summary>
    [Column("total_usd", "Sum.")]
    [Unit("USD")]
    public required double TotalUsd { get; init; }
}
