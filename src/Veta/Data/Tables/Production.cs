namespace Veta.Data.Tables;

[Table("production", "Observed production, for calibration and indicators.")]
public sealed record Production : IRow
{
    [Column("region", "Where.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("material", "What.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("year", "Year.", Key = true, Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public required Year Year { get; init; }

    [Column("quantity_per_year", "Production; blank when withheld.", Minimum = 0)]
    [Unit("unit/y")]
    public double? QuantityPerYear { get; init; }

    [Column("processes", "Processes whose main output the figure counts, where it is no sum of what makes the material: mine output that holds what is leached. Blank for all that make it; separated by semicolons.", Default = "")]
    public IReadOnlyList<ProcessId> Processes { get; init; } = [];

    [Column("qualifier", "What the publisher prints instead of or beside the figure: W withheld, e estimated, > more than.")]
    public string? Qualifier { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
