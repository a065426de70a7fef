using Veta.Data;

namespace Veta.Network.Market;

/// <summary>The steps into which a working level or a usual position is cut, and what holders miss by a unit of each.</summary>
internal static class StockSteps
{
    /// <summary>How many; the first is narrow and nearly free, so that a price is the usual one when nothing is missed.</summary>
    public const int Count = 5;

    /// <summary>Width of the first step over the level.</summary>
    public const double NarrowShare = 1e-3;

    /// <summary>What a unit of the first step costs a year over the usual price.</summary>
    public const double NearlyFree = 1e-5;

    /// <summary>Width of a step of what is missing, units.</summary>
    public static double Width(int step, double units) => step == 0 ? NarrowShare * units : (1 - NarrowShare) * units / (Count - 1);

    /// <summary>What holders miss by a unit of a step in a year, over the usual price.</summary>
    public static double Missed(StockRule rule, int step) => Math.Max(step == 0 ? NearlyFree : (step - 0.5) / (Count - 1) * rule.ScarcityPremium, rule.ReleaseRatio - 1);
}
