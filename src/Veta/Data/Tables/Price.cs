namespace Veta.Data.Tables;

[Table("prices", "Observed prices.")]
public sealed record Price : IRow
{
    /// <summary>The place of a price whose source does not tell where it holds.</summary>
    public const string UnstatedPlace = "unstated";

    [Column("material", "What.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("region", "Where it is quoted.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("year", "Year.", Key = true, Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public required Year Year { get; init; }

    [Column("month", "Month; blank for the mean of the year.", Key = true, Minimum = 1, Maximum = 12)]
    [Unit("1")]
    public int? Month { get; init; }

    [Column("place", "At which market and on which terms, such as LME cash or fob China; blank is an error, and unstated says that the source does not tell.", Key = true)]
    public string? Place { get; init; }

    [Column("tax", "What value-added tax the price holds; blank is an error.")]
    public PriceTax? Tax { get; init; }

    [Column("price_usd_per_unit", "Price, per unit in which the material is counted; the note says what was quoted and how it was converted.", Minimum = 0)]
    [Unit("USD/unit")]
    public required double PriceUsdPerUnit { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
