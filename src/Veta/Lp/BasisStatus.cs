namespace Veta.Lp;

/// <summary>Where a column or row stands in a simplex basis.</summary>
public enum BasisStatus : byte
{
    /// <summary>Non-basic at its lower bound.</summary>
    AtLower,

    /// <summary>In the basis.</summary>
    Basic,

    /// <summary>Non-basic at its upper bound.</summary>
    AtUpper,

    /// <summary>Free and non-basic, at zero.</summary>
    Free,
}
