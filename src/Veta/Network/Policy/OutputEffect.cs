using Veta.Data;

namespace Veta.Network.Policy;

/// <summary>Money that a plant gets for each unit of a material that it makes.</summary>
/// <param name="Lever">Its row.</param>
/// <param name="Facility">Position of the plant.</param>
/// <param name="Payer">Account that pays.</param>
/// <param name="Material">Position of the material.</param>
/// <param name="Yield">Units of it that one unit of activity makes.</param>
internal sealed record OutputEffect(Lever Lever, int Facility, string Payer, int Material, double Yield) : PlantEffect(Lever, Facility, Payer)
{
    /// <summary>What is paid whatever the price, USD per unit; null where <see cref="Strike"/> says it.</summary>
    public double? UsdPerUnit { get; init; }

    /// <summary>Price up to which the market's is made up, USD per unit.</summary>
    public double Strike { get; init; }

    /// <summary>Share of what the market pays above the strike that the plant gives back, 0 to 1.</summary>
    public double ShareBack { get; init; }

    /// <summary>Units per year that are paid for; null for all.</summary>
    public double? Quantity { get; init; }

    /// <summary>What is due at a price, USD per unit.</summary>
    public double At(double price) => UsdPerUnit ?? (Math.Max(0, Strike - price) - (ShareBack * Math.Max(0, price - Strike)));
}
