namespace Veta.Finance.Debt;

/// <summary>Terms of a loan.</summary>
internal sealed record LoanTerms
{
    /// <summary>Share of the initial capital that the loan pays, 0 to 1.</summary>
    public required double Share { get; init; }

    /// <summary>Interest per year, above −1; 0 for a loan without interest.</summary>
    public required double Rate { get; init; }

    /// <summary>Years of repayment, from the first payment of principal to the last, at least 1.</summary>
    public required int Years { get; init; }

    /// <summary>Years of interest only, after the last drawdown and before the first payment of principal; 0 or more.</summary>
    public int GraceYears { get; init; }

    /// <summary>How principal is repaid.</summary>
    public RepaymentRule Repayment { get; init; } = RepaymentRule.Annuity;

    /// <summary>Cover of debt service by cash flow that a sculpted loan keeps, above 0; 1.4 by default.</summary>
    public double CoverRatio { get; init; } = 1.4;

    /// <summary>Fee on each drawdown, as a share of it; paid by the borrower in the same year.</summary>
    public double UpfrontFee { get; init; }

    /// <summary>Fee per year on what is committed and not yet drawn, as a share.</summary>
    public double CommitmentFee { get; init; }

    /// <summary>Whether interest before the first full year after construction is added to the debt instead of paid.</summary>
    public bool CapitaliseInterest { get; init; } = true;

    /// <summary>Months of the next debt service held in a reserve account, 0 for none.</summary>
    public double ReserveMonths { get; init; }

    /// <summary>Share of the cash left after debt service that repays principal early, 0 to 1 (cash sweep).</summary>
    public double Sweep { get; init; }
}
