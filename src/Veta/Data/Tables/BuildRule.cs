namespace Veta.Data.Tables;

/// <summary>How capacity may be added. In tables the words are in kebab-case.</summary>
public enum BuildRule
{
    /// <summary>Nothing can be added.</summary>
    None,

    /// <summary>Any amount up to the maximum.</summary>
    Continuous,

    /// <summary>Whole projects between a minimum and a maximum size, with a fixed charge each.</summary>
    Lumpy,
}
