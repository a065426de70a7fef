namespace Veta.Data.Tables;

[Table("sources", "Where figures come from, with licence and grade.", Required = true)]
public sealed record Source : IRow
{
    [Column("id", "Id of the source.", Key = true)]
    public required SourceId Id { get; init; }

    [Column("title", "Title as published.")]
    public required string Title { get; init; }

    [Column("publisher", "Who published it.")]
    public required string Publisher { get; init; }

    [Column("year", "Year of publication.", Minimum = 1450, Maximum = 2200, ExpectedMinimum = 1850, ExpectedMaximum = 2100)]
    [Unit("y")]
    public int? Year { get; init; }

    [Column("address", "Where it can be read: web address or DOI; blank for a working assumption.")]
    public string? Address { get; init; }

    [Column("licence", "Terms of use of its figures.")]
    public required string Licence { get; init; }

    [Column("grade", "A official statistics, B filings and technical reports, C press and literature, D working assumption.")]
    public required Grade Grade { get; init; }

    [Column("costs", "What it prints of costs, prices or wages, so that a cost may rest on it; blank where it says nothing of them.")]
    public string? Costs { get; init; }

    SourceId IRow.Source => Id;

    Grade? IRow.Grade => Grade;
}
