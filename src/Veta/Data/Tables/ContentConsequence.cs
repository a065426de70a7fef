namespace Veta.Data.Tables;

/// <summary>What follows where a rule on content is not met. In tables the words are in kebab-case.</summary>
public enum ContentConsequence
{
    /// <summary>A credit is not paid.</summary>
    CreditLost,

    /// <summary>A duty is due.</summary>
    DutyOwed,

    /// <summary>The good may not be sold, or only with a licence.</summary>
    SaleBarred,
}
