namespace Veta.Data.Tables;

/// <summary>Where in a chain a material stands. In tables the words are in kebab-case.</summary>
public enum Stage
{
    /// <summary>As mined.</summary>
    Ore,

    /// <summary>Upgraded ore.</summary>
    Concentrate,

    /// <summary>Between concentrate and refined.</summary>
    Intermediate,

    /// <summary>Refined metal or chemical.</summary>
    Refined,

    /// <summary>A part made of it.</summary>
    Component,

    /// <summary>What end users buy.</summary>
    Product,

    /// <summary>Electricity, water, labour.</summary>
    Utility,

    /// <summary>Waste that can be recycled.</summary>
    Scrap,
}
