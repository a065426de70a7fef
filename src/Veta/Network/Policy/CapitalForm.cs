namespace Veta.Network.Policy;

/// <summary>On what terms capital is given.</summary>
internal enum CapitalForm
{
    /// <summary>Given away: grants and investment credits.</summary>
    Gift,

    /// <summary>Lent, and repaid in level payments from the first year of service.</summary>
    Loan,

    /// <summary>Held as a share of the plant, at its own rate of return.</summary>
    Stake,
}
