using Veta.Data;

namespace Veta.Analyses.Ranges;

[Table("ranges", "How far each headline goes when one uncertain figure at a time stands at the ends of its range; what each figure does is in sensitivities. In the order of telling.")]
internal sealed record RangesRow
{
    [Column("headline", "The headline.", Key = true)]
    public required string Headline { get; init; }

    [Column("about", "Whom or what it is about.", Key = true)]
    public required string About { get; init; }

    [Column("name", "What the headline is called.")]
    public Sentence? Name { get; init; }

    [Column("unit", "Its unit.")]
    public required string Unit { get; init; }

    [Column("usual_value", "Its value with all figures as they are.", Compared = true)]
    [Unit("own unit")]
    public required double Usual { get; init; }

    [Column("lowest_value", "The lowest value over all answers.")]
    [Unit("own unit")]
    public required double Lowest { get; init; }

    [Column("highest_value", "The highest.")]
    [Unit("own unit")]
    public required double Highest { get; init; }

    [Column("figures", "Figures tried, each at both ends of its range.")]
    [Unit("1")]
    public required int Figures { get; init; }

    [Column("ends_without_answer", "Ends at which there is no answer.")]
    [Unit("1")]
    public required int EndsWithoutAnswer { get; init; }

    [Column("moved_most_by", "The figure that moves it most; blank where none moves it.")]
    public required string MovedMostBy { get; init; }

    [Column("mover", "That figure by its name.")]
    public Sentence? Mover { get; init; }

    [Column("named", "What the headline names because it is the most, such as the costliest supplier; blank for nothing.")]
    public required string Named { get; init; }

    [Column("flips", "Whether the sentence is another at some end: a loss is a gain, or something else is named.")]
    public required bool Flips { get; init; }
}
