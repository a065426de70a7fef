namespace Veta.Network.Policy;

/// <summary>As what somebody pays or earns. In tables the words are in kebab-case.</summary>
internal enum PolicyRole
{
    /// <summary>Who owns plants.</summary>
    Owner,

    /// <summary>Who finances them above the social rate.</summary>
    Financier,

    /// <summary>A treasury or public agency.</summary>
    Treasury,

    /// <summary>Who brings goods over lanes and pays levies at borders.</summary>
    Carrier,

    /// <summary>Who sells from outside the model, at the price of the supply.</summary>
    Supplier,

    /// <summary>Who uses what end uses demand.</summary>
    Consumer,

    /// <summary>Stocks, sales to outside, disposal and what else is no plant, lane or end use.</summary>
    Other,
}
