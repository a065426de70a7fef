namespace Veta.Data.Tables;

[Table("owner_shares", "Joint ventures: shares of partners in a facility besides its owner, who holds the rest.")]
public sealed record OwnerShare : IRow
{
    [Column("facility", "The facility.", Key = true)]
    public required FacilityId Facility { get; init; }

    [Column("partner", "Country of ultimate control of the partner.", Key = true)]
    public required RegionId Partner { get; init; }

    [Column("share", "Share of capital and of what the plant earns; those of all partners together at most 1.", Minimum = 0, Maximum = 1)]
    [Unit("1")]
    public required double Share { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
