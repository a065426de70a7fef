namespace Veta.Data.Tables;

/// <summary>What an event does. In tables the words are in kebab-case.</summary>
public enum EventKind
{
    /// <summary>The actor forbids exports to the target.</summary>
    ExportBan,

    /// <summary>Exports need a licence: delay, and a share that is refused.</summary>
    Licensing,

    /// <summary>The actor limits the quantity.</summary>
    Quota,

    /// <summary>The actor forbids imports from the target.</summary>
    ImportBan,

    /// <summary>A facility stands still.</summary>
    Outage,

    /// <summary>Workers of a facility or region stop work.</summary>
    Strike,

    /// <summary>Demand grows by a factor.</summary>
    DemandSurge,

    /// <summary>A price changes by a factor.</summary>
    Price,

    /// <summary>Lanes between actor and target close.</summary>
    BorderClosure,

    /// <summary>Water in a region falls short.</summary>
    Drought,
}
