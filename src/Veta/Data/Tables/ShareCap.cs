namespace Veta.Data.Tables;

[Table("share_caps", "Caps on the share of a material that comes from a group of countries, in what a region uses of it; in force from the first year given, straight between years, held after the last.")]
public sealed record ShareCap : IRow
{
    [Column("id", "Id of the cap.", Key = true)]
    public required ShareCapId Id { get; init; }

    [Column("year", "Year.", Key = true, Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public required Year Year { get; init; }

    [Column("region", "Which regions, each on its own with everything inside it; several are separated by semicolons.")]
    public required IReadOnlyList<RegionId> Region { get; init; }

    [Column("materials", "Which materials, each on its own; several are separated by semicolons.")]
    public required IReadOnlyList<MaterialId> Materials { get; init; }

    [Column("group", "A bloc or a region id.")]
    public required string Group { get; init; }

    [Column("basis", "By what it is told whose a good is: maker, owner, mined, refined, touched, or border. All but border bound what demands and plants of the region take in; border bounds what arrives, is made and is bought there.", Default = "maker")]
    public ShareBasis Basis { get; init; } = ShareBasis.Maker;

    [Column("stages", "For the basis touched: which stages or materials behind the good count besides its own making; several are separated by semicolons, blank for all but scrap and utilities.", Default = "")]
    public IReadOnlyList<string> Stages { get; init; } = [];

    [Column("maximum_share", "Largest share: of use, or for border of supply.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public required double MaximumShare { get; init; }

    [Column("exceedance_usd_per_unit", "What each unit above the share costs the region, as a levy on it; blank where nothing may exceed it.", Minimum = 0)]
    [Unit("USD/unit")]
    public double? ExceedanceUsdPerUnit { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
