namespace Veta.Data.Tables;

/// <summary>What stands in the way. In tables the words are in kebab-case.</summary>
public enum ObstacleKind
{
    /// <summary>Concessions are cancelled, recovered or not granted.</summary>
    SuspendedConcessions,

    /// <summary>A mineral is reserved to the State.</summary>
    ReservedMinerals,

    /// <summary>A tax, royalty or duty.</summary>
    Tax,

    /// <summary>Years that permits take.</summary>
    PermitTime,

    /// <summary>Power is scarce or dear.</summary>
    Electricity,

    /// <summary>Water is scarce or dear.</summary>
    Water,

    /// <summary>Skilled people are scarce.</summary>
    Labour,

    /// <summary>Know-how or equipment is withheld or unproven.</summary>
    Technology,

    /// <summary>Import duties, or the term of a trade agreement.</summary>
    TradeRule,
}
