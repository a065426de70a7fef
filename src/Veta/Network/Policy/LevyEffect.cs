using Veta.Data;

namespace Veta.Network.Policy;

/// <summary>A levy on what a lane brings over a border.</summary>
/// <param name="Lever">Its row.</param>
/// <param name="Move">Position of the lane and material among the moves.</param>
internal sealed record LevyEffect(Lever Lever, int Move) : PlanEffect(Lever)
{
    /// <summary>Share of the value at the border; null for a levy up to a floor.</summary>
    public double? Rate { get; init; }

    /// <summary>Value that the rate is taken of whatever the price, USD per unit; null takes the price at the border.</summary>
    public double? Value { get; init; }

    /// <summary>Price at home up to which the levy rises, USD per unit.</summary>
    public double Floor { get; init; }

    /// <summary>What is due whatever the price, USD per unit; null where it hangs on one.</summary>
    public double? Fixed => Rate * Value;
}
