namespace Veta.Data.Tables;

/// <summary>Where surplus may be discarded, free or paid. Without a row here nothing may be thrown away.</summary>
[Table("disposals", "Where surplus may be discarded, free or paid. Without a row here nothing may be thrown away.")]
public sealed record Disposal : IRow
{
    /// <summary>What.</summary>
    [Column("material", "What.", Key = true)]
    public required MaterialId Material { get; init; }

    /// <summary>Where, with everything inside it; blank for everywhere.</summary>
    [Column("region", "Where, with everything inside it; blank for everywhere.", Key = true)]
    public RegionId? Region { get; init; }

    /// <summary>Cost of discarding; 0 for free.</summary>
    [Column("cost_usd_per_unit", "Cost of discarding; 0 for free.", Default = "0", ExpectedMinimum = 0)]
    [Unit("USD/unit")]
    public double CostUsdPerUnit { get; init; }

    /// <summary>Most that can be discarded at each site; blank for no limit.</summary>
    [Column("capacity_per_year", "Most that can be discarded at each site; blank for no limit.", Minimum = 0)]
    [Unit("unit/y")]
    public double? CapacityPerYear { get; init; }

    /// <summary>Where the row's figures come from.</summary>
    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    /// <summary>Grade of this row where it differs from its source's; blank takes the source's.</summary>
    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    /// <summary>What a reader should know: derivation, vintage, doubt.</summary>
    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
