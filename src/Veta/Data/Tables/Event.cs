namespace Veta.Data.Tables;

[Table("events", "Shocks as dated objects: what may happen to supply, by whom and against whom.")]
public sealed record Event : IRow
{
    [Column("id", "Id of the event.", Key = true)]
    public required EventId Id { get; init; }

    [Column("kind", "What it does: a word of the page on events and levers.")]
    public required string Kind { get; init; }

    [Column("name_en", "Name in English.")]
    public required string NameEn { get; init; }

    [Column("name_es", "Name in Spanish.")]
    public required string NameEs { get; init; }

    [Column("actor", "Country or place that acts, or where it happens; blank when a facility is named.")]
    public RegionId? Actor { get; init; }

    [Column("facility", "Facility that fails; blank for all of the actor.")]
    public FacilityId? Facility { get; init; }

    [Column("target", "Against whom: a region id or a bloc; blank for everybody.")]
    public string? Target { get; init; }

    [Column("materials", "Materials touched; blank for all; several are separated by semicolons.", Default = "")]
    public IReadOnlyList<MaterialId> Materials { get; init; } = [];

    [Column("sector", "End use whose demand surges; blank for all.")]
    public SectorId? Sector { get; init; }

    [Column("severity", "Share of the flow or capacity that stops while it is in force; for licensing, the share that is refused.", Minimum = 0, Maximum = 1, Default = "1")]
    [Unit("1")]
    public double Severity { get; init; } = 1;

    [Column("factor", "For demand surges and prices: after divided by before.", Minimum = 0, ExpectedMaximum = 100)]
    [Unit("1")]
    public double? Factor { get; init; }

    [Column("licence_delay_days", "Days that a licence takes.", Minimum = 0, Maximum = 3653, ExpectedMaximum = 731)]
    [Unit("d")]
    public double? LicenceDelayDays { get; init; }

    [Column("extraterritorial", "Whether it also binds goods made elsewhere with materials of the actor.", Default = "false")]
    public bool Extraterritorial { get; init; } = false;

    [Column("reexport_share", "For goods of third countries: share of the severity that reaches them, less than 1 where the rule is not enforced there.", Minimum = 0, Maximum = 1, Default = "1")]
    [Unit("1")]
    public double ReexportShare { get; init; } = 1;

    [Column("value_threshold", "Share of value from which goods made elsewhere are bound.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public double? ValueThreshold { get; init; }

    [Column("legal_reference", "Law, announcement or order.")]
    public string? LegalReference { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
