namespace Veta.Data.Tables;

/// <summary>Who holds a stock. In tables the words are in kebab-case.</summary>
public enum StockOwner
{
    /// <summary>A company.</summary>
    Private,

    /// <summary>A government.</summary>
    Public,
}
