namespace Veta.Data.Tables;

/// <summary>How capital is deducted from profit.</summary>
public enum CapitalRule
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>In equal parts from the first year of production, or from the year of spending when that is later; over 1 year it is immediate write-off when put in service.</summary>
    StraightLine,

    /// <summary>A share of what is left, each year, from the first year of production; the rest at the end of production.</summary>
    DecliningBalance,

    /// <summary>In the year in which it is spent.</summary>
    Immediate,
}
