using Veta.Finance.Debt;
using Veta.Finance.Measures;
using Veta.Finance.Support;
using Veta.Finance.Taxes;

namespace Veta.Finance.CashFlows;

/// <summary>Finds the least support that brings the owners' net present value to zero. A pure function.</summary>
internal static class SupportSolver
{
    /// <summary>The loan that is asked for when the support names none: 60 % of capital over 12 years, after two of grace.</summary>
    public static LoanTerms UsualLoan { get; } = new() { Share = 0.6, Rate = 0.05, Years = 12, GraceYears = 2 };

    private const double MostPriceFactor = 50;

    /// <summary>Moves one instrument until the owners' net present value is zero.</summary>
    public static SolveOutcome Solve(Project project, CashTerms terms, TaxRules? regime, SupportTerms support, SolveTarget target)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(support);
        SalesLine main = project.Sales[0];
        double level = MeanPrice(project);
        double Worth(double at) => NetPresentValue.Of(Run(project, terms, regime, support, target, at).Equity, Rate(terms), terms.Timing);
        (double low, double high) = target switch
        {
            SolveTarget.Price => (1e-6 * level, MostPriceFactor * level),
            SolveTarget.Floor => (main.Price.Min(), MostPriceFactor * level),
            SolveTarget.Grant => (0, 1),
            SolveTarget.Tax => (0, 1),
            _ => (-0.5, 1),
        };
        bool pays = NetPresentValue.Of(CashFlowEngine.Run(project, terms, regime, support).Equity, Rate(terms), terms.Timing) >= 0;
        bool nothingToGive = pays && (target is SolveTarget.Floor or SolveTarget.Grant);
        if (!(level > 0) || nothingToGive) { return new SolveOutcome(target, nothingToGive ? 0 : double.NaN, pays, nothingToGive ? 0 : double.NaN); }
        if (target == SolveTarget.Tax && pays) { return new SolveOutcome(target, 1, true, 0); }
        double value = RootSearch.Between(Worth, low, high);
        return new SolveOutcome(target, value, pays, double.IsNaN(value) ? double.NaN : Cost(project, terms, regime, support, target, value));
    }

    /// <summary>The cash flow with an instrument at a value.</summary>
    public static CashFlow Run(Project project, CashTerms terms, TaxRules? regime, SupportTerms support, SolveTarget target, double value)
    {
        SalesLine main = project.Sales[0];
        return target switch
        {
            SolveTarget.Price => CashFlowEngine.Run(project with { Sales = [main with { Price = [.. Enumerable.Repeat(value, project.Years)] }, .. project.Sales.Skip(1)] }, terms, regime, support),
            SolveTarget.Floor => CashFlowEngine.Run(project, terms, regime, support with { Floor = new PriceFloor(value, support.Floor?.UpsideShare ?? 0) }),
            SolveTarget.Grant => CashFlowEngine.Run(project, terms, regime, support with { GrantShare = value }),
            SolveTarget.Tax => CashFlowEngine.Run(project, terms, regime, support with { TaxFactor = value * support.TaxFactor }),
            _ => CashFlowEngine.Run(project, terms, regime, support with { Loan = Fitted(project, support.Loan ?? UsualLoan) with { Rate = value } }),
        };
    }

    /// <summary>The loan with a term that ends within the project.</summary>
    public static LoanTerms Fitted(Project project, LoanTerms loan)
    {
        int after = project.Years - 1 - Array.FindLastIndex(project.InitialCapital, c => c > 0), grace = Math.Min(loan.GraceYears, Math.Max(0, after - 1));
        return loan with { GraceYears = grace, Years = Math.Max(1, Math.Min(loan.Years, after - grace)) };
    }

    /// <summary>Mean price of the main product over the years in which it is made.</summary>
    public static double MeanPrice(Project project)
    {
        SalesLine main = project.Sales[0];
        double sum = 0, years = 0;
        for (int t = 0; t < project.Years; t++)
        {
            if (main.Quantity[t] > 0) { (sum, years) = (sum + main.Price[t], years + 1); }
        }

        return years > 0 ? sum / years : double.NaN;
    }

    private static double Cost(Project project, CashTerms terms, TaxRules? regime, SupportTerms support, SolveTarget target, double value)
    {
        CashFlow without = CashFlowEngine.Run(project, terms, regime, support), with = Run(project, terms, regime, support, target, value);
        double Value(double[] flows) => NetPresentValue.Of(flows, Rate(terms), terms.Timing);
        return target switch
        {
            SolveTarget.Price => double.NaN,
            SolveTarget.Floor => Value(with.SupportPayments),
            SolveTarget.Grant => Value(with.Grants),
            SolveTarget.Tax => Value(without.Taxes.Total) - Value(with.Taxes.Total),
            _ => PublicCost.GrantElement(with.Loan, terms.MarketLoanRate) * NetPresentValue.Of(with.Loan.Drawdown, terms.MarketLoanRate),
        };
    }

    private static double Rate(CashTerms terms) => ((1 + terms.DiscountRate) * (1 + terms.Inflation)) - 1;
}
