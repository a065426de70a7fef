namespace Veta.Finance.Debt;

/// <summary>Debt service in proportion to cash flow, and the ratios by which lenders judge it.</summary>
internal static class Sculpting
{
    /// <summary>The debt whose service takes the cash flow of every year divided by the cover ratio: Σ (CFADSₜ/DSCR)(1+i)⁻ᵗ, t from 1; negative cash flow carries nothing.</summary>
    /// <param name="available">Cash flow available for debt service, year by year from the first of repayment.</param>
    /// <param name="rate">Interest per year.</param>
    /// <param name="coverRatio">Debt service cover ratio, above 0.</param>
    public static double DebtCapacity(ReadOnlySpan<double> available, double rate, double coverRatio)
    {
        if (!(coverRatio > 0)) { throw new ArgumentOutOfRangeException(nameof(coverRatio), coverRatio, "a cover ratio is above 0"); }
        double sum = 0;
        for (int t = available.Length - 1; t >= 0; t--) { sum = (sum + (Math.Max(0, available[t]) / coverRatio)) / (1 + rate); }
        return sum;
    }

    /// <summary>Principal of each year of a sculpted loan of the capacity given by <see cref="DebtCapacity"/>; the last payment leaves nothing.</summary>
    public static double[] Principal(ReadOnlySpan<double> available, double rate, double coverRatio)
    {
        double balance = DebtCapacity(available, rate, coverRatio);
        double[] principal = new double[available.Length];
        for (int t = 0; t < principal.Length; t++)
        {
            principal[t] = (Math.Max(0, available[t]) / coverRatio) - (balance * rate);
            balance -= principal[t];
        }

        return principal;
    }

    /// <summary>Present value of the cash flow available, at the loan's rate, over the debt. With the years of the loan it is the loan life cover ratio (LLCR), with those of the project the project life cover ratio (PLCR). NaN without debt.</summary>
    public static double CoverOfDebt(ReadOnlySpan<double> available, double rate, double debt)
    {
        double sum = 0;
        for (int t = available.Length - 1; t >= 0; t--) { sum = (sum + available[t]) / (1 + rate); }
        return debt > 0 ? sum / debt : double.NaN;
    }
}
