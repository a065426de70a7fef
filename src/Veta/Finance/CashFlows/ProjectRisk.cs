using Veta.Finance.Measures;
using Veta.Finance.Risk;
using Veta.Finance.Taxes;

namespace Veta.Finance.CashFlows;

/// <summary>Monte Carlo of a project with common random numbers: sample k has the same prices, costs and delay whatever regime or support is asked about, on any number of cores.</summary>
/// <param name="NetPresentValue">Owners' net present value by sample, USD.</param>
/// <param name="TreasuryCost">Present value of the floor's payments and grants by sample, USD.</param>
/// <param name="TaxRevenue">Present value of taxes by sample, USD.</param>
internal sealed record ProjectRisk(double[] NetPresentValue, double[] TreasuryCost, double[] TaxRevenue)
{
    private const double LongestDelay = 10;

    /// <summary>Runs the samples.</summary>
    public static ProjectRisk Run(Project project, CashTerms terms, TaxRules? regime, SupportTerms? support, RiskTerms risk, CancellationToken cancellationToken = default) =>
        Run(project, terms, regime, support, risk, Environment.ProcessorCount, cancellationToken);

    /// <summary>Runs the samples, some at the same time.</summary>
    public static ProjectRisk Run(Project project, CashTerms terms, TaxRules? regime, SupportTerms? support, RiskTerms risk, int parallelism, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(project);
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(risk);
        double[] worth = new double[risk.Samples], cost = new double[risk.Samples], taxes = new double[risk.Samples];
        double rate = ((1 + terms.DiscountRate) * (1 + terms.Inflation)) - 1;
        Parallel.For(0, risk.Samples, new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellationToken }, k =>
        {
            CashFlow flow = CashFlowEngine.Run(Sample(project, risk, (ulong)k), terms, regime, support);
            worth[k] = Measures.NetPresentValue.Of(flow.Equity, rate, terms.Timing);
            cost[k] = Measures.NetPresentValue.Of(flow.SupportPayments, rate, terms.Timing) + Measures.NetPresentValue.Of(flow.Grants, rate, terms.Timing);
            taxes[k] = Measures.NetPresentValue.Of(flow.Taxes.Total, rate, terms.Timing);
        });
        return new ProjectRisk(worth, cost, taxes);
    }

    /// <summary>The project of a sample.</summary>
    public static Project Sample(Project project, RiskTerms risk, ulong number)
    {
        var random = new RandomStream(risk.Seed, number);
        double capital = risk.Capital.Draw(random), operating = risk.OperatingCost.Draw(random), delay = Math.Clamp(risk.DelayYears.Draw(random), 0, LongestDelay);
        int extra = (int)Math.Ceiling(Math.Clamp(risk.DelayYears.High, 0, LongestDelay)), years = project.Years + extra;
        double[]? price = null;
        if (risk.Price is { } process) { process.Path(random, price = new double[years]); }
        var sales = new SalesLine[project.Sales.Count];
        for (int s = 0; s < sales.Length; s++)
        {
            SalesLine line = project.Sales[s];
            double[] prices = new double[years];
            for (int t = 0; t < years; t++) { prices[t] = line.Price[Math.Min(t, project.Years - 1)] * (price is null ? 1 : price[t]); }
            sales[s] = line with { Quantity = Later(line.Quantity, delay, extra, 1), Price = prices };
        }

        return project with
        {
            Sales = sales,
            InitialCapital = Later(project.InitialCapital, 0, extra, capital),
            OperatingCost = Later(project.OperatingCost, delay, extra, operating),
            SustainingCapital = Later(project.SustainingCapital, delay, extra, 1),
            Closure = Later(project.Closure, delay, extra, 1),
        };
    }

    /// <summary>Figures that come a part of years later: each is shared between the two years that it then touches.</summary>
    private static double[] Later(double[] figures, double delay, int extra, double factor)
    {
        double[] later = new double[figures.Length + extra];
        int whole = (int)delay;
        double part = delay - whole;
        for (int t = 0; t < figures.Length; t++)
        {
            later[t + whole] += factor * (1 - part) * figures[t];
            if (part > 0) { later[t + whole + 1] += factor * part * figures[t]; }
        }

        return later;
    }
}
