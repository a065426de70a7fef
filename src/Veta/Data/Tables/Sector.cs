namespace Veta.Data.Tables;

[Table("sectors", "End uses.")]
public sealed record Sector : IRow
{
    [Column("id", "Id of the sector.", Key = true)]
    public required SectorId Id { get; init; }

    [Column("name_en", "Name in English.")]
    public required string NameEn { get; init; }

    [Column("name_es", "Name in Spanish.")]
    public required string NameEs { get; init; }

    [Column("priority_tier", "1 is served first when there is not enough, and in a shock at any price.", Minimum = 1, Maximum = 9, Default = "5")]
    [Unit("1")]
    public int PriorityTier { get; init; } = 5;

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
