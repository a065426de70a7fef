using Veta.Finance.Debt;
using Veta.Finance.Measures;

namespace Veta.Finance.CashFlows;

/// <summary>What a cash flow is worth. Money in USD of the first year, rates real and per year; NaN where a figure has no meaning.</summary>
internal sealed record ProjectMeasures
{
    /// <summary>Net present value before tax and finance.</summary>
    public required double NpvPreTax { get; init; }

    /// <summary>Net present value after tax, before finance.</summary>
    public required double NpvPostTax { get; init; }

    /// <summary>Net present value of the owners' cash, after tax and finance.</summary>
    public required double NpvEquity { get; init; }

    /// <summary>Internal rate before tax and finance.</summary>
    public required double IrrPreTax { get; init; }

    /// <summary>Internal rate after tax, before finance.</summary>
    public required double IrrPostTax { get; init; }

    /// <summary>Internal rate of the owners' cash.</summary>
    public required double IrrEquity { get; init; }

    /// <summary>Modified internal rate after tax, financed and reinvested at the discount rate.</summary>
    public required double ModifiedIrr { get; init; }

    /// <summary>Years from the first year to the simple payback after tax.</summary>
    public required double PaybackYears { get; init; }

    /// <summary>Years to the payback after tax with discounting.</summary>
    public required double DiscountedPaybackYears { get; init; }

    /// <summary>Net present value after tax per unit of present value put in.</summary>
    public required double ProfitabilityIndex { get; init; }

    /// <summary>Average effective tax rate: present value of what governments and workers take over the net present value before tax; NaN when that is not positive.</summary>
    public required double AverageTaxRate { get; init; }

    /// <summary>The same without what goes to workers.</summary>
    public required double AverageTaxRateOfGovernment { get; init; }

    /// <summary>Marginal effective tax rate: (IRR before − IRR after)/IRR before tax.</summary>
    public required double MarginalTaxRate { get; init; }

    /// <summary>All costs, capital and taxes less by-products per unit of the main product, both discounted, USD per unit.</summary>
    public required double LevelisedCostUsdPerUnit { get; init; }

    /// <summary>Least debt service cover ratio; NaN without debt.</summary>
    public required double LeastCover { get; init; }

    /// <summary>Loan life cover ratio at the start of repayment.</summary>
    public required double LoanLifeCover { get; init; }

    /// <summary>Project life cover ratio at the start of repayment.</summary>
    public required double ProjectLifeCover { get; init; }

    /// <summary>Measures of a cash flow.</summary>
    public static ProjectMeasures Of(CashFlow flow)
    {
        ArgumentNullException.ThrowIfNull(flow);
        double rate = flow.Rate;
        double Value(double[] figures) => NetPresentValue.Of(figures, rate, flow.Terms.Timing);
        double Real(double nominal) => ((1 + nominal) / (1 + flow.Terms.Inflation)) - 1;
        double before = Value(flow.PreTax), after = Value(flow.PostTax), irrBefore = Real(InternalRate.Of(flow.PreTax)), irrAfter = Real(InternalRate.Of(flow.PostTax));
        (double least, double loanLife, double projectLife) = Cover(flow);
        return new ProjectMeasures
        {
            NpvPreTax = before,
            NpvPostTax = after,
            NpvEquity = Value(flow.Equity),
            IrrPreTax = irrBefore,
            IrrPostTax = irrAfter,
            IrrEquity = Real(InternalRate.Of(flow.Equity)),
            ModifiedIrr = Real(InternalRate.Modified(flow.PostTax, rate, rate)),
            PaybackYears = Payback.Years(flow.PostTax),
            DiscountedPaybackYears = Payback.Years(flow.PostTax, rate),
            ProfitabilityIndex = NetPresentValue.ProfitabilityIndex(flow.PostTax, rate),
            AverageTaxRate = before > 0 ? Value(flow.Taxes.Total) / before : double.NaN,
            AverageTaxRateOfGovernment = before > 0 ? Value(flow.Taxes.OfGovernment) / before : double.NaN,
            MarginalTaxRate = irrBefore > 0 ? (irrBefore - irrAfter) / irrBefore : double.NaN,
            LevelisedCostUsdPerUnit = Levelised(flow),
            LeastCover = least,
            LoanLifeCover = loanLife,
            ProjectLifeCover = projectLife,
        };
    }

    private static double Levelised(CashFlow flow)
    {
        Project project = flow.Project;
        double[] costs = new double[project.Years];
        double level = 1;
        for (int t = 0; t < costs.Length; t++)
        {
            SalesLine main = project.Sales[0];
            double sold = level * main.Quantity[t] * ((main.Price[t] * main.Payability) - main.ChargeUsdPerUnit);
            // What is neither sales of the main product nor support is cost, by-products counted against it.
            costs[t] = (sold + flow.SupportPayments[t] - flow.PostTax[t]) / level;
            level *= 1 + flow.Terms.Inflation;
        }

        return NetPresentValue.LevelisedCost(costs, project.Sales[0].Quantity, flow.Terms.DiscountRate);
    }

    private static (double Least, double LoanLife, double ProjectLife) Cover(CashFlow flow)
    {
        LoanSchedule loan = flow.Loan;
        int first = Array.FindIndex(loan.Principal, p => p > 0), end = Array.FindLastIndex(loan.Principal, p => p > 0) + 1;
        if (first <= 0) { return (double.NaN, double.NaN, double.NaN); }
        double debt = loan.Balance[first - 1], rate = loan.Interest[first] / debt, least = double.PositiveInfinity;
        double[] available = new double[loan.Balance.Length];
        for (int t = 0; t < available.Length; t++)
        {
            available[t] = flow.PostTax[t] + flow.InitialCapital[t] - flow.Grants[t];
            if (t >= first && t < end && loan.Service(t) > 0) { least = Math.Min(least, available[t] / loan.Service(t)); }
        }

        return (least, Sculpting.CoverOfDebt(available.AsSpan(first, end - first), rate, debt), Sculpting.CoverOfDebt(available.AsSpan(first), rate, debt));
    }
}
