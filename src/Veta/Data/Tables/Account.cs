namespace Veta.Data.Tables;

[Table("accounts", "What a statistical office counts together when it states how far a country relies on imports: one form or group of forms.")]
public sealed record Account : IRow
{
    [Column("id", "Id of the account.", Key = true)]
    public required AccountId Id { get; init; }

    [Column("region", "Country.")]
    public required RegionId Region { get; init; }

    [Column("name_en", "Name in English.")]
    public required string NameEn { get; init; }

    [Column("name_es", "Name in Spanish.")]
    public required string NameEs { get; init; }

    [Column("stage", "Stage of the forms that it counts.")]
    public required Stage Stage { get; init; }

    [Column("materials", "Materials of the package that it counts; several are separated by semicolons.")]
    public required IReadOnlyList<MaterialId> Materials { get; init; }

    [Column("content", "What a tonne is a tonne of, such as Sb contained or gross weight.")]
    public required string Content { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
