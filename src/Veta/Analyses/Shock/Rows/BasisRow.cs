using Veta.Data;

namespace Veta.Analyses.Shock.Rows;

/// <summary>Price inside and outside the controlling country.</summary>
[Table("two_prices", "Price inside and outside the controlling country.")]
public sealed record BasisRow
{
    /// <summary>What.</summary>
    [Column("material", "What.")]
    public required MaterialId Material { get; init; }

    /// <summary>Country that controls.</summary>
    [Column("inside", "Country that controls.")]
    public required RegionId Inside { get; init; }

    /// <summary>Month.</summary>
    [Column("month", "Month.")]
    public required string Month { get; init; }

    /// <summary>Price inside, at its largest place.</summary>
    [Column("inside_usd_per_unit", "Price inside, at its largest place.")]
    [Unit("USD/unit")]
    public required double InsideUsdPerUnit { get; init; }

    /// <summary>Price outside, mean of where it is used.</summary>
    [Column("outside_usd_per_unit", "Price outside, mean of where it is used.")]
    [Unit("USD/unit")]
    public required double OutsideUsdPerUnit { get; init; }

    /// <summary>Outside less inside.</summary>
    [Column("basis_usd_per_unit", "Outside less inside.")]
    [Unit("USD/unit")]
    public required double BasisUsdPerUnit { get; init; }

    /// <summary>The same without the shock.</summary>
    [Column("usual_basis_usd_per_unit", "The same without the shock.")]
    [Unit("USD/unit")]
    public required double UsualBasisUsdPerUnit { get; init; }
}
