using Veta.Finance.Measures;

namespace Veta.Finance.CashFlows;

/// <summary>How flows are counted and discounted.</summary>
internal sealed record CashTerms
{
    /// <summary>Real discount rate per year; 0.08 by default.</summary>
    public double DiscountRate { get; init; } = 0.08;

    /// <summary>Where in its year a flow falls.</summary>
    public FlowTiming Timing { get; init; } = FlowTiming.End;

    /// <summary>
    /// Inflation per year when taxes and debt are counted in money of the day (nominal): depreciation and losses then lose value. 0 counts all in constant money. Net present values stay in money of the
    /// first year, and rates of return real, either way.
    /// </summary>
    public double Inflation { get; init; }

    /// <summary>Days of revenue that customers owe.</summary>
    public double ReceivableDays { get; init; }

    /// <summary>Days of operating cost held as stocks less what suppliers are owed; may be negative.</summary>
    public double InventoryDays { get; init; }

    /// <summary>Share of the cost of closure deposited as a bond when production starts and given back with the last cost of closure, 0 to 1.</summary>
    public double BondShare { get; init; }

    /// <summary>Fee per year on the bond, as a share of it; an operating cost.</summary>
    public double BondFee { get; init; }

    /// <summary>Rate of a lender without public purpose, per year, in the money of the flows: the yardstick of a loan's grant element.</summary>
    public double MarketLoanRate { get; init; } = 0.09;

    /// <summary>Rate at which the treasury borrows, per year, in the money of the flows: discounts expected losses on guarantees and insurance. 0.04 by default, a working assumption.</summary>
    public double TreasuryRate { get; init; } = 0.04;
}
