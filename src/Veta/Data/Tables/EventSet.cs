namespace Veta.Data.Tables;

/// <summary>Groups of events that come together.</summary>
[Table("event_sets", "Groups of events that come together.")]
public sealed record EventSet : IRow
{
    /// <summary>Id of the set.</summary>
    [Column("id", "Id of the set.", Key = true)]
    public required EventSetId Id { get; init; }

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
