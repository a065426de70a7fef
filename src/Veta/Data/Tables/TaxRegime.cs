namespace Veta.Data.Tables;

/// <summary>What mines and plants pay to governments in a place, as the law stood between two days.</summary>
[Table("tax_regimes", "What mines and plants pay to governments in a place, as the law stood between two days.")]
public sealed record TaxRegime : IRow
{
    /// <summary>Id of the regime.</summary>
    [Column("id", "Id of the regime.", Key = true)]
    public required TaxRegimeId Id { get; init; }

    /// <summary>Country, state or province, with everything inside it.</summary>
    [Column("region", "Country, state or province, with everything inside it.")]
    public required RegionId Region { get; init; }

    /// <summary>Regime whose instruments hold too: the national one under a provincial one; blank for none.</summary>
    [Column("extends", "Regime whose instruments hold too: the national one under a provincial one; blank for none.")]
    public TaxRegimeId? Extends { get; init; }

    /// <summary>Day from which it holds.</summary>
    [Column("valid_from", "Day from which it holds.")]
    public required Date ValidFrom { get; init; }

    /// <summary>Day from which it no longer holds; blank for open.</summary>
    [Column("valid_to", "Day from which it no longer holds; blank for open.")]
    public Date? ValidTo { get; init; }

    /// <summary>Name in English.</summary>
    [Column("name_en", "Name in English.")]
    public required string NameEn { get; init; }

    /// <summary>Name in Spanish.</summary>
    [Column("name_es", "Name in Spanish.")]
    public required string NameEs { get; init; }

    /// <summary>Laws.</summary>
    [Column("legal_reference", "Laws.")]
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
