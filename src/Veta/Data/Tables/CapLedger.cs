namespace Veta.Data.Tables;

/// <summary>What a row of caps bounds: one of the sums that a plan is made of.</summary>
public enum CapLedger
{
    /// <summary>What leaves the origins of lanes; moves that stay inside the region, or inside the origin, do not count. unit/y.</summary>
    Flow,

    /// <summary>What stocks hold at the end of a period. unit.</summary>
    Level,

    /// <summary>What facilities make of their main output. unit/y.</summary>
    Activity,

    /// <summary>Usable capacity of facilities, of their main output. unit/y.</summary>
    Capacity,

    /// <summary>Money decided for capacity in a period, undiscounted. USD.</summary>
    Investment,

    /// <summary>Yearly money of an account, earnings against it, charges for capital included and lump sums not. USD/y.</summary>
    Cost,
}
