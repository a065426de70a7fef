namespace Veta.Data;

/// <summary>In which industry of the input-output table an end-use sector is counted.</summary>
[Table("sector_industries", "In which industry of the input-output table an end-use sector is counted.")]
public sealed record SectorIndustry : IRow
{
    /// <summary>The sector.</summary>
    [Column("sector", "The sector.", Key = true)]
    public required SectorId Sector { get; init; }

    /// <summary>The industry.</summary>
    [Column("industry", "The industry.", Key = true)]
    public required IndustryId Industry { get; init; }

    /// <summary>Share of the sector's value added that is counted there.</summary>
    [Column("share", "Share of the sector's value added that is counted there.", Minimum = 0, Maximum = 1, Default = "1")]
    [Unit("1")]
    public double Share { get; init; } = 1;

    /// <summary>Where the row's figures come from.</summary>
    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    /// <summary>Grade of this row where it differs from its source's; blank takes the source's.</summary>
    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    /// <summary>What a reader should know: derivation, vintage, doubt.</summary>
    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
