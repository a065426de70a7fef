namespace Veta.Data.Tables;

/// <summary>Component of apparent consumption. In tables the words are in kebab-case.</summary>
public enum AccountComponent
{
    /// <summary>Production from ore.</summary>
    PrimaryProduction,

    /// <summary>Production from old scrap.</summary>
    SecondaryProduction,

    /// <summary>Imports for consumption.</summary>
    Imports,

    /// <summary>Exports.</summary>
    Exports,

    /// <summary>What stocks fell by; negative when they rose.</summary>
    StockFall,
}
