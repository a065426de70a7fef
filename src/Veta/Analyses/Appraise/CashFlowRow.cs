using Veta.Data;

namespace Veta.Analyses.Appraise;

[Table("cash_flow", "Cash of a project by year. Paid is positive for costs, capital, taxes and debt service.")]
internal sealed record CashFlowRow
{
    [Column("project", "Facility or project.", Key = true, References = typeof(Facility))]
    public required string Project { get; init; }

    [Column("regime", "Tax regime; none for no taxes.", Key = true, References = typeof(TaxRegime))]
    public required string Regime { get; init; }

    [Column("year", "Year.", Key = true)]
    [Unit("y")]
    public required int Year { get; init; }

    [Column("revenue_usd", "Sales after payability and charges.")]
    [Unit("USD/y")]
    public required double RevenueUsd { get; init; }

    [Column("support_usd", "Payments of a price floor.")]
    [Unit("USD/y")]
    public required double SupportUsd { get; init; }

    [Column("operating_cost_usd", "Operating cost.")]
    [Unit("USD/y")]
    public required double OperatingCostUsd { get; init; }

    [Column("sustaining_usd", "Sustaining capital.")]
    [Unit("USD/y")]
    public required double SustainingUsd { get; init; }

    [Column("capital_usd", "Initial capital.")]
    [Unit("USD/y")]
    public required double CapitalUsd { get; init; }

    [Column("grants_usd", "Grants.")]
    [Unit("USD/y")]
    public required double GrantsUsd { get; init; }

    [Column("closure_usd", "Closure.")]
    [Unit("USD/y")]
    public required double ClosureUsd { get; init; }

    [Column("working_capital_usd", "Put into working capital.")]
    [Unit("USD/y")]
    public required double WorkingCapitalUsd { get; init; }

    [Column("bond_usd", "Put into the closure bond.")]
    [Unit("USD/y")]
    public required double BondUsd { get; init; }

    [Column("pre_tax_usd", "Cash before tax and finance.")]
    [Unit("USD/y")]
    public required double PreTaxUsd { get; init; }

    [Column("taxes_usd", "All taxes less credits.")]
    [Unit("USD/y")]
    public required double TaxesUsd { get; init; }

    [Column("post_tax_usd", "Cash after tax.")]
    [Unit("USD/y")]
    public required double PostTaxUsd { get; init; }

    [Column("drawdown_usd", "Loan drawn.")]
    [Unit("USD/y")]
    public required double DrawdownUsd { get; init; }

    [Column("interest_usd", "Interest paid.")]
    [Unit("USD/y")]
    public required double InterestUsd { get; init; }

    [Column("principal_usd", "Principal repaid.")]
    [Unit("USD/y")]
    public required double PrincipalUsd { get; init; }

    [Column("fees_and_reserve_usd", "Loan fees, and money put into the reserve account.")]
    [Unit("USD/y")]
    public required double FeesAndReserveUsd { get; init; }

    [Column("equity_usd", "Cash of the owners.")]
    [Unit("USD/y")]
    public required double EquityUsd { get; init; }
}
