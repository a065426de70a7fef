namespace Veta.Data.Planning;

/// <summary>How a period of several years is discounted.</summary>
internal enum PeriodDiscounting
{
    /// <summary>Each of its years with its own factor.</summary>
    EachYear,

    /// <summary>All its years with the factor of the first.</summary>
    FirstYear,
}
