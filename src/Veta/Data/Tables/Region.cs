namespace Veta.Data.Tables;

[Table("regions", "Countries, states, sites, ports and markets, in one tree.", Required = true)]
public sealed record Region : IRow
{
    [Column("id", "Id of the region.", Key = true)]
    public required RegionId Id { get; init; }

    [Column("kind", "What it is.")]
    public required RegionKind Kind { get; init; }

    [Column("parent", "The region that holds it; blank for the top.")]
    public RegionId? Parent { get; init; }

    [Column("blocs", "Groups that it and all inside it belong to, such as a free-trade area; several are separated by semicolons.", Default = "")]
    public IReadOnlyList<string> Blocs { get; init; } = [];

    [Column("named", "Whether it is one place; false for the rest of the world, which stands for countries that have no row.", Default = "true")]
    public bool Named { get; init; } = true;

    [Column("name_en", "Name in English.")]
    public required string NameEn { get; init; }

    [Column("name_es", "Name in Spanish.")]
    public required string NameEs { get; init; }

    [Column("latitude_deg", "Latitude, north positive.", Minimum = -90, Maximum = 90)]
    [Unit("deg")]
    public double? LatitudeDegrees { get; init; }

    [Column("longitude_deg", "Longitude, east positive.", Minimum = -180, Maximum = 180)]
    [Unit("deg")]
    public double? LongitudeDegrees { get; init; }

    [Column("governance", "World Bank political stability estimate, -2.5 (weak) to 2.5 (strong).", Minimum = -3.5, Maximum = 3.5, ExpectedMinimum = -2.5, ExpectedMaximum = 2.5)]
    [Unit("1")]
    public double? Governance { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
