namespace Veta.Data.Planning;

/// <summary>How investment is paid in the objective.</summary>
internal enum InvestmentRule
{
    /// <summary>As equal yearly payments over the life, at the discount rate.</summary>
    Annuity,

    /// <summary>Whole in the period of the decision.</summary>
    LumpSum,
}
