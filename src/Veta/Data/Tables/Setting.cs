namespace Veta.Data.Tables;

/// <summary>Planning settings: time, discounting, reporting. The list of ids and defaults is in the documentation.</summary>
[Table("settings", "Planning settings: time, discounting, reporting. The list of ids and defaults is in the documentation.")]
public sealed record Setting : IRow
{
    /// <summary>Id of the setting.</summary>
    [Column("id", "Id of the setting.", Key = true)]
    public required SettingId Id { get; init; }

    /// <summary>Its value.</summary>
    [Column("value", "Its value.")]
    public required string Value { get; init; }

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
