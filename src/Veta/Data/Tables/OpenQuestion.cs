namespace Veta.Data.Tables;

[Table("open_questions", "What was not known when the facts of the package end: a dated decision or expiry with its possible outcomes, one row each, and which of them the package takes.")]
public sealed record OpenQuestion : IRow
{
    [Column("question", "Id of the question; the rows of one question are its outcomes.", Key = true)]
    public required string Question { get; init; }

    [Column("outcome", "Id of the outcome, such as renewed, lapsed or widened.", Key = true)]
    public required string Outcome { get; init; }

    [Column("date", "Day on which it is decided or ends; the same in all rows of the question.")]
    public required Date Date { get; init; }

    [Column("name_en", "The question in English; the same in all its rows.")]
    public required string NameEn { get; init; }

    [Column("name_es", "The question in Spanish.")]
    public required string NameEs { get; init; }

    [Column("outcome_en", "The outcome in English.")]
    public required string OutcomeEn { get; init; }

    [Column("outcome_es", "The outcome in Spanish.")]
    public required string OutcomeEs { get; init; }

    [Column("taken", "Whether the package takes this outcome: exactly one of each question. A scenario of another outcome changes it.")]
    public required bool Taken { get; init; }

    [Column("choose", "How to choose it, such as --scenario NAME; blank where it is taken or no switch can say it.")]
    public string? Choose { get; init; }

    [Column("events", "Events whose states of that day the question is about; several are separated by semicolons.", Default = "")]
    public IReadOnlyList<EventId> Events { get; init; } = [];

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
