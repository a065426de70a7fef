namespace Veta.Data.Tables;

[Table("disposals", "Where surplus may be discarded, free or paid. Without a row here nothing may be thrown away.")]
public sealed record Disposal : IRow
{
    [Column("material", "What.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("region", "Where, with everything inside it; blank for everywhere.", Key = true)]
    public RegionId? Region { get; init; }

    [Column("cost_usd_per_unit", "Cost of discarding; 0 for free.", Default = "0", ExpectedMinimum = 0)]
    [Unit("USD/unit")]
    public double CostUsdPerUnit { get; init; }

    [Column("capacity_per_year", "Most that can be discarded at each site; blank for no limit.", Minimum = 0)]
    [Unit("unit/y")]
    public double? CapacityPerYear { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
