using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

/// <summary>Whether a rule that binds goods with at least 0.1 percent of value from a country would catch an end use.</summary>
[Table("value_rule", "Whether a rule that binds goods with at least 0.1 percent of value from a country would catch an end use.")]
public sealed record ValueRuleRow
{
    /// <summary>Importing country or bloc.</summary>
    [Column("importer", "Importing country or bloc.")]
    public required string Importer { get; init; }

    /// <summary>End use; blank for demand without one.</summary>
    [Column("sector", "End use; blank for demand without one.")]
    public string Sector { get; init; } = "";

    /// <summary>The material.</summary>
    [Column("material", "The material.")]
    public required MaterialId Material { get; init; }

    /// <summary>Country.</summary>
    [Column("country", "Country.")]
    public required string Country { get; init; }

    /// <summary>Share of value added in plants that stand there.</summary>
    [Column("value_share_location", "Share of value added in plants that stand there.")]
    [Unit("1")]
    public required double ValueShareLocation { get; init; }

    /// <summary>Share of value added in plants that it controls.</summary>
    [Column("value_share_owner", "Share of value added in plants that it controls.")]
    [Unit("1")]
    public required double ValueShareOwner { get; init; }

    /// <summary>Whether the larger of the two reaches 0.1 percent.</summary>
    [Column("caught", "Whether the larger of the two reaches 0.1 percent.")]
    public required bool Caught { get; init; }
}
