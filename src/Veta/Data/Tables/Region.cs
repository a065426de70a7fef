namespace Veta.Data.Tables;

/// <summary>Countries, states, sites, ports and markets, in one tree.</summary>
[Table("regions", "Countries, states, sites, ports and markets, in one tree.", Required = true)]
public sealed record Region : IRow
{
    /// <summary>Id of the region.</summary>
    [Column("id", "Id of the region.", Key = true)]
    public required RegionId Id { get; init; }

    /// <summary>What it is.</summary>
    [Column("kind", "What it is.")]
    public required RegionKind Kind { get; init; }

    /// <summary>The region that holds it; blank for the top.</summary>
    [Column("parent", "The region that holds it; blank for the top.")]
    public RegionId? Parent { get; init; }

    /// <summary>Groups that it and all inside it belong to, such as usmca or foreign-entity-of-concern; several are separated by semicolons.</summary>
    [Column("blocs", "Groups that it and all inside it belong to, such as usmca or foreign-entity-of-concern; several are separated by semicolons.", Default = "")]
    public IReadOnlyList<string> Blocs { get; init; } = [];

    /// <summary>Name in English.</summary>
    [Column("name_en", "Name in English.")]
    public required string NameEn { get; init; }

    /// <summary>Name in Spanish.</summary>
    [Column("name_es", "Name in Spanish.")]
    public required string NameEs { get; init; }

    /// <summary>Latitude, north positive.</summary>
    [Column("latitude_deg", "Latitude, north positive.", Minimum = -90, Maximum = 90)]
    [Unit("deg")]
    public double? LatitudeDegrees { get; init; }

    /// <summary>Longitude, east positive.</summary>
    [Column("longitude_deg", "Longitude, east positive.", Minimum = -180, Maximum = 180)]
    [Unit("deg")]
    public double? LongitudeDegrees { get; init; }

    /// <summary>World Bank political stability estimate, -2.5 (weak) to 2.5 (strong).</summary>
    [Column("governance", "World Bank political stability estimate, -2.5 (weak) to 2.5 (strong).", Minimum = -3.5, Maximum = 3.5, ExpectedMinimum = -2.5, ExpectedMaximum = 2.5)]
    [Unit("1")]
    public double? Governance { get; init; }

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
