namespace Veta.Data.Tables;

/// <summary>What a deviation is about.</summary>
public enum DeviationTopic
{
    /// <summary>Shares of suppliers of the first year after the base year.</summary>
    ImportShares,

    /// <summary>A price.</summary>
    Prices,

    /// <summary>Margins of the base year.</summary>
    Margins,
}
