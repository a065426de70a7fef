namespace Veta.Data.Tables;

/// <summary>What a region is. In tables the words are in kebab-case.</summary>
public enum RegionKind
{
    /// <summary>The whole.</summary>
    World,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A state or province.</summary>
    State,

    /// <summary>A place where facilities stand.</summary>
    Site,

    /// <summary>A sea port.</summary>
    Port,

    /// <summary>A place where demand is met.</summary>
    Market,
}
