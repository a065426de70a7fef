using Veta.Analyses.Planning.Policy;
using Veta.Data;
using Veta.Lp;
using Veta.Network;

namespace Veta.Analyses.Planning;

/// <summary>A plan, or the reason why there is none. Every figure is an evaluation of a ledger at the solution.</summary>
internal sealed record PlanResult
{
    /// <summary>How the solve ended.</summary>
    public required SolveStatus Status { get; init; }

    /// <summary>True when there is a plan to read: optimal, or a feasible one at a limit.</summary>
    public required bool HasPlan { get; init; }

    /// <summary>Present value of all costs, USD; NaN without a plan.</summary>
    public double ObjectiveUsd { get; init; } = double.NaN;

    /// <summary>Proven lower bound of the objective, USD.</summary>
    public double BoundUsd { get; init; } = double.NaN;

    /// <summary>Relative gap between both.</summary>
    public double Gap { get; init; } = double.NaN;

    /// <summary>What the engine answered first (for whole projects, the search).</summary>
    public required SolveResult Solve { get; init; }

    /// <summary>The program with its ledgers.</summary>
    public required NetworkModel Model { get; init; }

    /// <summary>Residuals of the answer, measured here; null without a plan.</summary>
    public SolutionQuality? Quality { get; init; }

    /// <summary>Largest imbalance of a material anywhere, relative to what passes there.</summary>
    public double MassResidual { get; init; } = double.NaN;

    /// <summary>Difference between the sum of accounts and the objective, relative.</summary>
    public double CostResidual { get; init; } = double.NaN;

    /// <summary>True when prices and worths come from the program with whole projects fixed as planned.</summary>
    public bool PricesAreConditional { get; init; }

    /// <summary>What is built.</summary>
    public IReadOnlyList<BuildRow> Builds { get; init; } = [];

    /// <summary>How much each facility runs.</summary>
    public IReadOnlyList<ActivityRow> Activity { get; init; } = [];

    /// <summary>What moves.</summary>
    public IReadOnlyList<FlowRow> Flows { get; init; } = [];

    /// <summary>Levels of stocks.</summary>
    public IReadOnlyList<StockRow> Stocks { get; init; } = [];

    /// <summary>Demand and what is not served.</summary>
    public IReadOnlyList<ServiceRow> Unserved { get; init; } = [];

    /// <summary>Purchases from outside.</summary>
    public IReadOnlyList<PurchaseRow> Purchases { get; init; } = [];

    /// <summary>Sales to outside.</summary>
    public IReadOnlyList<SaleRow> Sales { get; init; } = [];

    /// <summary>Surplus discarded.</summary>
    public IReadOnlyList<DiscardRow> Discards { get; init; } = [];

    /// <summary>Prices: duals of balances.</summary>
    public IReadOnlyList<PriceRow> Prices { get; init; } = [];

    /// <summary>Limits that bind.</summary>
    public IReadOnlyList<BindingRow> Bindings { get; init; } = [];

    /// <summary>What caps on shares find.</summary>
    public IReadOnlyList<OriginShareRow> OriginShares { get; init; } = [];

    /// <summary>What contracts that bind promise and get.</summary>
    public IReadOnlyList<DeliveryRow> Deliveries { get; init; } = [];

    /// <summary>Impacts that have figures; none without the table.</summary>
    public IReadOnlyList<ImpactAmountRow> ImpactAmounts { get; init; } = [];

    /// <summary>How much of what is made has a figure of each category; none without the table.</summary>
    public IReadOnlyList<ImpactCoverageRow> ImpactCoverage { get; init; } = [];

    /// <summary>Cost accounts.</summary>
    public IReadOnlyList<CostRow> Costs { get; init; } = [];

    /// <summary>What is spent on each row of the package, not discounted.</summary>
    public IReadOnlyList<SpendingRow> Spending { get; init; } = [];

    /// <summary>What policy does in the plan; null where no lever was asked to act and all money counts.</summary>
    internal PlanPolicy? Policy { get; init; }

    /// <summary>How many projects one begins to have those that the plan builds; none where the package knows no chances.</summary>
    internal IReadOnlyList<CompletionBetRow> CompletionBets =>
        CompletionBetRow.Of(Builds, region => new RegionId(Model.Context.Data.Geography.CountryId(Model.Context.Data.Geography.Index.Of(region))));

    /// <summary>When no plan exists: limits that must give way.</summary>
    public IReadOnlyList<ConflictRow> Conflicts { get; init; } = [];

    /// <summary>When costs fall without end: the columns that run away, with their direction.</summary>
    public IReadOnlyList<(string Column, double Direction)> Ray { get; init; } = [];

    /// <summary>The basis of the program with whole projects as decided, from which others like it may start; null without a plan, or where the engine gives none.</summary>
    internal Basis? Basis { get; init; }

    /// <summary>The basis of its relaxation, with whole projects in part; null where none was solved, or where the engine gives none.</summary>
    internal Basis? RelaxedBasis { get; init; }

    /// <summary>Seconds by phase, in order.</summary>
    public required IReadOnlyList<(string Phase, double Seconds)> Times { get; init; }

    /// <summary>Present value by category, USD; sums to the objective.</summary>
    public IReadOnlyDictionary<CostCategory, double> CostByCategory =>
        Costs.GroupBy(c => c.Category).OrderBy(g => g.Key).ToDictionary(g => g.Key, g => g.Sum(c => c.PresentUsd));

    /// <summary>Present value by actor, USD; sums to the objective.</summary>
    public IReadOnlyDictionary<string, double> CostByActor =>
        Costs.GroupBy(c => c.Actor).OrderBy(g => g.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(c => c.PresentUsd));

    /// <summary>The unit in which headline figures are given, and how many USD it is.</summary>
    internal (string Unit, double Size) MoneyUnit
    {
        get
        {
            string unit = Model.Context.Data.Horizon.Settings.ReportMoneyUnit;
            return (unit, unit.Split(' ')[0] switch { "thousand" => 1e3, "million" => 1e6, "billion" => 1e9, _ => 1 });
        }
    }

    /// <summary>All tables that have rows to show, in the order of reading.</summary>
    public IReadOnlyList<ResultTable> Tables() => HasPlan
        ?
        [
            ResultTable.Of(Builds), ResultTable.Of(Activity), ResultTable.Of(Flows), ResultTable.Of(Stocks), ResultTable.Of(Unserved), ResultTable.Of(Purchases),
            ResultTable.Of(Sales), ResultTable.Of(Discards), ResultTable.Of(Prices), ResultTable.Of(Bindings), ResultTable.Of(OriginShares), ResultTable.Of(Deliveries), ResultTable.Of(Costs), ResultTable.Of(Spending), .. Policy?.Tables() ?? [],
            .. CompletionBets is { Count: > 0 } bets ? (ResultTable[])[ResultTable.Of(bets)] : [],
            .. ImpactCoverage.Count > 0 ? (ResultTable[])[ResultTable.Of(ImpactAmounts), ResultTable.Of(ImpactCoverage)] : [],
        ]
        : [ResultTable.Of(Conflicts)];
}
