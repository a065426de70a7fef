namespace Veta.Finance.Debt;

/// <summary>How the principal of a loan is repaid.</summary>
internal enum RepaymentRule
{
    /// <summary>Level payments of interest and principal.</summary>
    Annuity,

    /// <summary>Equal parts of principal.</summary>
    EqualPrincipal,

    /// <summary>Debt service in proportion to the cash flow of each year, at the cover ratio of the terms; the size follows from it and may not exceed the share of capital.</summary>
    Sculpted,

    /// <summary>All at the end.</summary>
    Bullet,
}
