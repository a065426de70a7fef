namespace Veta.Data.Tables;

/// <summary>What value-added tax a price holds.</summary>
public enum PriceTax
{
    /// <summary>The market has none: exchanges, exports, imports before duty.</summary>
    None,

    /// <summary>A domestic price from which the tax was taken off, or that was quoted without it.</summary>
    Excluded,

    /// <summary>A domestic price with the tax in it: not to be compared with the others.</summary>
    Included,

    /// <summary>The source does not tell.</summary>
    Unstated,
}
