using Veta.Data;
using Veta.Finance.CashFlows;
using Veta.Finance.Debt;
using Veta.Finance.Prices;
using Veta.Finance.Taxes;

namespace Veta.Benchmarks.Subjects;

/// <summary>Monte Carlo of a project of forty years with a loan and the taxes of Mexico (duty, profit sharing, income tax with carried losses). It needs no engine; the optimum is the mean value of the owners, which must repeat.</summary>
internal sealed class ProjectFutures : ISubject
{
    private const int Years = 40;

    public string Name => "project-futures";

    public string Description => "Monte Carlo of a project of forty years with taxes and a loan: 10,000 futures in size S";

    public IReadOnlyList<string> Sizes { get; } = ["XS", "S"];

    public IReadOnlyList<string> Phases { get; } = ["simulate"];

    public IReadOnlyList<string> UsualPhases(string size) => Phases;

    public double? Optimum(string size) => size switch { "XS" => 398_124_760.3150693, "S" => 403_425_832.1552029, _ => null };

    public void Prepare(string size, string folder)
    {
        // All in memory.
    }

    public void Run(SubjectRun run)
    {
        var risk = new RiskTerms { Samples = run.Size == "XS" ? 500 : 10_000, Seed = 1, Price = new MeanReverting(1, 0.4, 0.04, 0.25) };
        var support = new SupportTerms { Loan = new LoanTerms { Share = 0.6, Rate = 0.07, Years = 12, GraceYears = 1 } };
        TaxRules rules = Mexico();
        Project project = Mine();
        ProjectRisk result = run.Time("simulate", () => ProjectRisk.Run(project, new CashTerms(), rules, support, risk));
        run.Objective = result.NetPresentValue.Average();
        run.Method = "monte-carlo";
    }

    private static Project Mine()
    {
        double[] Yearly(double first, double second, double later) => [.. Enumerable.Range(0, Years).Select(t => t == 0 ? first : t == 1 ? second : later)];
        return new Project
        {
            Name = "mine", FirstYear = 2026, InitialCapital = Yearly(200e6, 300e6, 0), OperatingCost = Yearly(0, 0, 110e6), SustainingCapital = Yearly(0, 0, 10e6), Closure = [.. Enumerable.Range(0, Years).Select(t => t == Years - 1 ? 30e6 : 0)],
            Sales = [new SalesLine { Product = "copper-concentrate", Quantity = Yearly(0, 0, 25_000), Price = Yearly(10_000, 10_000, 10_000) }],
        };
    }

    private static TaxRules Mexico()
    {
        var regime = new TaxRegime { Id = new("mexico"), Region = new("mx"), ValidFrom = new Date(new DateOnly(2025, 1, 1)), NameEn = "Mexico", NameEs = "México", Source = new("bench") };
        var duty = new TaxInstrument { Id = new("duty"), Regime = regime.Id, Order = 1, Kind = TaxKind.ProfitTax, NameEn = "Duty", NameEs = "Derecho", Rate = 0.085, Source = new("bench") };
        TaxInstrument share = duty with { Id = new("share"), Order = 2, Rate = 0.1, InitialCapital = CapitalRule.StraightLine, SustainingCapital = CapitalRule.Immediate, DeductsClosure = true, DeductsInterest = true, DeductsInstruments = [duty.Id] };
        TaxInstrument income = share with { Id = new("income"), Order = 3, Rate = 0.3, Losses = LossRule.CarryForward, LossYears = 10, DeductsInstruments = [duty.Id, share.Id] };
        return TaxRules.Of(regime, [duty, share, income], []);
    }
}
