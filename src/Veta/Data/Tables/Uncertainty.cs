namespace Veta.Data.Tables;

[Table("uncertainty", "How uncertain a figure of another table is, as ratios to it, so that a scenario which scales the figure keeps its uncertainty.")]
public sealed record Uncertainty : IRow
{
    [Column("table", "Name of the table.", Key = true)]
    public required string Table { get; init; }

    [Column("row", "Key of the row; * stands for any text, and all rows that match move together.", Key = true)]
    public required string Row { get; init; }

    [Column("column", "Header of the column.", Key = true)]
    public required string Column { get; init; }

    [Column("distribution", "Shape.")]
    public required DistributionKind Distribution { get; init; }

    [Column("low_ratio", "Low value divided by the figure.", ExpectedMinimum = 0)]
    [Unit("1")]
    public required double LowRatio { get; init; }

    [Column("mode_ratio", "Most likely value divided by the figure.", Default = "1", ExpectedMinimum = 0)]
    [Unit("1")]
    public double ModeRatio { get; init; } = 1;

    [Column("high_ratio", "High value divided by the figure.", ExpectedMinimum = 0)]
    [Unit("1")]
    public required double HighRatio { get; init; }

    [Column("full_year", "Year from which the ratios hold in full; before it that part of them that has passed since the first year of the package, none in it, as of an outlook. Blank holds in all years alike.", Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public int? FullYear { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }

    /// <summary>Which part of the ratios holds in a year, 0 to 1; 1 in all years where none is named, or none is asked for.</summary>
    /// <param name="year">The year; null for a figure that holds in all years.</param>
    /// <param name="firstYear">First year of the package.</param>
    internal double PartIn(int? year, int firstYear) => FullYear is not { } full || year is not { } asked || asked >= full ? 1 : asked <= firstYear ? 0 : (asked - firstYear) / (double)(full - firstYear);
}
