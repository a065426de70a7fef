namespace Veta.Finance.Debt;

/// <summary>A loan year by year; all in the unit of the flows, positive.</summary>
internal sealed class LoanSchedule
{
    /// <summary>An empty schedule.</summary>
    /// <param name="years">Number of years.</param>
    public LoanSchedule(int years) => (Drawdown, Interest, CapitalisedInterest, Principal, Fees, GuaranteeFees, Balance, ReserveChange) =
        (new double[years], new double[years], new double[years], new double[years], new double[years], new double[years], new double[years], new double[years]);

    /// <summary>Money drawn, at the end of the year.</summary>
    public double[] Drawdown { get; }

    /// <summary>Interest paid, on the balance at the beginning of the year.</summary>
    public double[] Interest { get; }

    /// <summary>Interest added to the debt during construction.</summary>
    public double[] CapitalisedInterest { get; }

    /// <summary>Principal repaid, early repayment included.</summary>
    public double[] Principal { get; }

    /// <summary>Upfront and commitment fees.</summary>
    public double[] Fees { get; }

    /// <summary>Fees to the guarantor.</summary>
    public double[] GuaranteeFees { get; }

    /// <summary>Debt at the end of the year.</summary>
    public double[] Balance { get; }

    /// <summary>Money put into the reserve account (positive) or released from it.</summary>
    public double[] ReserveChange { get; }

    /// <summary>Interest and principal of a year.</summary>
    public double Service(int year) => Interest[year] + Principal[year];

    /// <summary>What the loan does to the owner's cash in a year: drawn less interest, principal, fees, those of a guarantee, and what goes into the reserve.</summary>
    public double OwnerFlow(int year) => Drawdown[year] - Interest[year] - Principal[year] - Fees[year] - GuaranteeFees[year] - ReserveChange[year];
}
