using Veta.Data;

namespace Veta.Analyses.Shock;

/// <summary>Value added that a country loses over the run, by its input-output table, as a bracket.</summary>
[Table("output_losses", "Value added that a country loses over the run, by its input-output table, as a bracket.")]
public sealed record OutputLossRow
{
    /// <summary>Country.</summary>
    [Column("country", "Country.")]
    public required RegionId Country { get; init; }

    /// <summary>When the uses of least value go first and nothing else binds: a lower bound.</summary>
    [Column("best_triage_usd", "When the uses of least value go first and nothing else binds: a lower bound.")]
    [Unit("USD")]
    public required double BestTriageUsd { get; init; }

    /// <summary>When all users of a material are cut alike and suppliers lose the orders: an upper bound.</summary>
    [Column("rationed_usd", "When all users of a material are cut alike and suppliers lose the orders: an upper bound.")]
    [Unit("USD")]
    public required double RationedUsd { get; init; }

    /// <summary>Value added of all industries of the table.</summary>
    [Column("gdp_usd_per_year", "Value added of all industries of the table.")]
    [Unit("USD/y")]
    public required double GdpUsdPerYear { get; init; }

    /// <summary>Material of which one unit more would add most.</summary>
    [Column("scarcest_material", "Material of which one unit more would add most.")]
    public required MaterialId? ScarcestMaterial { get; init; }

    /// <summary>Value added of one unit more of it.</summary>
    [Column("worth_usd_per_unit", "Value added of one unit more of it.")]
    [Unit("USD/unit")]
    public required double? WorthUsdPerUnit { get; init; }
}
