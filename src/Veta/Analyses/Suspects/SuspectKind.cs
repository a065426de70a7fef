namespace Veta.Analyses.Suspects;

/// <summary>What makes a part of an answer a suspect. In tables the words are in kebab-case.</summary>
internal enum SuspectKind
{
    /// <summary>Goods cross one border in both directions in the same year, beyond what they do in the first.</summary>
    CrossesBothWays,

    /// <summary>A country sells what it neither makes nor buys from outside the network: goods pass through it.</summary>
    SoldNotMade,

    /// <summary>A plant that stands, is being built or is built by the plan never runs.</summary>
    NeverRuns,

    /// <summary>A plant runs only because a row forces it to.</summary>
    ForcedRunning,

    /// <summary>A material that is used is worth nothing.</summary>
    PriceOfZero,

    /// <summary>The plan's price is less than half or more than twice the last observed one.</summary>
    PriceFarFromObserved,

    /// <summary>A supplier's share in a country's imports jumps from one year to the next.</summary>
    ShareJumps,

    /// <summary>A cap binds while the capped good is remelted, stocked or sent on in the same year.</summary>
    CapPassedOn,

    /// <summary>A large part of the cost rests on one row of working assumptions.</summary>
    RestsOnOneGuess,
}
