namespace Veta.Data.Tables;

/// <summary>Where figures come from, with licence and grade.</summary>
[Table("sources", "Where figures come from, with licence and grade.", Required = true)]
public sealed record Source : IRow
{
    /// <summary>Id of the source.</summary>
    [Column("id", "Id of the source.", Key = true)]
    public required SourceId Id { get; init; }

    /// <summary>Title as published.</summary>
    [Column("title", "Title as published.")]
    public required string Title { get; init; }

    /// <summary>Who published it.</summary>
    [Column("publisher", "Who published it.")]
    public required string Publisher { get; init; }

    /// <summary>Year of publication.</summary>
    [Column("year", "Year of publication.", Minimum = 1450, Maximum = 2200, ExpectedMinimum = 1850, ExpectedMaximum = 2100)]
    [Unit("y")]
    public int? Year { get; init; }

    /// <summary>Where it can be read: web address or DOI; blank for a working assumption.</summary>
    [Column("address", "Where it can be read: web address or DOI; blank for a working assumption.")]
    public string? Address { get; init; }

    /// <summary>Terms of use of its figures.</summary>
    [Column("licence", "Terms of use of its figures.")]
    public required string Licence { get; init; }

    /// <summary>A official statistics, B filings and technical reports, C press and literature, D working assumption.</summary>
    [Column("grade", "A official statistics, B filings and technical reports, C press and literature, D working assumption.")]
    public required Grade Grade { get; init; }

    SourceId IRow.Source => Id;

    Grade? IRow.Grade => Grade;
}
