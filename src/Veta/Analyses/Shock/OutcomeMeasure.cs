namespace Veta.Analyses.Shock;

/// <summary>By what two shocks are set side by side.</summary>
internal enum OutcomeMeasure
{
    /// <summary>Loss of total surplus, USD: the lines that follow.</summary>
    Loss,

    /// <summary>Of it users, USD.</summary>
    UsersLoss,

    /// <summary>Of it producers, USD.</summary>
    ProducersLoss,

    /// <summary>Of it holders of licences, USD.</summary>
    LicencesLoss,

    /// <summary>Of it treasuries, USD.</summary>
    TreasuriesLoss,

    /// <summary>Of it holders of stocks, USD.</summary>
    StocksLoss,

    /// <summary>Of it what belongs to no country, USD.</summary>
    RestLoss,

    /// <summary>Months from the first until an end use runs short; nothing for never.</summary>
    FirstShort,

    /// <summary>Largest share of demand of an end use that is not met in a month.</summary>
    Depth,

    /// <summary>Months from the first shortage until the last has ended; nothing when one lasts to the end.</summary>
    TimeToRecover,

    /// <summary>Highest price over usual price.</summary>
    PeakPrice,

    /// <summary>Value added lost under the best triage, USD.</summary>
    ValueAddedLow,

    /// <summary>Value added lost under proportional rationing, USD.</summary>
    ValueAddedHigh,
}
