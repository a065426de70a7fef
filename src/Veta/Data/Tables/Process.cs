namespace Veta.Data.Tables;

/// <summary>Ways of turning materials into materials.</summary>
[Table("processes", "Ways of turning materials into materials.", Required = true)]
public sealed record Process : IRow
{
    /// <summary>Id of the process.</summary>
    [Column("id", "Id of the process.", Key = true)]
    public required ProcessId Id { get; init; }

    /// <summary>Stage of its main output.</summary>
    [Column("stage", "Stage of its main output.")]
    public required Stage Stage { get; init; }

    /// <summary>Main output, in whose unit activity and capacity are counted.</summary>
    [Column("material", "Main output, in whose unit activity and capacity are counted.")]
    public required MaterialId Material { get; init; }

    /// <summary>Name in English.</summary>
    [Column("name_en", "Name in English.")]
    public required string NameEn { get; init; }

    /// <summary>Name in Spanish.</summary>
    [Column("name_es", "Name in Spanish.")]
    public required string NameEs { get; init; }

    /// <summary>Direct emissions per unit of activity.</summary>
    [Column("emissions_t_co2_per_unit", "Direct emissions per unit of activity.", Minimum = 0, Default = "0")]
    [Unit("t CO2/unit")]
    public double EmissionsTCo2PerUnit { get; init; }

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
