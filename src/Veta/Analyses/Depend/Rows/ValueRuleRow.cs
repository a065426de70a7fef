using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

[Table("value_rule", "Whether a rule that binds goods with at least 0.1 percent of value from a country would catch an end use.")]
internal sealed record ValueRuleRow
{
    [Column("importer", "Importing country or bloc.", Key = true, References = typeof(Region))]
    public required string Importer { get; init; }

    [Column("sector", "End use; blank for demand without one.", Key = true, References = typeof(Sector))]
    public string Sector { get; init; } = "";

    [Column("material", "The material.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("country", "Country.", Key = true, References = typeof(Region))]
    public required string Country { get; init; }

    [Column("value_share_location", "Share of value added in plants that stand there.")]
    [Unit("1")]
    public required double ValueShareLocation { get; init; }

    [Column("value_share_owner", "Share of value added in plants that it controls.")]
    [Unit("1")]
    public required double ValueShareOwner { get; init; }

    [Column("caught", "Whether the larger of the two reaches 0.1 percent.")]
    public required bool Caught { get; init; }
}
