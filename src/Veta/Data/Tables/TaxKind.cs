namespace Veta.Data.Tables;

/// <summary>What an instrument of a tax regime is. In tables the words are in kebab-case.</summary>
public enum TaxKind
{
    /// <summary>A share of revenue.</summary>
    Royalty,

    /// <summary>A share of profit, as its row defines profit.</summary>
    ProfitTax,

    /// <summary>A deduction of a share of revenue from the profit of another instrument, limited to a share of that profit.</summary>
    DepletionAllowance,

    /// <summary>A credit for capital spent.</summary>
    InvestmentCredit,

    /// <summary>A credit for the cost of production.</summary>
    ProductionCredit,

    /// <summary>A tax on dividends that leave the country.</summary>
    Withholding,
}
