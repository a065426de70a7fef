using Veta.Data;

namespace Veta.Analyses.Appraise;

/// <summary>Cash of a project by year. Paid is positive for costs, capital, taxes and debt service.</summary>
[Table("cash_flow", "Cash of a project by year. Paid is positive for costs, capital, taxes and debt service.")]
public sealed record CashFlowRow
{
    /// <summary>Facility or project.</summary>
    [Column("project", "Facility or project.")]
    public required string Project { get; init; }

    /// <summary>Tax regime; none for no taxes.</summary>
    [Column("regime", "Tax regime; none for no taxes.")]
    public required string Regime { get; init; }

    /// <summary>Year.</summary>
    [Column("year", "Year.")]
    [Unit("y")]
    public required int Year { get; init; }

    /// <summary>Sales after payability and charges.</summary>
    [Column("revenue_usd", "Sales after payability and charges.")]
    [Unit("USD/y")]
    public required double RevenueUsd { get; init; }

    /// <summary>Payments of a price floor.</summary>
    [Column("support_usd", "Payments of a price floor.")]
    [Unit("USD/y")]
    public required double SupportUsd { get; init; }

    /// <summary>Operating cost.</summary>
    [Column("operating_cost_usd", "Operating cost.")]
    [Unit("USD/y")]
    public required double OperatingCostUsd { get; init; }

    /// <summary>Sustaining capital.</summary>
    [Column("sustaining_usd", "Sustaining capital.")]
    [Unit("USD/y")]
    public required double SustainingUsd { get; init; }

    /// <summary>Initial capital.</summary>
    [Column("capital_usd", "Initial capital.")]
    [Unit("USD/y")]
    public required double CapitalUsd { get; init; }

    /// <summary>Grants.</summary>
    [Column("grants_usd", "Grants.")]
    [Unit("USD/y")]
    public required double GrantsUsd { get; init; }

    /// <summary>Closure.</summary>
    [Column("closure_usd", "Closure.")]
    [Unit("USD/y")]
    public required double ClosureUsd { get; init; }

    /// <summary>Put into working capital.</summary>
    [Column("working_capital_usd", "Put into working capital.")]
    [Unit("USD/y")]
    public required double WorkingCapitalUsd { get; init; }

    /// <summary>Put into the closure bond.</summary>
    [Column("bond_usd", "Put into the closure bond.")]
    [Unit("USD/y")]
    public required double BondUsd { get; init; }

    /// <summary>Cash before tax and finance.</summary>
    [Column("pre_tax_usd", "Cash before tax and finance.")]
    [Unit("USD/y")]
    public required double PreTaxUsd { get; init; }

    /// <summary>All taxes less credits.</summary>
    [Column("taxes_usd", "All taxes less credits.")]
    [Unit("USD/y")]
    public required double TaxesUsd { get; init; }

    /// <summary>Cash after tax.</summary>
    [Column("post_tax_usd", "Cash after tax.")]
    [Unit("USD/y")]
    public required double PostTaxUsd { get; init; }

    /// <summary>Loan drawn.</summary>
    [Column("drawdown_usd", "Loan drawn.")]
    [Unit("USD/y")]
    public required double DrawdownUsd { get; init; }

    /// <summary>Interest paid.</summary>
    [Column("interest_usd", "Interest paid.")]
    [Unit("USD/y")]
    public required double InterestUsd { get; init; }

    /// <summary>Principal repaid.</summary>
    [Column("principal_usd", "Principal repaid.")]
    [Unit("USD/y")]
    public required double PrincipalUsd { get; init; }

    /// <summary>Loan fees, and money put into the reserve account.</summary>
    [Column("fees_and_reserve_usd", "Loan fees, and money put into the reserve account.")]
    [Unit("USD/y")]
    public required double FeesAndReserveUsd { get; init; }

    /// <summary>Cash of the owners.</summary>
    [Column("equity_usd", "Cash of the owners.")]
    [Unit("USD/y")]
    public required double EquityUsd { get; init; }
}
