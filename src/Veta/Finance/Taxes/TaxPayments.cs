using Veta.Data;

namespace Veta.Finance.Taxes;

/// <summary>What is paid by instrument and year; credits are negative.</summary>
internal sealed class TaxPayments
{
    internal TaxPayments(IReadOnlyList<TaxRule> rules, double[][] amounts, int years)
    {
        (Rules, Amounts, Total, OfGovernment) = (rules, amounts, new double[years], new double[years]);
        for (int k = 0; k < rules.Count; k++)
        {
            bool government = rules[k].Row.Recipient != TaxRecipient.Workers;
            for (int t = 0; t < years; t++)
            {
                Total[t] += amounts[k][t];
                if (government) { OfGovernment[t] += amounts[k][t]; }
            }
        }
    }

    /// <summary>The instruments, in order.</summary>
    public IReadOnlyList<TaxRule> Rules { get; }

    /// <summary>Amounts by instrument, then year.</summary>
    public IReadOnlyList<double[]> Amounts { get; }

    /// <summary>Amounts of all instruments by year.</summary>
    public double[] Total { get; }

    /// <summary>Amounts that governments receive, by year: without what goes to workers.</summary>
    public double[] OfGovernment { get; }

    /// <summary>No taxes.</summary>
    public static TaxPayments None(int years) => new([], [], years);
}
