namespace Veta.Data.Tables;

[Table("emission_caps", "Caps on direct emissions; in force from the first year given, straight between years, held after the last.")]
public sealed record EmissionCap : IRow
{
    [Column("region", "Where, with everything inside it.", Key = true)]
    public required RegionId Region { get; init; }

    [Column("year", "Year.", Key = true, Minimum = 1900, Maximum = 2200)]
    [Unit("y")]
    public required Year Year { get; init; }

    [Column("quantity_t_co2_per_year", "Most that may be emitted.", Minimum = 0)]
    [Unit("t CO2/y")]
    public required double QuantityTCo2PerYear { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
