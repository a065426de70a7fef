namespace Veta.Data.Tables;

[Table("material_dependence", "Which share of an industry's gross output cannot be made without a material, by country and end use.")]
public sealed record MaterialDependence : IRow
{
    [Column("region", "Country.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("industry", "The industry of that country's input-output table.", Key = true)]
    public required IndustryId Industry { get; init; }

    [Column("material", "The material as it is drawn by the end use.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("sector", "The end use whose demand this industry draws.", Key = true)]
    public required SectorId Sector { get; init; }

    [Column("share", "Share of gross output that needs the material; what needs it for two end uses is counted in each.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public required double Share { get; init; }

    [Column("low_share", "Lowest share thought possible.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public required double LowShare { get; init; }

    [Column("high_share", "Highest share thought possible.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public required double HighShare { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
