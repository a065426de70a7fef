using Veta.Data;

namespace Veta.Analyses.Appraise;

[Table("appraisals", "What a project is worth under a tax regime. Money is present value in constant USD of the first year, rates are real.")]
internal sealed record AppraisalRow
{
    [Column("project", "Facility or project.", Key = true, References = typeof(Facility))]
    public required string Project { get; init; }

    [Column("regime", "Tax regime; none for no taxes.", Key = true, References = typeof(TaxRegime))]
    public required string Regime { get; init; }

    [Column("own_regime", "Whether it is the regime of the place.")]
    public required bool OwnRegime { get; init; }

    [Column("price_basis", "Where prices come from: observed, supply, net-back, plan or schedule; several are joined by a plus sign.")]
    public required string PriceBasis { get; init; }

    [Column("first_year", "Year of the first spending.")]
    [Unit("y")]
    public required int FirstYear { get; init; }

    [Column("production_year", "First year of production.")]
    [Unit("y")]
    public required int ProductionYear { get; init; }

    [Column("capacity_per_year", "Most main output in a year.")]
    [Unit("unit/y")]
    public required double CapacityPerYear { get; init; }

    [Column("capital_usd", "Initial capital, not discounted.")]
    [Unit("USD")]
    public required double CapitalUsd { get; init; }

    [Column("price_usd_per_unit", "Mean price of the main product; blank when nothing is sold.")]
    [Blank]
    [Unit("USD/unit")]
    public required double PriceUsdPerUnit { get; init; }

    [Column("npv_pre_tax_usd", "Net present value before tax and finance.")]
    [Unit("USD")]
    public required double NpvPreTaxUsd { get; init; }

    [Column("npv_post_tax_usd", "Net present value after tax, before finance.")]
    [Unit("USD")]
    public required double NpvPostTaxUsd { get; init; }

    [Column("npv_equity_usd", "Net present value of the owners, after tax and finance.")]
    [Unit("USD")]
    public required double NpvEquityUsd { get; init; }

    [Column("irr_pre_tax", "Internal rate before tax; blank when there is no single one.")]
    [Blank]
    [Unit("1")]
    public required double IrrPreTax { get; init; }

    [Column("irr_post_tax", "Internal rate after tax; blank when there is no single one.")]
    [Blank]
    [Unit("1")]
    public required double IrrPostTax { get; init; }

    [Column("irr_equity", "Internal rate of the owners; blank when there is no single one.")]
    [Blank]
    [Unit("1")]
    public required double IrrEquity { get; init; }

    [Column("modified_irr", "Modified internal rate after tax; blank when nothing is spent or nothing comes back.")]
    [Blank]
    [Unit("1")]
    public required double ModifiedIrr { get; init; }

    [Column("payback_years", "Years from the first spending to the payback after tax; blank for never.")]
    [Blank]
    [Unit("y")]
    public required double PaybackYears { get; init; }

    [Column("profitability_index", "Net present value after tax per unit put in; blank when nothing is put in.")]
    [Blank]
    [Unit("1")]
    public required double ProfitabilityIndex { get; init; }

    [Column("average_tax_rate", "Average effective rate: all takes over the value before tax; blank when that is not positive.")]
    [Blank]
    [Unit("1")]
    public required double AverageTaxRate { get; init; }

    [Column("average_tax_rate_of_government", "The same without what goes to workers; blank when there is nothing to tax.")]
    [Blank]
    [Unit("1")]
    public required double AverageTaxRateOfGovernment { get; init; }

    [Column("marginal_tax_rate", "Marginal effective rate: the part of the internal rate that taxes take; blank when the rate before tax is not positive.")]
    [Blank]
    [Unit("1")]
    public required double MarginalTaxRate { get; init; }

    [Column("break_even_price_usd_per_unit", "Constant price of the main product at which the owners earn just the discount rate; blank when no price is enough.")]
    [Blank]
    [Unit("USD/unit")]
    public required double BreakEvenPriceUsdPerUnit { get; init; }

    [Column("levelised_cost_usd_per_unit", "All costs, capital and taxes less by-products per unit; blank when nothing is made.")]
    [Blank]
    [Unit("USD/unit")]
    public required double LevelisedCostUsdPerUnit { get; init; }

    [Column("least_cover", "Least debt service cover ratio; blank without debt.")]
    [Blank]
    [Unit("1")]
    public required double LeastCover { get; init; }

    [Column("loan_life_cover", "Loan life cover ratio; blank without debt.")]
    [Blank]
    [Unit("1")]
    public required double LoanLifeCover { get; init; }

    [Column("project_life_cover", "Project life cover ratio; blank without debt.")]
    [Blank]
    [Unit("1")]
    public required double ProjectLifeCover { get; init; }

    [Column("guarantee_subsidy_usd", "Credit subsidy of the loan guarantee: expected losses of the treasury less fees, present value at the treasury's rate; blank without one.")]
    [Blank]
    [Unit("USD")]
    public required double GuaranteeSubsidyUsd { get; init; }

    [Column("insurance_subsidy_usd", "Credit subsidy of political-risk insurance: expected claims less premiums, present value at the treasury's rate; blank without it.")]
    [Blank]
    [Unit("USD")]
    public required double InsuranceSubsidyUsd { get; init; }
}
