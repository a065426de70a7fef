using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

[Table("event_cards", "What each event of the shock is, as it was tried, line by line: who acts on whom, how hard, from when and for how long, and over how many months losses are counted.")]
internal sealed record EventCardRow
{
    [Column("number", "Which event of the shock, from 1; a set may hold one twice, each on its own goods.", Key = true)]
    [Unit("1")]
    public required int Number { get; init; }

    [Column("line", "What the line says, in English.", Key = true)]
    public required string Line { get; init; }

    [Column("event", "The event.", Label = true)]
    public required EventId Event { get; init; }

    [Column("line_es", "What the line says, in Spanish.")]
    public required string LineEs { get; init; }

    [Column("text_en", "The line in English.")]
    public required string TextEn { get; init; }

    [Column("text_es", "The line in Spanish.")]
    public required string TextEs { get; init; }
}
