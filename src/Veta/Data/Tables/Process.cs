namespace Veta.Data.Tables;

[Table("processes", "Ways of turning materials into materials.", Required = true)]
public sealed record Process : IRow
{
    [Column("id", "Id of the process.", Key = true)]
    public required ProcessId Id { get; init; }

    [Column("stage", "Stage of its main output.")]
    public required Stage Stage { get; init; }

    [Column("material", "Main output, in whose unit activity and capacity are counted.")]
    public required MaterialId Material { get; init; }

    [Column("name_en", "Name in English.")]
    public required string NameEn { get; init; }

    [Column("name_es", "Name in Spanish.")]
    public required string NameEs { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
