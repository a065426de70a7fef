using Veta.Data;

namespace Veta.Analyses.Ranges;

[Table("headline_readings", "Each headline under each reading of the margins of the base year: as the package has them (given), never fading (steady), as rent of sellers (rent), and left out with the steps around usual quantities (none). In the order of telling.")]
internal sealed record HeadlineReadingsRow
{
    [Column("headline", "The headline.", Key = true)]
    public required string Headline { get; init; }

    [Column("about", "Whom or what it is about.", Key = true)]
    public required string About { get; init; }

    [Column("name", "What the headline is called.")]
    public Sentence? Name { get; init; }

    [Column("unit", "Its unit.")]
    public required string Unit { get; init; }

    [Column("given_value", "Its value with margins as the package has them.", Compared = true)]
    [Unit("own unit")]
    public required double Given { get; init; }

    [Column("steady_value", "With margins that never fade; blank without an answer.")]
    [Unit("own unit")]
    public required double? Steady { get; init; }

    [Column("rent_value", "With margins as rent of sellers; blank without an answer.")]
    [Unit("own unit")]
    public required double? Rent { get; init; }

    [Column("none_value", "Without margins and steps; blank without an answer.")]
    [Unit("own unit")]
    public required double? None { get; init; }

    [Column("lowest_value", "The lowest of them.")]
    [Unit("own unit")]
    public required double Lowest { get; init; }

    [Column("highest_value", "The highest of them.")]
    [Unit("own unit")]
    public required double Highest { get; init; }

    [Column("named_instead", "What other readings name as the most instead; blank where all name the same.")]
    public required string NamedInstead { get; init; }

    [Column("reason", "Why a reading has no answer; blank where all have one.")]
    public Sentence? Reason { get; init; }

    /// <summary>The row as a range, to be named and told as one.</summary>
    public RangesRow AsRange => new()
    {
        Headline = Headline, About = About, Unit = Unit, Usual = Given, Lowest = Lowest, Highest = Highest, Figures = 0, EndsWithoutAnswer = 0, MovedMostBy = "", Named = "", Flips = NamedInstead.Length > 0 || (Lowest < 0 && Highest > 0),
    };
}
