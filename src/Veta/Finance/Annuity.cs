namespace Veta.Finance;

/// <summary>Level payments that repay an investment. Pure functions; rates are per year and may be 0.</summary>
internal static class Annuity
{
    /// <summary>Capital recovery factor r(1+r)ⁿ/((1+r)ⁿ−1): the yearly payment, at year's end, per unit borrowed. 1/n at rate 0.</summary>
    /// <param name="rate">Discount rate, above −1.</param>
    /// <param name="years">Term in years, at least 1.</param>
    public static double CapitalRecovery(double rate, int years)
    {
        Check(rate, years, 1);
        return 1 / PresentValue(rate, years);
    }

    /// <summary>Value today of 1 at the end of each of the coming years: (1−(1+r)⁻ⁿ)/r. n at rate 0.</summary>
    /// <param name="rate">Discount rate, above −1.</param>
    /// <param name="years">Number of payments, 0 or more.</param>
    public static double PresentValue(double rate, int years)
    {
        Check(rate, years, 0);
        // Summed and not by the closed form, which loses half of its digits at small rates.
        double sum = 0;
        for (int k = 0; k < years; k++) { sum = (sum + 1) / (1 + rate); }
        return sum;
    }

    /// <summary>
    /// What an investment of 1 is still worth when some years of its life are left: the present value of the payments that remain.
    /// After 10 of 20 years at 8 %: 0.6834366.
    /// </summary>
    /// <param name="rate">Discount rate, above −1.</param>
    /// <param name="life">Life in years, at least 1.</param>
    /// <param name="yearsLeft">Years of service left, 0 to <paramref name="life"/>.</param>
    public static double RemainingValue(double rate, int life, int yearsLeft)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(yearsLeft);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(yearsLeft, life);
        return CapitalRecovery(rate, life) * PresentValue(rate, yearsLeft);
    }

    private static void Check(double rate, int years, int least)
    {
        if (!(rate > -1) || !double.IsFinite(rate)) { throw new ArgumentOutOfRangeException(nameof(rate), rate, "a rate must be above -1 and finite"); }
        ArgumentOutOfRangeException.ThrowIfLessThan(years, least);
    }
}
