namespace Veta.Data.Tables;

/// <summary>What a figure of an impact counts.</summary>
public enum ImpactBoundary
{
    /// <summary>What leaves, or is taken, at the site itself: fuel that it burns, its reactions, its wells. Power and heat that it buys are not in it.</summary>
    Direct,

    /// <summary>The site itself and the energy that it buys, and nothing that other inputs took to make.</summary>
    GateToGate,

    /// <summary>Everything from the ground on. Counted of what is bought from outside the model and of a process whose recipe takes nothing; of any other process it would count its inputs twice.</summary>
    CradleToGate,
}
