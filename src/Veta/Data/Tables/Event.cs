namespace Veta.Data.Tables;

/// <summary>Shocks as dated objects: what may happen to supply, by whom and against whom.</summary>
[Table("events", "Shocks as dated objects: what may happen to supply, by whom and against whom.")]
public sealed record Event : IRow
{
    /// <summary>Id of the event.</summary>
    [Column("id", "Id of the event.", Key = true)]
    public required EventId Id { get; init; }

    /// <summary>What it does.</summary>
    [Column("kind", "What it does.")]
    public required EventKind Kind { get; init; }

    /// <summary>Name in English.</summary>
    [Column("name_en", "Name in English.")]
    public required string NameEn { get; init; }

    /// <summary>Name in Spanish.</summary>
    [Column("name_es", "Name in Spanish.")]
    public required string NameEs { get; init; }

    /// <summary>Country or place that acts, or where it happens; blank when a facility is named.</summary>
    [Column("actor", "Country or place that acts, or where it happens; blank when a facility is named.")]
    public RegionId? Actor { get; init; }

    /// <summary>Facility that fails; blank for all of the actor.</summary>
    [Column("facility", "Facility that fails; blank for all of the actor.")]
    public FacilityId? Facility { get; init; }

    /// <summary>Against whom: a region id or a bloc; blank for everybody.</summary>
    [Column("target", "Against whom: a region id or a bloc; blank for everybody.")]
    public string? Target { get; init; }

    /// <summary>Materials touched; blank for all; several are separated by semicolons.</summary>
    [Column("materials", "Materials touched; blank for all; several are separated by semicolons.", Default = "")]
    public IReadOnlyList<MaterialId> Materials { get; init; } = [];

    /// <summary>End use whose demand surges; blank for all.</summary>
    [Column("sector", "End use whose demand surges; blank for all.")]
    public SectorId? Sector { get; init; }

    /// <summary>Share of the flow or capacity that stops while it is in force; for licensing, the share that is refused.</summary>
    [Column("severity", "Share of the flow or capacity that stops while it is in force; for licensing, the share that is refused.", Minimum = 0, Maximum = 1, Default = "1")]
    [Unit("1")]
    public double Severity { get; init; } = 1;

    /// <summary>For demand surges and prices: after divided by before.</summary>
    [Column("factor", "For demand surges and prices: after divided by before.", Minimum = 0, ExpectedMaximum = 100)]
    [Unit("1")]
    public double? Factor { get; init; }

    /// <summary>Days that a licence takes.</summary>
    [Column("licence_delay_days", "Days that a licence takes.", Minimum = 0, Maximum = 3653, ExpectedMaximum = 731)]
    [Unit("d")]
    public double? LicenceDelayDays { get; init; }

    /// <summary>Whether it also binds goods made elsewhere with materials of the actor.</summary>
    [Column("extraterritorial", "Whether it also binds goods made elsewhere with materials of the actor.", Default = "false")]
    public bool Extraterritorial { get; init; } = false;

    /// <summary>For goods of third countries: share of the severity that reaches them, less than 1 where the rule is not enforced there.</summary>
    [Column("reexport_share", "For goods of third countries: share of the severity that reaches them, less than 1 where the rule is not enforced there.", Minimum = 0, Maximum = 1, Default = "1")]
    [Unit("1")]
    public double ReexportShare { get; init; } = 1;

    /// <summary>Share of value from which goods made elsewhere are bound.</summary>
    [Column("value_threshold", "Share of value from which goods made elsewhere are bound.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public double? ValueThreshold { get; init; }

    /// <summary>Law, announcement or order.</summary>
    [Column("legal_reference", "Law, announcement or order.")]
    public string? LegalReference { get; init; }

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
