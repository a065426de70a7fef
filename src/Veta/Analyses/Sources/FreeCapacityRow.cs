using Veta.Data;

namespace Veta.Analyses.Sources;

[Table("free_capacity", "What plants at home that stand or are being built could make of goods under contract, and what of it nobody has bought ahead.")]
internal sealed record FreeCapacityRow
{
    [Column("facility", "The plant.", Key = true)]
    public required FacilityId Facility { get; init; }

    [Column("material", "What it makes.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("year", "Year.", Key = true)]
    [Unit("y")]
    public required int Year { get; init; }

    [Column("could_make_per_year", "What the capacity that stands could make.")]
    [Unit("unit/y")]
    public required double CouldMakePerYear { get; init; }

    [Column("contracted_per_year", "What contracts that bind promise of it, at most what it could make.")]
    [Unit("unit/y")]
    public required double ContractedPerYear { get; init; }

    [Column("free_per_year", "What is left.", Compared = true)]
    [Unit("unit/y")]
    public required double FreePerYear { get; init; }
}
