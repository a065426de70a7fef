namespace Veta.Data.Tables;

[Table("settings", "Planning settings: time, discounting, reporting. The list of ids and defaults is in the documentation.")]
public sealed record Setting : IRow
{
    [Column("id", "Id of the setting.", Key = true)]
    public required SettingId Id { get; init; }

    [Column("value", "Its value.")]
    public required string Value { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
