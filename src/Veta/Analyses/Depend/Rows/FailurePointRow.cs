using Veta.Data;

namespace Veta.Analyses.Depend.Rows;

/// <summary>Single points of failure: what cannot be removed without leaving demand unserved, worst first.</summary>
[Table("failure_points", "Single points of failure: what cannot be removed without leaving demand unserved, worst first.")]
public sealed record FailurePointRow
{
    /// <summary>country or facility.</summary>
    [Column("kind", "country or facility.")]
    public required string Kind { get; init; }

    /// <summary>Its id.</summary>
    [Column("removed", "Its id.")]
    public required string Removed { get; init; }

    /// <summary>Its name.</summary>
    [Column("name", "Its name.")]
    public required string Name { get; init; }

    /// <summary>Country where it stands.</summary>
    [Column("country", "Country where it stands.")]
    public required string Country { get; init; }

    /// <summary>End uses hit.</summary>
    [Column("sectors", "End uses hit.")]
    [Unit("1")]
    public required int Sectors { get; init; }

    /// <summary>Importer hit worst.</summary>
    [Column("worst_importer", "Importer hit worst.")]
    public required string WorstImporter { get; init; }

    /// <summary>End use hit worst.</summary>
    [Column("worst_sector", "End use hit worst.")]
    public required string WorstSector { get; init; }

    /// <summary>Share of that end use's demand lost against everything in place.</summary>
    [Column("lost_share", "Share of that end use's demand lost against everything in place.")]
    [Unit("1")]
    public required double LostShare { get; init; }

    /// <summary>Material lacking most there.</summary>
    [Column("worst_material", "Material lacking most there.")]
    public required string WorstMaterial { get; init; }
}
