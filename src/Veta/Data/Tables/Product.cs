namespace Veta.Data.Tables;

/// <summary>Goods whose number drives demand: vehicles, batteries, wind turbines, aircraft.</summary>
[Table("products", "Goods whose number drives demand: vehicles, batteries, wind turbines, aircraft.")]
public sealed record Product : IRow
{
    /// <summary>Id of the product.</summary>
    [Column("id", "Id of the product.", Key = true)]
    public required ProductId Id { get; init; }

    /// <summary>End use that it belongs to.</summary>
    [Column("sector", "End use that it belongs to.")]
    public required SectorId Sector { get; init; }

    /// <summary>What one unit of it is: vehicle, GWh, MW, aircraft.</summary>
    [Column("unit", "What one unit of it is: vehicle, GWh, MW, aircraft.")]
    public required string Unit { get; init; }

    /// <summary>Name in English.</summary>
    [Column("name_en", "Name in English.")]
    public required string NameEn { get; init; }

    /// <summary>Name in Spanish.</summary>
    [Column("name_es", "Name in Spanish.")]
    public required string NameEs { get; init; }

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
