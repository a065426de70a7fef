namespace Veta.Finance.Debt;

/// <summary>What a loan or a guarantee below market terms costs the treasury that gives it.</summary>
internal static class PublicCost
{
    /// <summary>Grant element of a loan: 1 − PV(debt service at the market rate)/PV(drawdown at the same rate), OECD definition. 0 at market terms; 1 for a gift; negative above the market. NaN when nothing is drawn.</summary>
    /// <param name="loan">The loan.</param>
    /// <param name="marketRate">Rate that a lender without public purpose would ask, per year.</param>
    public static double GrantElement(LoanSchedule loan, double marketRate)
    {
        ArgumentNullException.ThrowIfNull(loan);
        double drawn = 0, served = 0, factor = 1;
        for (int t = 0; t < loan.Drawdown.Length; t++)
        {
            drawn += loan.Drawdown[t] * factor;
            served += (loan.Service(t) + loan.Fees[t]) * factor;
            factor /= 1 + marketRate;
        }

        return drawn > 0 ? 1 - (served / drawn) : double.NaN;
    }

    /// <summary>
    /// Credit subsidy of a guarantee: present value at the government's rate of expected losses less fees. In each year the borrower fails with a constant probability; the guarantor then pays the
    /// covered part of the balance and recovers some of it.
    /// </summary>
    /// <param name="loan">The guaranteed loan.</param>
    /// <param name="covered">Share of the balance that is guaranteed, 0 to 1.</param>
    /// <param name="defaultProbability">Probability of default per year while debt is outstanding, 0 to 1.</param>
    /// <param name="recovery">Share recovered after a default, 0 to 1.</param>
    /// <param name="fee">Guarantee fee per year on the covered balance.</param>
    /// <param name="governmentRate">Discount rate of the treasury, per year.</param>
    public static double GuaranteeSubsidy(LoanSchedule loan, double covered, double defaultProbability, double recovery, double fee, double governmentRate)
    {
        ArgumentNullException.ThrowIfNull(loan);
        double[] exposed = new double[loan.Balance.Length];
        for (int t = 1; t < exposed.Length; t++) { exposed[t] = covered * loan.Balance[t - 1]; }
        return ExpectedLoss(exposed, defaultProbability, recovery, fee, governmentRate);
    }

    /// <summary>Present value at the government's rate of expected losses less fees, when what is exposed is lost with a constant probability a year, once.</summary>
    /// <param name="exposed">What is exposed at the beginning of each year; losses and fees fall at its end. 0 before and after.</param>
    /// <param name="probability">Probability of the loss per year while anything is exposed, 0 to 1.</param>
    /// <param name="recovery">Share recovered after the loss, 0 to 1.</param>
    /// <param name="fee">Fee per year on what is exposed.</param>
    /// <param name="governmentRate">Discount rate of the treasury, per year.</param>
    public static double ExpectedLoss(ReadOnlySpan<double> exposed, double probability, double recovery, double fee, double governmentRate)
    {
        double cost = 0, alive = 1, factor = 1;
        for (int t = 1; t < exposed.Length; t++)
        {
            factor /= 1 + governmentRate;
            if (exposed[t] <= 0) { continue; }
            cost += factor * alive * exposed[t] * ((probability * (1 - recovery)) - fee);
            alive *= 1 - probability;
        }

        return cost;
    }
}
