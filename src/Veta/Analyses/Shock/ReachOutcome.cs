namespace Veta.Analyses.Shock;

/// <summary>What becomes of what an event touches.</summary>
public enum ReachOutcome
{
    /// <summary>Somebody pays more or goes without.</summary>
    Felt,

    /// <summary>Something at work is touched, but others make up for it at no cost that shows.</summary>
    Absorbed,

    /// <summary>It stops no goods: know-how, equipment, or a state with waivers for all.</summary>
    StopsNoGoods,

    /// <summary>It is not in force in the months of the run.</summary>
    NotInForce,

    /// <summary>Only plants that are not at work are touched; what becomes of them is a question for a plan.</summary>
    NotBuilt,

    /// <summary>Flows, plants or demands of the package fit it, but none is at work in the usual month.</summary>
    NotAtWork,
}
