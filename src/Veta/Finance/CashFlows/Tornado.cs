using Veta.Finance.Measures;
using Veta.Finance.Taxes;

namespace Veta.Finance.CashFlows;

/// <summary>One bar of a tornado: how far the owners' net present value moves when one driver moves alone.</summary>
/// <param name="Driver">Price, operating-cost, capital, delay or discount-rate.</param>
/// <param name="Low">Low value: a factor, years for the delay, a rate for the discount rate.</param>
/// <param name="High">High value.</param>
/// <param name="AtLow">Net present value at the low value, USD.</param>
/// <param name="AtHigh">Net present value at the high value, USD.</param>
internal sealed record Tornado(string Driver, double Low, double High, double AtLow, double AtHigh)
{
    /// <summary>Bars of a project, longest first.</summary>
    /// <param name="project">The project.</param>
    /// <param name="terms">How it is counted.</param>
    /// <param name="regime">Taxes.</param>
    /// <param name="support">Support.</param>
    /// <param name="share">Move of price, cost and capital up and down, as a share; 0.2 by default.</param>
    public static IReadOnlyList<Tornado> Of(Project project, CashTerms terms, TaxRules? regime, SupportTerms? support, double share = 0.2)
    {
        double Worth(Project p, CashTerms c) => NetPresentValue.Of(CashFlowEngine.Run(p, c, regime, support).Equity, ((1 + c.DiscountRate) * (1 + c.Inflation)) - 1, c.Timing);
        Tornado Bar(string driver, double low, double high, Func<double, Project> at) => new(driver, low, high, Worth(at(low), terms), Worth(at(high), terms));
        double[] Scaled(double[] figures, double factor) => Array.ConvertAll(figures, x => factor * x);
        var delays = new RiskTerms { Capital = new(1, 1, 1), OperatingCost = new(1, 1, 1) };
        Tornado[] bars =
        [
            Bar("price", 1 - share, 1 + share, f => project with { Sales = [.. project.Sales.Select(s => s with { Price = Scaled(s.Price, f) })] }),
            Bar("operating-cost", 1 - share, 1 + share, f => project with { OperatingCost = Scaled(project.OperatingCost, f) }),
            Bar("capital", 1 - share, 1 + share, f => project with { InitialCapital = Scaled(project.InitialCapital, f) }),
            Bar("delay", 0, 2, years => ProjectRisk.Sample(project, delays with { DelayYears = new(years, years, years) }, 0)),
            new("discount-rate", terms.DiscountRate - 0.02, terms.DiscountRate + 0.02, Worth(project, terms with { DiscountRate = terms.DiscountRate - 0.02 }), Worth(project, terms with { DiscountRate = terms.DiscountRate + 0.02 })),
        ];
        return [.. bars.OrderByDescending(b => Math.Abs(b.AtHigh - b.AtLow))];
    }
}
