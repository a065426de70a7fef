using Veta.Data;

namespace Veta.Analyses.Appraise;

[Table("planner_not_owner", "Sites that the plan builds but no owner would at the prices of the plan, with the support that they need.")]
internal sealed record GapRow
{
    [Column("project", "Facility or project.", Key = true, References = typeof(Facility))]
    public required string Project { get; init; }

    [Column("regime", "Tax regime; none for no taxes.", Key = true, References = typeof(TaxRegime))]
    public required string Regime { get; init; }

    [Column("built_per_year", "Capacity that the plan builds.")]
    [Unit("unit/y")]
    public required double BuiltPerYear { get; init; }

    [Column("npv_pre_tax_usd", "Net present value before tax.")]
    [Unit("USD")]
    public required double NpvPreTaxUsd { get; init; }

    [Column("npv_owner_usd", "Net present value of the owners.")]
    [Unit("USD")]
    public required double NpvOwnerUsd { get; init; }

    [Column("price_usd_per_unit", "Mean price of the plan for the main product, cost of the marginal plant; blank when nothing is sold.")]
    [Blank]
    [Unit("USD/unit")]
    public required double PriceUsdPerUnit { get; init; }

    [Column("floor_usd_per_unit", "Least price floor; blank when none is enough.")]
    [Blank]
    [Unit("USD/unit")]
    public required double FloorUsdPerUnit { get; init; }

    [Column("floor_cost_usd", "What the floor costs; blank when none is enough.")]
    [Blank]
    [Unit("USD")]
    public required double FloorCostUsd { get; init; }

    [Column("grant_share", "Least grant as a share of capital; blank when all of it is not enough.")]
    [Blank]
    [Unit("1")]
    public required double GrantShare { get; init; }

    [Column("tax_factor", "Factor on all taxes that is enough; blank when no tax at all is not.")]
    [Blank]
    [Unit("1")]
    public required double TaxFactor { get; init; }

    [Column("loan_rate", "Interest per year of a loan for 60 % of capital over twelve years; blank when no rate is enough.")]
    [Blank]
    [Unit("1")]
    public required double LoanRate { get; init; }
}
