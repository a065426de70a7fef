using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

[Table("failure_points", "Single points of failure: what cannot be removed without leaving demand unserved, worst first.")]
internal sealed record FailurePointRow
{
    [Column("kind", "country or facility.", Key = true)]
    public required string Kind { get; init; }

    [Column("removed", "Its id.", Key = true)]
    public required string Removed { get; init; }

    [Column("name", "Its name.")]
    public required Sentence Name { get; init; }

    [Column("country", "Country where it stands.", References = typeof(Region))]
    public required string Country { get; init; }

    [Column("sectors", "End uses hit.")]
    [Unit("1")]
    public required int Sectors { get; init; }

    [Column("worst_importer", "Importer hit worst.", References = typeof(Region))]
    public required string WorstImporter { get; init; }

    [Column("worst_sector", "End use hit worst.", References = typeof(Sector))]
    public required string WorstSector { get; init; }

    [Column("lost_share", "Share of that end use's demand lost against everything in place.")]
    [Unit("1")]
    public required double LostShare { get; init; }

    [Column("worst_material", "Material lacking most there.", References = typeof(Material))]
    public required string WorstMaterial { get; init; }
}
