namespace Veta.Data.Tables;

[Table("deviations", "Why the model differs from what was observed, where a dated fact tells: shares of suppliers and prices of the year after the base year, and margins of the base year that no rule names. Printed beside the figures; no plan reads it.")]
public sealed record Deviation : IRow
{
    [Column("topic", "What deviates.", Key = true)]
    public required DeviationTopic Topic { get; init; }

    [Column("material", "Of which material.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("region", "Country of the buyer; blank for all.", Key = true)]
    public RegionId? Region { get; init; }

    [Column("date", "Since when the reason holds.")]
    public required Date Date { get; init; }

    [Column("kind", "Of what kind the reason is; model says that none was found outside the model.")]
    public required DeviationKind Kind { get; init; }

    [Column("cause_en", "The reason in English.")]
    public required string CauseEn { get; init; }

    [Column("cause_es", "The reason in Spanish.")]
    public required string CauseEs { get; init; }

    [Column("source", "Where the reason was read.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
