using Veta.Data;
using Veta.Finance.CashFlows;
using Veta.Finance.Measures;
using Veta.Finance.Taxes;
using Xunit;
using static Veta.Tests.Finance.Taxes.RuleSamples;

namespace Veta.Tests.Finance.Taxes;

[Trait("Category", "Published")]
public sealed class TaxTests
{
    private static readonly CashTerms Ten = new() { DiscountRate = 0.1 };

    private static readonly TaxInstrument Brown = Instrument("brown", 1, TaxKind.ProfitTax, 0.3) with { InitialCapital = CapitalRule.Immediate, SustainingCapital = CapitalRule.Immediate, DeductsClosure = true, Losses = LossRule.Refund };

    private static readonly TaxInstrument Income = Instrument("income", 9, TaxKind.ProfitTax, 0.3) with { InitialCapital = CapitalRule.StraightLine, CapitalYears = 5, Losses = LossRule.CarryForward };

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.1)]
    [InlineData(0.17)]
    public void A_Brown_tax_takes_its_rate_at_every_discount_rate_and_nothing_at_the_margin(double rate)
    {
        foreach (Project project in (Project[])[Plain, StylisedMine])
        {
            ProjectMeasures measures = ProjectMeasures.Of(CashFlowEngine.Run(project, new CashTerms { DiscountRate = rate }, Rules(Brown)));
            Assert.Equal(0.3, measures.AverageTaxRate, 1e-12);
            Assert.Equal(0, measures.MarginalTaxRate, 1e-9);
        }
    }

    [Fact]
    public void An_income_tax_has_its_known_burden()
    {
        ProjectMeasures measures = ProjectMeasures.Of(CashFlowEngine.Run(Plain, Ten, Rules(Income)));
        Assert.Equal(14.205195, measures.NpvPostTax, 5e-7);
        Assert.Equal(0.536653, measures.AverageTaxRate, 5e-7);
        Assert.Equal(0.148427, measures.IrrPostTax, 5e-7);
        Assert.Equal(0.254338, measures.MarginalTaxRate, 5e-7);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0.7)]
    [InlineData(1.6)]
    public void A_resource_rent_tax_uplifted_at_the_discount_rate_never_turns_the_sign(double price)
    {
        TaxInstrument rent = Brown with { Losses = LossRule.CarryForward, LossUpliftPerYear = 0.1, Rate = 0.6 };
        Project project = Plain with { Sales = [Plain.Sales[0] with { Price = [.. Plain.Sales[0].Price.Select(p => price * p)] }] };
        ProjectMeasures measures = ProjectMeasures.Of(CashFlowEngine.Run(project, Ten, Rules(rent)));
        Assert.Equal(Math.Sign(measures.NpvPreTax), Math.Sign(measures.NpvPostTax));
        if (measures.NpvPreTax > 0) { Assert.Equal(0.4 * measures.NpvPreTax, measures.NpvPostTax, 1e-9); } else { Assert.Equal(measures.NpvPreTax, measures.NpvPostTax, 1e-12); }
    }

    [Fact]
    public void A_royalty_raises_the_price_below_which_a_mine_does_not_pay()
    {
        double Least(TaxRules? rules) => RootSearch.Between(
            f => ProjectMeasures.Of(CashFlowEngine.Run(Plain with { Sales = [Plain.Sales[0] with { Price = [.. Plain.Sales[0].Price.Select(p => f * p)] }] }, Ten, rules)).NpvPostTax, 0.1, 10);
        Assert.Equal(Least(null) / 0.9, Least(Rules(Instrument("royalty", 1, TaxKind.Royalty, 0.1))), 1e-9);
        Assert.Equal(Least(null), Least(Rules(Brown)), 1e-9);
    }

    [Fact]
    public void The_stylised_mine_has_its_known_value_and_its_Mexican_lines()
    {
        TaxInstrument duty = Instrument("duty", 1, TaxKind.ProfitTax, 0.085);
        TaxInstrument share = Instrument("ptu", 2, TaxKind.ProfitTax, 0.1) with { InitialCapital = CapitalRule.StraightLine, SustainingCapital = CapitalRule.Immediate, DeductsClosure = true, DeductsInstruments = [duty.Id], Recipient = TaxRecipient.Workers };
        TaxInstrument income = share with { Id = new("isr"), Order = 3, Rate = 0.3, DeductsInstruments = [duty.Id, share.Id], Losses = LossRule.CarryForward, Recipient = TaxRecipient.National };
        CashFlow flow = CashFlowEngine.Run(StylisedMine, Ten, Rules(duty, share, income));
        ProjectMeasures measures = ProjectMeasures.Of(flow);
        Assert.Equal(420.2377, measures.NpvPreTax, 5e-5);
        Assert.Equal(0.22679, measures.IrrPreTax, 5e-6);
        Assert.Equal(544.4218, ProjectMeasures.Of(CashFlowEngine.Run(StylisedMine, new CashTerms())).NpvPreTax, 5e-5);
        Assert.Equal([11.9, 6.81, 18.387], flow.Taxes.Amounts.Select(a => Math.Round(a[5], 9)));
        Assert.Equal([11.9, 11.81, 31.887], flow.Taxes.Amounts.Select(a => Math.Round(a[12], 9))); // nothing left to depreciate: 250 − 110 − 10 − 11.9 = 118.1
        Assert.True(measures.AverageTaxRateOfGovernment < measures.AverageTaxRate);
    }

    [Fact]
    public void Losses_expire_after_their_years_and_are_used_oldest_first()
    {
        // Loss of 10 a year in 0 to 2, then profit of 15.
        Project project = Simple(Repeat(0, 7), [1, 1, 1, 26, 26, 26, 26], Repeat(11, 7), Repeat(0, 7), Repeat(0, 7));
        double[] Taxed(int? years, double limit) => [.. CashFlowEngine.Run(project, Ten, Rules(Income with { Rate = 1, LossYears = years, LossLimit = limit })).Taxes.Total.Select(x => Math.Round(x, 9))];
        Assert.Equal([0.0, 0, 0, 0, 0, 15, 15], Taxed(null, 1));
        Assert.Equal([0.0, 0, 0, 5, 15, 15, 15], Taxed(1, 1)); // only the loss of the year before is left
        Assert.Equal([0.0, 0, 0, 3, 3, 9, 15], Taxed(null, 0.8));
    }

    [Fact]
    public void Depletion_takes_at_most_half_of_the_profit()
    {
        TaxInstrument depletion = Instrument("depletion", 1, TaxKind.DepletionAllowance, 0.15) with { Against = new("income"), LimitShare = 0.5 };
        double Tax(double cost) => CashFlowEngine.Run(Simple([0], [100], [cost], [0], [0]), Ten, Rules(depletion, Income)).Taxes.Total[0];
        Assert.Equal(0.3 * (60 - 15), Tax(40), 1e-12);
        Assert.Equal(0.3 * 10, Tax(80), 1e-12); // 15 would exceed half of 20
        Assert.Equal(0, Tax(120), 1e-12);
    }

    [Fact]
    public void Steps_make_rates_whole_in_brackets_or_between()
    {
        TaxStep[] steps = [new() { Instrument = new("margin"), Step = 1, FromMargin = 0.2, Rate = 0.08, Source = new("test") }, new() { Instrument = new("margin"), Step = 2, FromMargin = 0.45, Rate = 0.12, Source = new("test") }];
        TaxInstrument row = Instrument("margin", 1, TaxKind.ProfitTax, 0) with { StepBy = StepMeasure.Margin };
        double Rate(StepMethod method, double margin) => Rules([row with { StepMethod = method }], steps).Rules[0].Rate(2026, margin, 0);
        Assert.Equal((0.08, 0.08, 0.12), (Rate(StepMethod.Interpolated, 0.1), Rate(StepMethod.Interpolated, 0.2), Rate(StepMethod.Interpolated, 0.9)));
        Assert.Equal(0.10, Rate(StepMethod.Interpolated, 0.325), 1e-12);
        Assert.Equal((0, 0.08, 0.12), (Rate(StepMethod.Whole, 0.1), Rate(StepMethod.Whole, 0.3), Rate(StepMethod.Whole, 0.5)));
        Assert.Equal(((0.25 * 0.08) + (0.05 * 0.12)) / 0.5, Rate(StepMethod.Bracket, 0.5), 1e-12);
    }

    [Fact]
    public void Credits_are_paid_lower_capital_and_exclude_prohibited_owners()
    {
        TaxInstrument credit = Instrument("credit", 1, TaxKind.InvestmentCredit, 0.3) with { LowersCapital = true };
        CashFlow flow = CashFlowEngine.Run(Plain, Ten, Rules(credit, Income));
        Assert.Equal(-30, flow.Taxes.Amounts[0][0], 1e-12);
        Assert.Equal(0.3 * (30 - 14), flow.Taxes.Amounts[1][1], 1e-12); // 70 over five years
        TaxInstrument production = Instrument("production", 1, TaxKind.ProductionCredit, 0.1) with { AppliesTo = TaxScope.Processing, ExcludesProhibitedOwners = true };
        Project plant = Simple([0], [100], [60], [0], [0]) with { Extracts = false };
        Assert.Equal(-6, CashFlowEngine.Run(plant, Ten, Rules(production)).Taxes.Total[0], 1e-12);
        Assert.Equal(0, CashFlowEngine.Run(plant with { OwnerIsProhibited = true }, Ten, Rules(production)).Taxes.Total[0]);
        Assert.Equal(0, CashFlowEngine.Run(plant with { Extracts = true }, Ten, Rules(production)).Taxes.Total[0]);
    }

    [Fact]
    public void Inflation_leaves_value_before_tax_and_eats_depreciation()
    {
        ProjectMeasures real = ProjectMeasures.Of(CashFlowEngine.Run(Plain, Ten, Rules(Income))), nominal = ProjectMeasures.Of(CashFlowEngine.Run(Plain, Ten with { Inflation = 0.04 }, Rules(Income)));
        Assert.Equal(real.NpvPreTax, nominal.NpvPreTax, 1e-9);
        Assert.Equal(real.IrrPreTax, nominal.IrrPreTax, 1e-9);
        Assert.True(nominal.NpvPostTax < real.NpvPostTax);
    }

    [Fact]
    public void Rules_that_contradict_each_other_are_refused_with_the_row()
    {
        TaxInstrument late = Instrument("late", 2, TaxKind.ProfitTax, 0.1);
        Assert.Contains("deducts late, which does not come before it", Assert.Throws<InputException>(() => Rules(Instrument("early", 1, TaxKind.ProfitTax, 0.1) with { DeductsInstruments = [late.Id] }, late)).Message, StringComparison.Ordinal);
        Assert.Contains("has no steps", Assert.Throws<InputException>(() => Rules(late with { StepBy = StepMeasure.Margin })).Message, StringComparison.Ordinal);
    }
}
