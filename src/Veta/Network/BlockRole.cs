namespace Veta.Network;

/// <summary>What kind of statement a block makes. Programs beside the plan choose blocks by it, so that a new block is on only where its kind belongs.</summary>
internal enum BlockRole
{
    /// <summary>What holds whatever anybody plans: what plants, lanes, purchases and end uses can do, and limits on trade that are in force.</summary>
    Physics,

    /// <summary>What carries goods from one period to the next. A program of a state at rest has none of it.</summary>
    Storage,

    /// <summary>How buyers, holders and plants answer to prices and shortage within months.</summary>
    Market,

    /// <summary>What somebody decides that a plan must keep to: caps and targets. No law of nature, and nobody keeps to it in a crisis.</summary>
    Policy,

    /// <summary>Building of capacity.</summary>
    Investment,

    /// <summary>What a search adds to a program to walk through its answers; it says nothing of the network.</summary>
    Search,
}
