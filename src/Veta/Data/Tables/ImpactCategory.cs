namespace Veta.Data.Tables;

[Table("impact_categories", "Kinds of impacts that are added up, each in one unit: greenhouse gases, energy, water, waste, land, or any other that a life-cycle assessment counts.")]
public sealed record ImpactCategory : IRow
{
    [Column("id", "Id of the category.", Key = true)]
    public required ImpactCategoryId Id { get; init; }

    [Column("unit", "Unit of its sums: t CO2, GJ, MWh, m3, t, m2; or any other, in which all its figures must then stand.")]
    public required string Unit { get; init; }

    [Column("name_en", "Name in English, which says what is counted, such as final or primary energy.")]
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
