using Veta.Finance.Debt;
using Veta.Finance.Taxes;

namespace Veta.Finance.CashFlows;

/// <summary>A project year by year, in money of the day when there is inflation, otherwise in constant money. Costs, capital and taxes are positive where they are paid.</summary>
internal sealed class CashFlow
{
    internal CashFlow(Project project, CashTerms terms, int years)
    {
        (Project, Terms) = (project, terms);
        (Revenue, SupportPayments, OperatingCost, SustainingCapital, InitialCapital, Grants, Closure, WorkingCapital, Bond, PreTax, PostTax, Equity) =
            (new double[years], new double[years], new double[years], new double[years], new double[years], new double[years], new double[years], new double[years], new double[years], new double[years], new double[years], new double[years]);
        Loan = new LoanSchedule(years);
        Taxes = TaxPayments.None(years);
    }

    /// <summary>The project.</summary>
    public Project Project { get; }

    /// <summary>How it was counted.</summary>
    public CashTerms Terms { get; }

    /// <summary>Sales at the market or offtake price, after payability and charges.</summary>
    public double[] Revenue { get; }

    /// <summary>Payments of a price floor, negative where the producer pays back.</summary>
    public double[] SupportPayments { get; }

    /// <summary>Operating cost, the fee on the bond and the premium of political-risk insurance included.</summary>
    public double[] OperatingCost { get; }

    /// <summary>Sustaining capital.</summary>
    public double[] SustainingCapital { get; }

    /// <summary>Initial capital before grants.</summary>
    public double[] InitialCapital { get; }

    /// <summary>Grants received.</summary>
    public double[] Grants { get; }

    /// <summary>Closure.</summary>
    public double[] Closure { get; }

    /// <summary>Money put into working capital, negative where it is released.</summary>
    public double[] WorkingCapital { get; }

    /// <summary>Money put into the closure bond, negative where it comes back.</summary>
    public double[] Bond { get; }

    /// <summary>Taxes by instrument.</summary>
    public TaxPayments Taxes { get; internal set; }

    /// <summary>The loan.</summary>
    public LoanSchedule Loan { get; internal set; }

    /// <summary>Cash before taxes and finance.</summary>
    public double[] PreTax { get; }

    /// <summary>Cash after taxes, before finance.</summary>
    public double[] PostTax { get; }

    /// <summary>Cash of the owners: after taxes and finance.</summary>
    public double[] Equity { get; }

    /// <summary>Discount rate in the money of the flows.</summary>
    public double Rate => ((1 + Terms.DiscountRate) * (1 + Terms.Inflation)) - 1;
}
