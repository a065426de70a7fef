using Veta.Data;

namespace Veta.Finance.Taxes;

/// <summary>When capital is deducted from profit.</summary>
internal static class Depreciation
{
    /// <summary>Adds the deductions of a series of capital to a sum. What is not deducted by the end of production is deducted in its last year.</summary>
    /// <param name="rule">How.</param>
    /// <param name="capital">Capital by year of spending.</param>
    /// <param name="years">Years of straight-line deduction.</param>
    /// <param name="rate">Share of the balance deducted each year.</param>
    /// <param name="start">First year of production.</param>
    /// <param name="end">Last year of production; −1 for none, nothing is then deducted but what is deducted when spent.</param>
    /// <param name="sum">Deductions by year.</param>
    public static void Add(CapitalRule rule, double[] capital, int years, double rate, int start, int end, double[] sum)
    {
        switch (rule)
        {
            case CapitalRule.Immediate:
                for (int t = 0; t < sum.Length; t++) { sum[t] += capital[t]; }
                break;
            case CapitalRule.StraightLine when end >= 0:
                for (int spent = 0; spent < capital.Length; spent++)
                {
                    if (capital[spent] == 0) { continue; }
                    int first = Math.Min(Math.Max(spent, start), Math.Max(spent, end)), last = Math.Min(first + years - 1, Math.Max(first, end));
                    double part = capital[spent] / years;
                    for (int t = first; t < last; t++) { sum[t] += part; }
                    sum[last] += capital[spent] - (part * (last - first));
                }

                break;
            case CapitalRule.DecliningBalance when end >= 0:
                double balance = 0;
                for (int t = 0; t < sum.Length; t++)
                {
                    balance += capital[t];
                    double taken = t < start ? 0 : t >= end ? balance : rate * balance;
                    sum[t] += taken;
                    balance -= taken;
                }

                break;
        }
    }
}
