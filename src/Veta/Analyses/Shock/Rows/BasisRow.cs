using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

[Table("two_prices", "Price inside and outside the controlling country.")]
internal sealed record BasisRow
{
    [Column("material", "What.", Key = true)]
    public required MaterialId Material { get; init; }

    [Column("inside", "Country that controls.", Key = true)]
    public required RegionId Inside { get; init; }

    [Column("month", "Month.", Key = true)]
    public required string Month { get; init; }

    [Column("inside_usd_per_unit", "Price inside, at its largest place.")]
    [Unit("USD/unit")]
    public required double InsideUsdPerUnit { get; init; }

    [Column("outside_usd_per_unit", "Price outside, mean of where it is used.")]
    [Unit("USD/unit")]
    public required double OutsideUsdPerUnit { get; init; }

    [Column("basis_usd_per_unit", "Outside less inside.")]
    [Unit("USD/unit")]
    public required double BasisUsdPerUnit { get; init; }

    [Column("usual_basis_usd_per_unit", "The same without the shock.")]
    [Unit("USD/unit")]
    public required double UsualBasisUsdPerUnit { get; init; }
}
