namespace Veta.Data.Tables;

[Table("reference_prices", "The usual price of a material at a place, at which demand and stocks are as usual. The analysis of shocks fills it from its own base month.")]
public sealed record ReferencePrice : IRow
{
    [Column("region", "Where.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("material", "What.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("price_usd_per_unit", "The usual price.")]
    [Unit("USD/unit")]
    public required double PriceUsdPerUnit { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
