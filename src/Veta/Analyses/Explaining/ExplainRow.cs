using Veta.Data;

namespace Veta.Analyses.Explaining;

[Table("explanation", "On what a printed figure rests, step by step.")]
internal sealed record ExplainRow
{
    [Column("kind", "Figure, row, formula, input or source.", Key = true)]
    public required string Kind { get; init; }

    [Column("place", "Cell, row, block or source.", Key = true)]
    public required string Place { get; init; }

    [Column("value", "Value or text of it.")]
    public required string Value { get; init; }

    [Column("unit", "Unit of the value; blank for text.")]
    public string Unit { get; init; } = "";

    [Column("grade", "Grade of the input; blank where there is none.")]
    public Grade? Grade { get; init; }

    [Column("publisher", "Who published the source; blank where there is none.")]
    public string Publisher { get; init; } = "";

    [Column("meaning", "What it says.")]
    public Sentence? Meaning { get; init; }
}
