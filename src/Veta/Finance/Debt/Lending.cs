namespace Veta.Finance.Debt;

/// <summary>Makes loan schedules. Pure functions; flows fall at the end of their year.</summary>
internal static class Lending
{
    /// <summary>
    /// The schedule of a loan on a project. Drawn in proportion to capital; interest of the construction years is capitalised or paid; then grace and repayment.
    /// </summary>
    /// <param name="terms">Terms.</param>
    /// <param name="capital">Initial capital by year, positive.</param>
    /// <param name="available">Cash available for debt service by year; sculpting, sweep and nothing else reads it. May be empty without them.</param>
    /// <exception cref="InputException">The loan does not end within the years given.</exception>
    public static LoanSchedule Schedule(LoanTerms terms, ReadOnlySpan<double> capital, ReadOnlySpan<double> available)
    {
        ArgumentNullException.ThrowIfNull(terms);
        int years = capital.Length, lastCapital = LastPositive(capital), first = lastCapital + 1 + terms.GraceYears, end = first + terms.Years;
        if (lastCapital < 0) { return new LoanSchedule(years); }
        if (end > years) { throw new InputException(Say.RefusalLoanOutlasts(Said.Exact(end), years)); }
        double share = terms.Share;
        if (terms.Repayment == RepaymentRule.Sculpted)
        {
            // The debt that the cash flow carries at the cover ratio, brought back to the end of construction; the share follows, capped by the one of the terms.
            LoanSchedule full = Draw(terms, capital, share, lastCapital, first);
            double carried = Sculpting.DebtCapacity(available[first..end], terms.Rate, terms.CoverRatio);
            double owed = full.Balance[first - 1];
            share = owed > 0 ? share * Math.Min(1, carried / owed) : 0;
        }

        LoanSchedule loan = Draw(terms, capital, share, lastCapital, first);
        Repay(loan, terms, available, first, end);
        Reserve(loan, terms, lastCapital, end);
        return loan;
    }

    private static int LastPositive(ReadOnlySpan<double> capital)
    {
        int last = -1;
        for (int t = 0; t < capital.Length; t++)
        {
            if (capital[t] > 0) { last = t; }
        }

        return last;
    }

    private static LoanSchedule Draw(LoanTerms terms, ReadOnlySpan<double> capital, double share, int lastCapital, int first)
    {
        var loan = new LoanSchedule(capital.Length);
        double balance = 0, undrawn = 0;
        foreach (double spent in capital) { undrawn += share * spent; }
        for (int t = 0; t < first; t++)
        {
            double interest = balance * terms.Rate;
            if (t <= lastCapital && terms.CapitaliseInterest) { loan.CapitalisedInterest[t] = interest; }
            else { loan.Interest[t] = interest; }
            double drawn = share * Math.Max(0, capital[t]);
            loan.Drawdown[t] = drawn;
            undrawn -= drawn;
            loan.Fees[t] = (terms.UpfrontFee * drawn) + (terms.CommitmentFee * Math.Max(0, undrawn));
            balance += drawn + loan.CapitalisedInterest[t];
            loan.Balance[t] = balance;
        }

        return loan;
    }

    private static void Repay(LoanSchedule loan, LoanTerms terms, ReadOnlySpan<double> available, int first, int end)
    {
        double balance = loan.Balance[first - 1], parts = balance / terms.Years, level = balance > 0 ? balance * Annuity.CapitalRecovery(terms.Rate, terms.Years) : 0;
        double carried = terms.Repayment == RepaymentRule.Sculpted ? Sculpting.DebtCapacity(available[first..end], terms.Rate, terms.CoverRatio) : 0;
        double scale = carried > 0 ? balance / carried : 0;
        for (int t = first; t < end; t++)
        {
            loan.Interest[t] = balance * terms.Rate;
            double principal = terms.Repayment switch
            {
                RepaymentRule.Annuity => level - loan.Interest[t],
                RepaymentRule.EqualPrincipal => parts,
                RepaymentRule.Sculpted => (scale * Math.Max(0, available[t]) / terms.CoverRatio) - loan.Interest[t],
                _ => t == end - 1 ? balance : 0,
            };
            if (terms.Sweep > 0)
            {
                double left = available[t] - loan.Interest[t] - principal;
                principal += Math.Max(0, terms.Sweep * left);
            }

            principal = t == end - 1 && terms.Repayment != RepaymentRule.Sculpted ? balance : Math.Min(principal, balance);
            loan.Principal[t] = principal;
            balance -= principal;
            loan.Balance[t] = balance;
        }
    }

    private static void Reserve(LoanSchedule loan, LoanTerms terms, int lastCapital, int end)
    {
        double held = 0;
        for (int t = lastCapital; t < end; t++)
        {
            double wanted = t + 1 < end ? terms.ReserveMonths / 12 * loan.Service(t + 1) : 0;
            loan.ReserveChange[t] = wanted - held;
            held = wanted;
        }
    }
}
