namespace Veta.Data.Tables;

/// <summary>What a row on the cost of a process tells rules on content. In tables the words are in kebab-case.</summary>
public enum ContentCostItem
{
    /// <summary>Part of the running cost that is materials which the recipe does not name; whose they are is not known.</summary>
    Materials,

    /// <summary>Part of the total cost that net cost leaves out: sales promotion, royalties, shipping, interest.</summary>
    Excluded,

    /// <summary>Hours of labour in a unit, and their base wage.</summary>
    Labour,

    /// <summary>Credit for technology in labour value, as a share.</summary>
    Technology,

    /// <summary>Credit for assembly in labour value, as a share.</summary>
    Assembly,
}
