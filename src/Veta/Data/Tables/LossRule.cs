namespace Veta.Data.Tables;

/// <summary>What becomes of a negative base.</summary>
public enum LossRule
{
    /// <summary>It is lost.</summary>
    Lost,

    /// <summary>It lowers later bases, within the years and the share that the row allows.</summary>
    CarryForward,

    /// <summary>The treasury pays its share at once.</summary>
    Refund,
}
