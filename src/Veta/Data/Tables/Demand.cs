namespace Veta.Data.Tables;

[Table("demands", "What end uses draw, by year; between two years it runs straight, and a year outside the series is an error.")]
public sealed record Demand : IRow
{
    [Column("region", "Where.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("material", "What.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("sector", "For which end use; blank for unnamed.", Key = true)]
    public SectorId? Sector { get; init; }

    [Column("year", "Year; blank (then the only row of its series) for every year.", Key = true, Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public Year? Year { get; init; }

    [Column("quantity_per_year", "Demand.", Minimum = 0)]
    [Unit("unit/y")]
    public required double QuantityPerYear { get; init; }

    [Column("unserved_value_usd_per_unit", "Loss per unit not served; blank means that it must be served.", Apart = true, Minimum = 0)]
    [Unit("USD/unit")]
    public double? UnservedValueUsdPerUnit { get; init; }

    [Column("payer", "Account that bears the loss; blank takes the country.")]
    public string? Payer { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
