namespace Veta.Data.Tables;

[Table("modes", "Ways of moving materials.")]
public sealed record Mode : IRow
{
    [Column("id", "Id of the mode.", Key = true)]
    public required ModeId Id { get; init; }

    [Column("name_en", "Name in English.")]
    public required string NameEn { get; init; }

    [Column("name_es", "Name in Spanish.")]
    public required string NameEs { get; init; }

    [Column("fixed_cost_usd_per_unit", "Loading and unloading.", Minimum = 0, Default = "0")]
    [Unit("USD/unit")]
    public double FixedCostUsdPerUnit { get; init; }

    [Column("cost_usd_per_unit_km", "Cost per distance.", Minimum = 0, Default = "0")]
    [Unit("USD/(unit·km)")]
    public double CostUsdPerUnitKm { get; init; }

    [Column("speed_km_per_day", "Door-to-door speed.", Minimum = 1, Maximum = 25000, ExpectedMinimum = 10, ExpectedMaximum = 2000)]
    [Unit("km/d")]
    public double? SpeedKmPerDay { get; init; }

    [Column("source", "Where the row's figures come from.")]
    public required SourceId Source { get; init; }

    [Column("grade", "Grade of this row where it differs from its source's; blank takes the source's.")]
    public Grade? Grade { get; init; }

    [Column("note", "What a reader should know: derivation, vintage, doubt.")]
    public string? Note { get; init; }
}
