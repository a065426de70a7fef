namespace Veta.Data.Tables;

[Table("tax_regimes", "What mines and plants pay to governments in a place, as the law stood between two days.")]
public sealed record TaxRegime : IRow
{
    [Column("id", "Id of the regime.", Key = true)]
    public required TaxRegimeId Id { get; init; }

    [Column("region", "Country, state or province, with everything inside it.")]
    public required RegionId Region { get; init; }

    [Column("extends", "Regime whose instruments hold too: the national one under a provincial one; blank for none.")]
    public TaxRegimeId? Extends { get; init; }

    [Column("valid_from", "Day from which it holds.")]
    public required Date ValidFrom { get; init; }

    [Column("valid_to", "Day from which it no longer holds; blank for open.")]
    public Date? ValidTo { get; init; }

    [Column("name_en", "Name in English.")]
    public required string NameEn { get; init; }

    [Column("name_es", "Name in Spanish.")]
    public required string NameEs { get; init; }

    [Column("legal_reference", "Laws.")]
    public string? LegalReference { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
