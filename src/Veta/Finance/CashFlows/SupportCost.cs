using Veta.Finance.Debt;
using Veta.Finance.Support;

namespace Veta.Finance.CashFlows;

/// <summary>Credit subsidy of guarantees and insurance of a project: expected losses less fees at the treasury's rate. Pure functions.</summary>
internal static class SupportCost
{
    /// <summary>Credit subsidy of the guarantee of the project's loan, present value in USD of the first year; negative when the fee is above the expected loss, 0 without a guarantee.</summary>
    /// <param name="flow">The cash flow, with its loan.</param>
    /// <param name="support">Support with the guarantee.</param>
    public static double OfGuarantee(CashFlow flow, SupportTerms support)
    {
        ArgumentNullException.ThrowIfNull(flow);
        ArgumentNullException.ThrowIfNull(support);
        return support.Guarantee is { } g ? PublicCost.GuaranteeSubsidy(flow.Loan, g.Covered, g.DefaultProbability, g.Recovery, g.Fee, flow.Terms.TreasuryRate) : 0;
    }

    /// <summary>Expected claims on political-risk insurance less premiums, present value in USD of the first year; negative when the premium is above the expected loss, 0 without insurance.</summary>
    /// <param name="flow">The cash flow.</param>
    /// <param name="support">Support with the insurance.</param>
    public static double OfInsurance(CashFlow flow, SupportTerms support)
    {
        ArgumentNullException.ThrowIfNull(flow);
        ArgumentNullException.ThrowIfNull(support);
        return support.Insurance is { } i ? PublicCost.ExpectedLoss(Insured(flow, i), i.LossProbability, i.Recovery, i.Premium, flow.Terms.TreasuryRate) : 0;
    }

    /// <summary>What is insured at the beginning of each year, to the last year of sales: the covered share of capital spent before, net of grants.</summary>
    internal static double[] Insured(CashFlow flow, PoliticalRiskInsurance insurance)
    {
        double[] insured = new double[flow.InitialCapital.Length];
        int last = -1;
        for (int t = 0; t < insured.Length; t++)
        {
            if (flow.Project.Sales.Any(s => s.Quantity[t] > 0)) { last = t; }
        }

        double spent = 0;
        for (int t = 0; t <= last; t++)
        {
            insured[t] = insurance.Covered * spent;
            spent += flow.InitialCapital[t] - flow.Grants[t];
        }

        return insured;
    }
}
