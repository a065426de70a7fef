using Veta.Data;

namespace Veta.Network;

/// <summary>One series of the table demands.</summary>
/// <param name="Region">Where.</param>
/// <param name="Material">What.</param>
/// <param name="Sector">For which end use; null for unnamed.</param>
internal readonly record struct DemandKey(RegionId Region, MaterialId Material, SectorId? Sector)
{
    /// <summary>The series of a row.</summary>
    public static DemandKey Of(Demand row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new DemandKey(row.Region, row.Material, row.Sector);
    }

    /// <summary>The keys, as in names of columns.</summary>
    public override string ToString() => $"{Region},{Material},{Sector}";
}
