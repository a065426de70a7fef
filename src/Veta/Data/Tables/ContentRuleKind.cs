namespace Veta.Data.Tables;

/// <summary>What a rule on content counts. In tables the words are in kebab-case.</summary>
public enum ContentRuleKind
{
    /// <summary>Net cost less non-originating materials, over net cost; at least the threshold.</summary>
    UsmcaNetCost,

    /// <summary>Price less non-originating materials, over the price; at least the threshold.</summary>
    UsmcaTransactionValue,

    /// <summary>Materials and labour at the wage of the rule, over net cost; at least the threshold.</summary>
    LabourValue,

    /// <summary>Purchases of steel or aluminium that originate, over all such purchases; at least the threshold.</summary>
    MetalPurchases,

    /// <summary>Value of minerals that qualify by extraction or processing, over their value; at least the threshold.</summary>
    QualifyingValue,

    /// <summary>Direct costs that do not go to prohibited entities, over direct costs; at least the threshold.</summary>
    MaterialAssistance,

    /// <summary>Value of inputs of the group, over the value of inputs; at most the threshold, which is mostly 0.</summary>
    EntityOfConcern,

    /// <summary>Value of controlled goods of the group, over the price; below the threshold.</summary>
    DeMinimis,
}
