namespace Veta.Finance.CashFlows;

/// <summary>What is moved until a project just pays.</summary>
public enum SolveTarget
{
    /// <summary>A price floor on the main product, USD per unit.</summary>
    Floor,

    /// <summary>The price of the main product in every year, USD per unit: the break-even price.</summary>
    Price,

    /// <summary>A grant, as a share of initial capital.</summary>
    Grant,

    /// <summary>All taxes and royalties, as a factor on them.</summary>
    Tax,

    /// <summary>Interest of a loan, per year.</summary>
    LoanRate,
}
