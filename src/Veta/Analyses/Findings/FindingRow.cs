using Veta.Data;

namespace Veta.Analyses.Findings;

[Table("findings", "What the analysis found, one sentence a row, in the order of telling. Terminal, report and JSON show these rows and no others.")]
public sealed record FindingRow
{
    [Column("order", "Place in the telling, from 1.", Key = true)]
    [Unit("1")]
    public required int Order { get; init; }

    [Column("key", "What kind of finding it is; the same in every run.")]
    public required string Key { get; init; }

    [Column("page", "Page of the report that shows on what it rests.")]
    public required string Page { get; init; }

    [Column("about", "Whom it is about: a country, a bloc, or world.")]
    public required string About { get; init; }

    [Column("first_year", "First year that it speaks of; blank for none.")]
    [Unit("y")]
    public required int? FirstYear { get; init; }

    [Column("last_year", "Last year that it speaks of; blank for none.")]
    [Unit("y")]
    public required int? LastYear { get; init; }

    [Column("discounted", "Whether its money is discounted; blank when it is not about money.")]
    public required bool? Discounted { get; init; }

    [Column("value", "Its main figure, in the unit of the row; blank when it has none.")]
    [Unit("own unit")]
    public required double? Value { get; init; }

    [Column("unit", "Unit of the figure and of its tolerance.")]
    public required string Unit { get; init; }

    [Column("tolerance", "How far the figure may be off because the solver stopped before the last digit; blank when that is not known.")]
    [Unit("own unit")]
    public required double? Tolerance { get; init; }

    [Column("grade", "Grade that at least half of the figures of the package reach, on which it rests.")]
    public required Grade? Grade { get; init; }

    [Column("sentence_en", "The finding in English.")]
    public required string SentenceEn { get; init; }

    [Column("sentence_es", "The finding in Spanish.")]
    public required string SentenceEs { get; init; }

    [Column("references", "The rows and columns that its figures come from, with their places in both sentences, as JSON.")]
    public required string References { get; init; }

    /// <summary>The rows of some findings, numbered in their order.</summary>
    public static IReadOnlyList<FindingRow> Of(IEnumerable<Statement> findings) => [.. findings.Select((finding, index) => Of(finding, index + 1))];

    /// <summary>The sentence in a language.</summary>
    public string In(Language language) => language == Language.Spanish ? SentenceEs : SentenceEn;

    /// <summary>The row of one finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="order">Its place in the telling, from 1.</param>
    public static FindingRow Of(Statement finding, int order)
    {
        List<Mark> english = [], spanish = [];
        return new FindingRow
        {
            SentenceEn = Catalogue.Of(Language.English).Text(finding.Sentence, english),
            SentenceEs = Catalogue.Of(Language.Spanish).Text(finding.Sentence, spanish),
            References = Reference.List(english, spanish, finding.Value),
            Order = order,
            Key = finding.Key,
            Page = finding.Page,
            About = finding.About,
            FirstYear = finding.Years?.First,
            LastYear = finding.Years?.Last,
            Discounted = finding.Discounted,
            Value = finding.Value is { } value && double.IsFinite(value) ? value : null,
            Unit = finding.Unit,
            Tolerance = finding.Tolerance is { } off && double.IsFinite(off) ? off : null,
            Grade = finding.Grade,
        };
    }
}
