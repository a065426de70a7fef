namespace Veta.Data.Tables;

[Table("products", "Goods whose number drives demand: vehicles, batteries, wind turbines, aircraft.", ForReaders = true)]
public sealed record Product : IRow
{
    [Column("id", "Id of the product.", Key = true)]
    public required ProductId Id { get; init; }

    [Column("sector", "End use that it belongs to.")]
    public required SectorId Sector { get; init; }

    [Column("unit", "What one unit of it is: vehicle, GWh, MW, aircraft.")]
    public required string Unit { get; init; }

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
