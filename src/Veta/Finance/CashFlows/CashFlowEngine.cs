using Veta.Finance.Debt;
using Veta.Finance.Taxes;

namespace Veta.Finance.CashFlows;

/// <summary>Turns a project into cash: sales, support, costs, taxes, debt. A pure function.</summary>
internal static class CashFlowEngine
{
    private const double DaysPerYear = 365;

    /// <summary>Rounds between taxes, which interest lowers, and loans whose service follows the cash after tax. The shield is a few per cent of service, so four rounds leave less than a millionth.</summary>
    private const int Rounds = 8;

    /// <summary>The cash flow of a project under a tax regime with some support.</summary>
    /// <param name="project">The project; its figures cover the same years, and it sells at least one product.</param>
    /// <param name="terms">Discounting, inflation, working capital and bond.</param>
    /// <param name="regime">Instruments in order; null for no taxes.</param>
    /// <param name="support">Support and finance; null for none.</param>
    public static CashFlow Run(Project project, CashTerms terms, TaxRules? regime = null, SupportTerms? support = null)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(terms);
        support ??= SupportTerms.None;
        var flow = new CashFlow(project, terms, project.Years);
        Sell(flow, support);
        Spend(flow, support);
        for (int t = 0; t < project.Years; t++)
        {
            flow.PreTax[t] = flow.Revenue[t] + flow.SupportPayments[t] - flow.OperatingCost[t] - flow.SustainingCapital[t] - flow.InitialCapital[t] + flow.Grants[t] - flow.Closure[t] - flow.WorkingCapital[t] - flow.Bond[t];
        }

        if (support.Stream is { } stream)
        {
            int first = Math.Max(0, Array.FindIndex(flow.InitialCapital, c => c > 0));
            flow.PreTax[first] += stream.AdvanceUsd;
        }

        Finance(flow, regime, support);
        return flow;
    }

    private static void Sell(CashFlow flow, SupportTerms support)
    {
        Project project = flow.Project;
        double level = 1;
        int made = 0;
        SalesLine main = project.Sales[0];
        double[]? streamed = support.Stream?.Forgone(main.Quantity, main.Price);
        for (int t = 0; t < project.Years; t++)
        {
            double sum = 0;
            for (int k = 0; k < project.Sales.Count; k++)
            {
                SalesLine line = project.Sales[k];
                double price = line.Price[t];
                if (k == 0 && support.OfftakePrice is { } agreed) { price += support.OfftakeShare * (agreed - price); }
                sum += line.Quantity[t] * ((price * line.Payability) - line.ChargeUsdPerUnit);
            }

            if (main.Quantity[t] > 0) { made++; }
            if (support.Floor is { } floor && main.Quantity[t] > 0 && (support.FloorYears == 0 || made <= support.FloorYears))
            {
                flow.SupportPayments[t] = level * main.Quantity[t] * main.Payability * floor.Payment(main.Price[t]);
            }

            flow.Revenue[t] = level * (sum - (streamed is null ? 0 : streamed[t] * main.Payability));
            level *= 1 + flow.Terms.Inflation;
        }
    }

    private static void Spend(CashFlow flow, SupportTerms support)
    {
        Project project = flow.Project;
        CashTerms terms = flow.Terms;
        double level = 1, tied = 0, bond = 0, held = 0;
        int start = project.ProductionStart, lastClosure = Array.FindLastIndex(project.Closure, c => c > 0), last = project.Years - 1;
        for (int t = 0; t <= last; t++)
        {
            flow.InitialCapital[t] = level * project.InitialCapital[t];
            flow.Grants[t] = support.GrantShare * flow.InitialCapital[t];
            level *= 1 + terms.Inflation;
        }

        double[]? insured = support.Insurance is { } insurance ? SupportCost.Insured(flow, insurance) : null;
        level = 1;
        for (int t = 0; t <= last; t++)
        {
            flow.SustainingCapital[t] = level * project.SustainingCapital[t];
            flow.Closure[t] = level * project.Closure[t];
            if (terms.BondShare > 0 && lastClosure >= 0)
            {
                if (t == start) { held = level * terms.BondShare * project.Closure.Sum(); }
                if (t == lastClosure) { held = 0; }
                flow.Bond[t] = held - bond;
                bond = held;
            }

            flow.OperatingCost[t] = (level * project.OperatingCost[t]) + (terms.BondFee * bond) + (insured is null ? 0 : support.Insurance!.Premium * insured[t]);
            double wanted = t == last ? 0 : ((terms.ReceivableDays * flow.Revenue[t]) + (terms.InventoryDays * flow.OperatingCost[t])) / DaysPerYear;
            flow.WorkingCapital[t] = wanted - tied;
            tied = wanted;
            level *= 1 + terms.Inflation;
        }
    }

    private static void Finance(CashFlow flow, TaxRules? regime, SupportTerms support)
    {
        int years = flow.Project.Years;
        double[] capital = new double[years], available = new double[years];
        for (int t = 0; t < years; t++) { capital[t] = flow.InitialCapital[t] - flow.Grants[t]; }
        bool follows = support.Loan is { } terms && (terms.Repayment == RepaymentRule.Sculpted || terms.Sweep > 0);
        if (support.Loan is { } loan && !follows) { flow.Loan = Guaranteed(Lending.Schedule(loan, capital, []), support.Guarantee); }
        for (int round = 0; round < (follows ? Rounds : 1); round++)
        {
            if (regime is not null) { flow.Taxes = TaxCalculation.Run(regime, TaxableFlows.Of(flow, capital), support.TaxFactor); }
            for (int t = 0; t < years; t++)
            {
                flow.PostTax[t] = flow.PreTax[t] - flow.Taxes.Total[t];
                available[t] = flow.PostTax[t] + capital[t];
            }

            if (follows) { flow.Loan = Guaranteed(Lending.Schedule(support.Loan!, capital, available), support.Guarantee); }
        }

        for (int t = 0; t < years; t++) { flow.Equity[t] = flow.PostTax[t] + flow.Loan.OwnerFlow(t); }
        if (support.Venture is { } venture) { venture.Split(flow.Equity).First.CopyTo(flow.Equity, 0); }
    }

    private static LoanSchedule Guaranteed(LoanSchedule loan, LoanGuarantee? guarantee)
    {
        if (guarantee is null) { return loan; }
        for (int t = 1; t < loan.Balance.Length; t++) { loan.GuaranteeFees[t] = guarantee.Fee * guarantee.Covered * loan.Balance[t - 1]; }
        return loan;
    }
}
