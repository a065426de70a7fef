namespace Veta.Data.Tables;

/// <summary>What a statistical office counts together when it states how far a country relies on imports: one form or group of forms.</summary>
[Table("accounts", "What a statistical office counts together when it states how far a country relies on imports: one form or group of forms.")]
public sealed record Account : IRow
{
    /// <summary>Id of the account.</summary>
    [Column("id", "Id of the account.", Key = true)]
    public required AccountId Id { get; init; }

    /// <summary>Country.</summary>
    [Column("region", "Country.")]
    public required RegionId Region { get; init; }

    /// <summary>Name in English.</summary>
    [Column("name_en", "Name in English.")]
    public required string NameEn { get; init; }

    /// <summary>Name in Spanish.</summary>
    [Column("name_es", "Name in Spanish.")]
    public required string NameEs { get; init; }

    /// <summary>Stage of the forms that it counts.</summary>
    [Column("stage", "Stage of the forms that it counts.")]
    public required Stage Stage { get; init; }

    /// <summary>Materials of the package that it counts; several are separated by semicolons.</summary>
    [Column("materials", "Materials of the package that it counts; several are separated by semicolons.")]
    public required IReadOnlyList<MaterialId> Materials { get; init; }

    /// <summary>What a tonne is a tonne of, such as Sb contained or gross weight.</summary>
    [Column("content", "What a tonne is a tonne of, such as Sb contained or gross weight.")]
    public required string Content { get; init; }

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
