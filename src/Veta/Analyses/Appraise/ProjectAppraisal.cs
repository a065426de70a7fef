using Veta.Data;
using Veta.Finance.CashFlows;
using Veta.Finance.Measures;
using Veta.Finance.Risk;
using Veta.Finance.Taxes;

namespace Veta.Analyses.Appraise;

/// <summary>Appraises one project under one regime and turns it into rows.</summary>
/// <param name="Project">The project.</param>
/// <param name="Basis">Where its prices come from.</param>
/// <param name="Rules">The regime; null for no taxes.</param>
/// <param name="IsOwn">Whether it is the regime of the place.</param>
/// <param name="Terms">Terms.</param>
internal sealed record ProjectAppraisal(Project Project, string Basis, TaxRules? Rules, bool IsOwn, ProjectTerms Terms)
{
    private static readonly double[] Factors = [0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.6, 1.8, 2];

    private CashFlow? _flow;

    public string Name => Project.Name;

    public string Regime => Rules?.Regime.Id.Value ?? "none";

    public SupportTerms Support { get; } = Terms.Support.Loan is { } loan ? Terms.Support with { Loan = SupportSolver.Fitted(Project, loan) } : Terms.Support;

    public CashFlow Flow => _flow ??= CashFlowEngine.Run(Project, Terms.Cash, Rules, Support);

    public AppraisalRow Row()
    {
        ProjectMeasures m = ProjectMeasures.Of(Flow);
        return new AppraisalRow
        {
            Project = Name, Regime = Regime, OwnRegime = IsOwn, PriceBasis = Basis, FirstYear = Project.FirstYear, ProductionYear = Project.FirstYear + Project.ProductionStart, CapacityPerYear = Project.Sales[0].Quantity.Max(),
            CapitalUsd = Project.InitialCapital.Sum(), PriceUsdPerUnit = SupportSolver.MeanPrice(Project), NpvPreTaxUsd = m.NpvPreTax, NpvPostTaxUsd = m.NpvPostTax, NpvEquityUsd = m.NpvEquity, IrrPreTax = m.IrrPreTax, IrrPostTax = m.IrrPostTax,
            IrrEquity = m.IrrEquity, ModifiedIrr = m.ModifiedIrr, PaybackYears = m.PaybackYears, ProfitabilityIndex = m.ProfitabilityIndex, AverageTaxRate = m.AverageTaxRate, AverageTaxRateOfGovernment = m.AverageTaxRateOfGovernment,
            MarginalTaxRate = m.MarginalTaxRate, BreakEvenPriceUsdPerUnit = Solve(SolveTarget.Price).Value, LevelisedCostUsdPerUnit = m.LevelisedCostUsdPerUnit, LeastCover = m.LeastCover, LoanLifeCover = m.LoanLifeCover, ProjectLifeCover = m.ProjectLifeCover,
            GuaranteeSubsidyUsd = Support.Guarantee is null ? double.NaN : SupportCost.OfGuarantee(Flow, Support), InsuranceSubsidyUsd = Support.Insurance is null ? double.NaN : SupportCost.OfInsurance(Flow, Support),
        };
    }

    public SolveOutcome Solve(SolveTarget target) => SupportSolver.Solve(Project, Terms.Cash, Rules, Support, target);

    public SupportRow SupportRow(SolveTarget target)
    {
        SolveOutcome found = Solve(target);
        return new SupportRow { Project = Name, Regime = Regime, Instrument = EnumWords.KebabCase(target.ToString()), Value = found.Value, AlreadyPays = found.AlreadyPays, TreasuryCostUsd = found.TreasuryCost };
    }

    public IEnumerable<CashFlowRow> CashRows() => Enumerable.Range(0, Project.Years).Select(t => new CashFlowRow
    {
        Project = Name, Regime = Regime, Year = Project.FirstYear + t, RevenueUsd = Flow.Revenue[t], SupportUsd = Flow.SupportPayments[t], OperatingCostUsd = Flow.OperatingCost[t], SustainingUsd = Flow.SustainingCapital[t],
        CapitalUsd = Flow.InitialCapital[t], GrantsUsd = Flow.Grants[t], ClosureUsd = Flow.Closure[t], WorkingCapitalUsd = Flow.WorkingCapital[t], BondUsd = Flow.Bond[t], PreTaxUsd = Flow.PreTax[t], TaxesUsd = Flow.Taxes.Total[t],
        PostTaxUsd = Flow.PostTax[t], DrawdownUsd = Flow.Loan.Drawdown[t], InterestUsd = Flow.Loan.Interest[t], PrincipalUsd = Flow.Loan.Principal[t], FeesAndReserveUsd = Flow.Loan.Fees[t] + Flow.Loan.GuaranteeFees[t] + Flow.Loan.ReserveChange[t], EquityUsd = Flow.Equity[t],
    });

    public IEnumerable<TakeRow> TakeRows()
    {
        double before = Value(Flow.PreTax);
        for (int k = 0; k < Flow.Taxes.Rules.Count; k++)
        {
            TaxInstrument row = Flow.Taxes.Rules[k].Row;
            double taken = Value(Flow.Taxes.Amounts[k]);
            if (row.Kind == TaxKind.DepletionAllowance) { continue; }
            yield return new TakeRow { Project = Name, Regime = Regime, Instrument = row.Id.Value, Recipient = EnumWords.Of(row.Recipient), ValueUsd = taken, ShareOfPreTax = before > 0 ? taken / before : double.NaN };
        }
    }

    public IEnumerable<WaterfallRow> WaterfallRows()
    {
        var steps = new List<(string Step, double Value)>
        {
            ("revenue", Value(Flow.Revenue)), ("price-floor", Value(Flow.SupportPayments)), ("operating-cost", -Value(Flow.OperatingCost)), ("initial-capital", -Value(Flow.InitialCapital)), ("sustaining-capital", -Value(Flow.SustainingCapital)),
            ("grants", Value(Flow.Grants)), ("closure", -Value(Flow.Closure)), ("working-capital-and-bond", -Value(Flow.WorkingCapital) - Value(Flow.Bond)),
        };
        steps.Add(("stream-advance", Value(Flow.PreTax) - steps.Sum(s => s.Value)));
        steps.AddRange(TakeRows().Select(r => (r.Instrument, -r.ValueUsd)));
        double after = Value(Flow.PostTax);
        steps.Add(("debt-and-partners", Value(Flow.Equity) - after));
        double scale = 1e-12 * Math.Abs(steps[0].Value);
        return steps.Where(s => Math.Abs(s.Value) > scale).Append(("owners", Value(Flow.Equity))).Select((s, k) => new WaterfallRow { Project = Name, Regime = Regime, Order = k + 1, Step = s.Item1, ValueUsd = s.Item2 });
    }

    public IEnumerable<SensitivityRow> SensitivityRows() => Tornado.Of(Project, Terms.Cash, Rules, Support)
        .Select(b => new SensitivityRow { Project = Name, Regime = Regime, Driver = b.Driver, Low = b.Low, High = b.High, NpvAtLowUsd = b.AtLow, NpvAtHighUsd = b.AtHigh });

    public IEnumerable<CurveRow> CurveRows()
    {
        foreach (string driver in (string[])["price", "cost"])
        {
            foreach (double factor in Factors)
            {
                double[] Scaled(double[] figures) => Array.ConvertAll(figures, x => factor * x);
                Project moved = driver == "price" ? Project with { Sales = [.. Project.Sales.Select(s => s with { Price = Scaled(s.Price) })] }
                    : Project with { OperatingCost = Scaled(Project.OperatingCost), InitialCapital = Scaled(Project.InitialCapital), SustainingCapital = Scaled(Project.SustainingCapital) };
                ProjectMeasures m = ProjectMeasures.Of(CashFlowEngine.Run(moved, Terms.Cash, Rules, Support));
                yield return new CurveRow { Project = Name, Regime = Regime, Driver = driver, Factor = factor, NpvPostTaxUsd = m.NpvPostTax, AverageTaxRate = m.AverageTaxRate, MarginalTaxRate = m.MarginalTaxRate };
            }
        }
    }

    public IEnumerable<RiskRow> RiskRows(int parallelism, CancellationToken cancellationToken)
    {
        ProjectRisk risk = ProjectRisk.Run(Project, Terms.Cash, Rules, Support, Terms.Risk, parallelism, cancellationToken);
        foreach ((string figure, double[] sample) in ((string, double[])[])[("npv", risk.NetPresentValue), ("treasury-cost", risk.TreasuryCost), ("tax-revenue", risk.TaxRevenue)])
        {
            SampleSummary s = SampleSummary.Of(sample);
            yield return new RiskRow
            {
                Project = Name, Regime = Regime, Figure = figure, Samples = sample.Length, MeanUsd = s.Mean, StandardErrorUsd = s.StandardError, P10Usd = s.P10, P50Usd = s.P50, P90Usd = s.P90, LowerTailUsd = s.LowerTail, UpperTailUsd = s.UpperTail,
                ShareBelowZero = s.BelowZero,
            };
        }
    }

    private double Value(double[] flows) => NetPresentValue.Of(flows, Flow.Rate, Terms.Cash.Timing);
}
