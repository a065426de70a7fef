namespace Veta.Data.Tables;

/// <summary>Who receives what an instrument raises.</summary>
public enum TaxRecipient
{
    /// <summary>The national treasury.</summary>
    National,

    /// <summary>The treasury of a state or province.</summary>
    Subnational,

    /// <summary>The workers of the firm.</summary>
    Workers,
}
