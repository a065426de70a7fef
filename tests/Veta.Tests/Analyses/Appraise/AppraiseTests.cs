using Veta.Analyses;
using Veta.Analyses.Appraise;
using Veta.Analyses.Pages;
using Veta.Data;
using Veta.Finance.CashFlows;
using Veta.Finance.Debt;
using Veta.Finance.Measures;
using Veta.Finance.Taxes;
using Veta.Tests.Data;
using Veta.Tests.Finance.Taxes;
using Xunit;

namespace Veta.Tests.Analyses.Appraise;

[Trait("Category", "Case")]
public sealed class AppraiseTests
{
    private static readonly Package NorthAmerica = PackageReader.Read(Repository.File("models/north-america"));

    [Fact]
    public void The_Mexican_regime_of_the_package_gives_the_stylised_mine_its_lines()
    {
        CashFlow flow = CashFlowEngine.Run(RuleSamples.StylisedMine, new CashTerms(), TaxRules.Of(NorthAmerica, new("mexico-2025")).WithoutWithholding());
        Assert.Equal([0, 11.9, 6.81, 18.387], flow.Taxes.Amounts.Select(a => Math.Round(a[5], 9)));
        CashFlow before = CashFlowEngine.Run(RuleSamples.StylisedMine, new CashTerms(), TaxRules.Of(NorthAmerica, new("mexico-2024")).WithoutWithholding());
        Assert.Equal(10.5, before.Taxes.Amounts[1][5], 1e-9); // 7.5 % of 140
    }

    [Fact]
    public void Every_regime_of_the_package_can_be_applied_to_a_mine_and_to_a_plant()
    {
        Assert.True(NorthAmerica.TaxRegimes.Count >= 20);
        foreach (TaxRegime regime in NorthAmerica.TaxRegimes)
        {
            TaxRules rules = TaxRules.Of(NorthAmerica, regime.Id);
            foreach (bool extracts in (bool[])[true, false])
            {
                CashFlow flow = CashFlowEngine.Run(RuleSamples.StylisedMine with { Extracts = extracts }, new CashTerms(), rules);
                Assert.All(flow.Taxes.Total, t => Assert.True(double.IsFinite(t)));
            }
        }
    }

    [Fact]
    public void A_facility_is_appraised_under_its_own_regime_and_those_of_countries()
    {
        AppraiseResult result = Run(new AppraiseRequest { Package = NorthAmerica, Facilities = [new("mx-bcn-el-arco-copper-mine")], SolveFor = [SolveTarget.Price, SolveTarget.Grant], WithRisk = true, Terms = TermsReader.With(new(), ["risk.samples=200"]) });
        Assert.Equal("mexico-2025", result.Appraisals[0].Regime);
        Assert.True(result.Appraisals[0].OwnRegime);
        Assert.Contains(result.Appraisals, a => a.Regime == "chile-2024");
        AppraisalRow own = result.Appraisals[0];
        Assert.Equal(own.NpvPreTaxUsd, own.NpvPostTaxUsd + result.Take.Where(t => t.Regime == own.Regime).Sum(t => t.ValueUsd), Math.Abs(own.NpvPreTaxUsd) * 1e-9);
        Assert.Equal(own.NpvEquityUsd, result.Waterfall.SkipLast(1).Sum(w => w.ValueUsd), Math.Abs(own.NpvPreTaxUsd) * 1e-9);
        Assert.Equal(own.NpvEquityUsd, result.Waterfall[^1].ValueUsd);
        Assert.Equal(own.BreakEvenPriceUsdPerUnit, result.Support.Single(s => s.Instrument == "price").Value);
        // Price and cost curves cross zero where the break-even says.
        CurveRow[] curve = [.. result.Curves.Where(c => c.Regime == own.Regime && c.Driver == "price")];
        Assert.True(curve.First(c => c.Factor == 0.6).NpvPostTaxUsd < 0 && curve.First(c => c.Factor == 1.4).NpvPostTaxUsd > own.NpvPostTaxUsd);
        Assert.Equal(3, result.Risk.Count);
        Assert.Contains(AppraisePage.Of(result, NorthAmerica, new(), Language.Spanish).OfType<PagePart.Paragraph>(), p => p.Text.Contains("Es rentable", StringComparison.Ordinal));
    }

    [Fact]
    public void None_is_a_regime_without_taxes_and_years_may_begin_with_their_flows()
    {
        AppraiseRequest ask = new() { Package = NorthAmerica, Facilities = [new("mx-bcn-el-arco-copper-mine")], Regimes = [AppraiseRequest.NoTaxes] };
        AppraisalRow row = Assert.Single(Run(ask).Appraisals);
        Assert.Equal(("none", row.NpvPreTaxUsd), (row.Regime, row.NpvPostTaxUsd));
        AppraisalRow early = Assert.Single(Run(ask with { Terms = TermsReader.With(new(), ["timing=start"]) }).Appraisals);
        Assert.Equal(row.NpvPreTaxUsd * (1 + new ProjectTerms().Cash.DiscountRate), early.NpvPreTaxUsd, 1e-9 * Math.Abs(row.NpvPreTaxUsd));
    }

    [Theory]
    [InlineData(0.01, true)]
    [InlineData(1.2, false)]
    [InlineData(20, true)]
    public void A_floor_far_from_the_price_is_doubted(double ratio, bool doubted)
    {
        AppraiseRequest ask = new() { Package = NorthAmerica, Facilities = [new("mx-bcn-el-arco-copper-mine")], Regimes = [AppraiseRequest.NoTaxes] };
        double floor = ratio * Run(ask).Appraisals[0].PriceUsdPerUnit;
        ProjectTerms terms = TermsReader.With(new(), [FormattableString.Invariant($"floor={floor}")]);
        IReadOnlyList<PagePart> page = AppraisePage.Of(Run(ask with { Terms = terms }), NorthAmerica, terms, Language.English);
        Assert.Equal(doubted, page.OfType<PagePart.Paragraph>().Any(p => p.Text.Contains("is far from the price", StringComparison.Ordinal)));
    }

    [Fact]
    public void All_candidates_are_appraised_or_their_reason_is_given()
    {
        AppraiseResult result = Run(new AppraiseRequest { Package = NorthAmerica });
        int candidates = NorthAmerica.Facilities.Count(f => f.BuildRule != BuildRule.None && f.Status == FacilityStatus.Candidate);
        Assert.Equal(candidates, result.Appraisals.Select(a => a.Project).Distinct().Count() + result.LeftOut.Count);
        Assert.All(result.LeftOut, l => Assert.NotEmpty(l.Reason.In(Language.Spanish)));
        Assert.All(result.Appraisals.Where(a => a.Regime.StartsWith("canada", StringComparison.Ordinal) && a.OwnRegime), a => Assert.NotEqual("canada-2025", a.Regime));
    }

    [Theory]
    [InlineData(SolveTarget.Floor)]
    [InlineData(SolveTarget.Price)]
    [InlineData(SolveTarget.Grant)]
    [InlineData(SolveTarget.Tax)]
    [InlineData(SolveTarget.LoanRate)]
    public void The_support_found_brings_the_owners_to_zero(SolveTarget target)
    {
        // At 82 % of its price the stylised mine pays before tax and not after.
        Project mine = RuleSamples.StylisedMine with { Sales = [RuleSamples.StylisedMine.Sales[0] with { Price = [.. RuleSamples.StylisedMine.Sales[0].Price.Select(p => 0.78 * p)] }] };
        TaxRules rules = TaxRules.Of(NorthAmerica, new("mexico-2025")).WithoutWithholding();
        var terms = new CashTerms { DiscountRate = 0.1 };
        SolveOutcome found = SupportSolver.Solve(mine, terms, rules, SupportTerms.None, target);
        Assert.False(found.AlreadyPays);
        Assert.Equal(0, NetPresentValue.Of(SupportSolver.Run(mine, terms, rules, SupportTerms.None, target, found.Value).Equity, 0.1), 1e-6);
        if (target != SolveTarget.Price) { Assert.True(found.TreasuryCost > 0); }
    }

    [Fact]
    public void No_grant_helps_a_mine_that_loses_money_every_year()
    {
        Project mine = RuleSamples.StylisedMine with { Sales = [RuleSamples.StylisedMine.Sales[0] with { Price = [.. RuleSamples.StylisedMine.Sales[0].Price.Select(p => 0.3 * p)] }] };
        Assert.True(double.IsNaN(SupportSolver.Solve(mine, new CashTerms(), null, SupportTerms.None, SolveTarget.Grant).Value));
        Assert.True(SupportSolver.Solve(mine, new CashTerms(), null, SupportTerms.None, SolveTarget.Floor).Value > 75);
    }

    [Fact]
    public void Debt_at_the_discount_rate_changes_nothing_but_the_tax_shield()
    {
        var support = new SupportTerms { Loan = new LoanTerms { Share = 0.5, Rate = 0.08, Years = 10 } };
        ProjectMeasures plain = ProjectMeasures.Of(CashFlowEngine.Run(RuleSamples.StylisedMine, new CashTerms())), levered = ProjectMeasures.Of(CashFlowEngine.Run(RuleSamples.StylisedMine, new CashTerms(), null, support));
        Assert.Equal(plain.NpvPostTax, levered.NpvEquity, 1e-9);
        Assert.True(levered.IrrEquity > plain.IrrPostTax && levered.LeastCover > 1 && levered.ProjectLifeCover > levered.LoanLifeCover);
        TaxRules mexico = TaxRules.Of(NorthAmerica, new("mexico-2025")).WithoutWithholding();
        Assert.True(ProjectMeasures.Of(CashFlowEngine.Run(RuleSamples.StylisedMine, new CashTerms(), mexico, support)).NpvEquity > ProjectMeasures.Of(CashFlowEngine.Run(RuleSamples.StylisedMine, new CashTerms(), mexico)).NpvPostTax);
        var sculpted = new SupportTerms { Loan = new LoanTerms { Share = 0.9, Rate = 0.08, Years = 12, Repayment = RepaymentRule.Sculpted, CoverRatio = 1.5 } };
        Assert.Equal(1.5, ProjectMeasures.Of(CashFlowEngine.Run(RuleSamples.StylisedMine with { InitialCapital = [400, 800, .. RuleSamples.Repeat(0, 16)] }, new CashTerms(), mexico, sculpted)).LeastCover, 1e-4);
    }

    [Fact]
    public void A_guarantee_and_an_insurance_cost_the_treasury_expected_losses_less_what_the_owner_pays()
    {
        var terms = new CashTerms();
        var loan = new SupportTerms { Loan = new LoanTerms { Share = 0.5, Rate = 0.08, Years = 10 } };
        SupportTerms free = loan with { Guarantee = new LoanGuarantee(0.8, 0.02, 0.4) }, paid = loan with { Guarantee = new LoanGuarantee(0.8, 0.02, 0.4, 0.012) };
        CashFlow plain = CashFlowEngine.Run(RuleSamples.StylisedMine, terms, null, loan), with = CashFlowEngine.Run(RuleSamples.StylisedMine, terms, null, paid);
        Assert.Equal(PublicCost.GuaranteeSubsidy(plain.Loan, 0.8, 0.02, 0.4, 0, 0.04), SupportCost.OfGuarantee(plain, free), 1e-12);
        Assert.True(SupportCost.OfGuarantee(plain, free) > 0);
        Assert.Equal(0, SupportCost.OfGuarantee(with, paid), 1e-9); // 0.02 × 0.6 is just the fee
        Assert.All(Enumerable.Range(1, plain.Equity.Length - 1), t => Assert.Equal(plain.Equity[t] - (0.012 * 0.8 * plain.Loan.Balance[t - 1]), with.Equity[t], 1e-9));
        // 1,000 spent in year 0 and sold for two years: 900 insured, lost with 3 % a year, half recovered; nothing is left to lose after a loss.
        Project mine = RuleSamples.StylisedMine with
        {
            InitialCapital = [1000, 0, 0], SustainingCapital = [0, 0, 0], OperatingCost = [0, 100, 100], Closure = [0, 0, 0], Sales = [new SalesLine { Product = "metal", Quantity = [0, 10, 10], Price = [100, 100, 100] }],
        };
        var insured = new SupportTerms { Insurance = new(0.9, 0.01, 0.03, 0.5) };
        CashFlow flow = CashFlowEngine.Run(mine, terms, null, insured);
        Assert.Equal([0, 109, 109], flow.OperatingCost);
        Assert.Equal(900 * 0.005 * ((1 / 1.04) + (0.97 / (1.04 * 1.04))), SupportCost.OfInsurance(flow, insured), 1e-9);
    }

    [Fact]
    public void Working_capital_and_bond_come_back_and_cost_their_time()
    {
        CashFlow flow = CashFlowEngine.Run(RuleSamples.StylisedMine, new CashTerms { ReceivableDays = 60, InventoryDays = 30, BondShare = 1 });
        Assert.Equal(0, flow.WorkingCapital.Sum(), 1e-9);
        Assert.Equal(0, flow.Bond.Sum(), 1e-9);
        Assert.Equal(30, flow.Bond[2], 1e-9);
        Assert.True(ProjectMeasures.Of(flow).NpvPostTax < 544.4218);
    }

    [Fact]
    public void Chance_repeats_with_its_seed_and_is_common_to_regimes()
    {
        var risk = new RiskTerms { Samples = 300, Seed = 4 };
        ProjectRisk Run(string? regime) => ProjectRisk.Run(RuleSamples.StylisedMine, new CashTerms(), regime is null ? null : TaxRules.Of(NorthAmerica, new(regime)).WithoutWithholding(), null, risk);
        Assert.Equal(Run("mexico-2025").NetPresentValue, Run("mexico-2025").NetPresentValue);
        double[] none = Run(null).NetPresentValue, mexico = Run("mexico-2025").NetPresentValue;
        // With common numbers every single future is worth less under taxes.
        Assert.All(Enumerable.Range(0, 300), k => Assert.True(mexico[k] < none[k]));
    }

    [Fact]
    public void Unknown_names_are_refused_with_what_was_probably_meant()
    {
        Assert.Contains("Did you mean mx-bcn-el-arco-copper-mine?", Assert.Throws<InputException>(() => Run(new AppraiseRequest { Package = NorthAmerica, Facilities = [new("mx-bcn-el-arco-coper-mine")] })).Message, StringComparison.Ordinal);
        Assert.Contains("tax_regimes has no row 'mexico-2030'", Assert.Throws<InputException>(() => Run(new AppraiseRequest { Package = NorthAmerica, Facilities = [new("mx-bcn-el-arco-copper-mine")], Regimes = [new("mexico-2030")] })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lever_of_the_package_becomes_support()
    {
        ProjectTerms terms = TermsReader.With(new(), LeverTerms.Spell(NorthAmerica, ["border-floor-lithium", "floor-upside=0.3"]));
        Assert.Equal(14_000, terms.Support.Floor!.Strike);
        Assert.Equal(0.3, terms.Support.Floor.UpsideShare);
        Assert.Contains("is of kind tax-change", Assert.Throws<InputException>(() => LeverTerms.Spell(NorthAmerica, ["mx-duty-relief"])).Message, StringComparison.Ordinal);
        Assert.Contains("Did you mean border-floor-lithium?", Assert.Throws<InputException>(() => LeverTerms.Spell(NorthAmerica, ["border-floor-litium"])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_is_appraised_at_its_own_prices_and_sites_without_an_owner_are_named()
    {
        // A plan of two sites: its price of metal pays the mine before tax, and not after.
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "prices.csv"), "region,material,year,price_usd_per_unit\nmx-bcn-el-arco,copper-concentrate,2025,6000\nmx-bcn-el-arco,copper-concentrate,2040,6000\n");
        File.WriteAllText(Path.Combine(folder.Path, "builds.csv"), "facility,process,region,year,service_year,projects,capacity_per_year,investment_usd,payer\nmx-bcn-el-arco-copper-mine,copper-sulphide-mining,mx-bcn-el-arco,2027,2034,1,190000,2945000000,mx\n");
        AppraiseResult result = Run(new AppraiseRequest { Package = NorthAmerica, Run = folder.Path, Facilities = [new("mx-bcn-el-arco-copper-mine")] });
        AppraisalRow row = result.Appraisals[0];
        Assert.Equal(("plan", 2027, 2034), (row.PriceBasis, row.FirstYear, row.ProductionYear));
        Assert.Equal(6000, row.PriceUsdPerUnit, 1e-9);
        GapRow gap = Assert.Single(result.Gaps);
        Assert.True(gap.NpvPreTaxUsd > 0 && gap.NpvOwnerUsd < 0);
        Assert.Equal(row.BreakEvenPriceUsdPerUnit, gap.FloorUsdPerUnit, 1e-3);
        Assert.InRange(gap.GrantShare, 0.01, 0.99);
        Assert.InRange(gap.TaxFactor, 0.01, 0.99);
    }

    private static AppraiseResult Run(AppraiseRequest request) => Appraisal.Run(request, new Workplace(), TestContext.Current.CancellationToken);
}
