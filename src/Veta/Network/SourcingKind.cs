namespace Veta.Network;

/// <summary>What an entry of the sourcing ledger counts.</summary>
internal enum SourcingKind
{
    /// <summary>Made by plants on the spot.</summary>
    Made,

    /// <summary>Bought from outside the network.</summary>
    Bought,

    /// <summary>Arrived over a lane.</summary>
    Arrived,

    /// <summary>Taken by demands.</summary>
    Taken,

    /// <summary>Sold to outside the network or got rid of.</summary>
    Left,
}
