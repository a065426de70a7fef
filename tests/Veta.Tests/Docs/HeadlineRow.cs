using Veta.Data;

namespace Veta.Tests.Docs;

/// <summary>A finding of a run that is kept beside the page of headlines.</summary>
internal sealed record HeadlineRow
{
    [Column("part", "Part of the story.")]
    public required string Part { get; init; }

    [Column("request", "First digits of the checksum of what was asked.")]
    public required string Request { get; init; }

    [Column("key", "Kind of finding.")]
    public required string Key { get; init; }

    [Column("about", "Whom it is about.")]
    public required string About { get; init; }

    [Column("first_year", "First year.")]
    public required int? FirstYear { get; init; }

    [Column("last_year", "Last year.")]
    public required int? LastYear { get; init; }

    [Column("discounted", "Whether money is discounted; blank when it is not about money.")]
    public required bool? Discounted { get; init; }

    [Column("value", "Main figure.")]
    public required double? Value { get; init; }

    [Column("unit", "Unit.")]
    public required string Unit { get; init; }

    [Column("tolerance", "How far the figure may be off because the solver stopped.")]
    public required double? Tolerance { get; init; }

    [Column("grade", "Grade of what it rests on.")]
    public required Grade? Grade { get; init; }

    [Column("sentence", "In words.")]
    public required string Sentence { get; init; }
}
