using Veta.Analyses.Depend.Rows;
using Veta.Data;
using Veta.Lp;

namespace Veta.Analyses.Depend;

/// <summary>Who depends on whom, at which stage, and how well it is hidden.</summary>
internal sealed record DependResult
{
    /// <summary>Year of the modelled flows.</summary>
    public required int Year { get; init; }

    /// <summary>Importers reported.</summary>
    public required IReadOnlyList<string> Importers { get; init; }

    /// <summary>Countries or blocs asked about.</summary>
    public required IReadOnlyList<string> Against { get; init; }

    /// <summary>How the solve of the modelled year ended; without an optimum the tables with a modelled basis are empty.</summary>
    public required SolveStatus ModelledStatus { get; init; }

    /// <summary>Floors that the modelled year lowers, since without what a plan would build not all plants and stocks can keep theirs, such as <c>facilities[smelter].minimum_utilisation</c>; usually none.</summary>
    public IReadOnlyList<string> Lowered { get; init; } = [];

    /// <summary>Engine and method of the modelled year.</summary>
    public string Method { get; init; } = "";

    /// <summary>Net import reliance from printed components.</summary>
    public IReadOnlyList<RelianceRow> Reliance { get; init; } = [];

    /// <summary>Indicators by importer and material.</summary>
    public IReadOnlyList<IndicatorRow> Indicators { get; init; } = [];

    /// <summary>Suppliers of each importer and material.</summary>
    public IReadOnlyList<SupplierRow> Suppliers { get; init; } = [];

    /// <summary>A year without a supplier.</summary>
    public IReadOnlyList<DisruptionRow> Disruptions { get; init; } = [];

    /// <summary>Ranks by method.</summary>
    public IReadOnlyList<RankRow> Ranking { get; init; } = [];

    /// <summary>Targets.</summary>
    public IReadOnlyList<BenchmarkRow> Benchmarks { get; init; } = [];

    /// <summary>End uses.</summary>
    public IReadOnlyList<EndUseRow> EndUses { get; init; } = [];

    /// <summary>Shares of countries behind end uses.</summary>
    public IReadOnlyList<OriginRow> Origins { get; init; } = [];

    /// <summary>Shares of countries by stage.</summary>
    public IReadOnlyList<StageShareRow> StageShares { get; init; } = [];

    /// <summary>The rule of 0.1 percent of value.</summary>
    public IReadOnlyList<ValueRuleRow> ValueRule { get; init; } = [];

    /// <summary>Flows for a Sankey diagram.</summary>
    public IReadOnlyList<LinkRow> Links { get; init; } = [];

    /// <summary>What balancing moved in accounts.</summary>
    public IReadOnlyList<ResidualRow> Residuals { get; init; } = [];

    /// <summary>Reported figures of flows, and what balancing made of them.</summary>
    public IReadOnlyList<FlowResidualRow> FlowResiduals { get; init; } = [];

    /// <summary>Traps in the trade rows.</summary>
    public IReadOnlyList<TradeFlagRow> TradeFlags { get; init; } = [];

    /// <summary>What can be served without each country and facility; empty unless asked for.</summary>
    public IReadOnlyList<RemovalRow> Removals { get; init; } = [];

    /// <summary>Single points of failure; empty unless asked for.</summary>
    public IReadOnlyList<FailurePointRow> FailurePoints { get; init; } = [];

    /// <summary>Removals examined; 0 unless asked for.</summary>
    public int RemovalCases { get; init; }

    /// <summary>Removals that had to be solved; the others are proven to change nothing.</summary>
    public int RemovalSolves { get; init; }

    /// <summary>End uses of importers that removals look at; 0 unless asked for.</summary>
    public int RemovalEndUses { get; init; }

    /// <summary>Countries that importers consist of.</summary>
    public IReadOnlyList<string> AtHome { get; init; } = [];

    /// <summary>Seconds by phase.</summary>
    public IReadOnlyList<(string Phase, double Seconds)> Times { get; init; } = [];

    /// <summary>All tables in the order in which they are written.</summary>
    public IReadOnlyList<ResultTable> Tables =>
    [
        ResultTable.Of(Reliance),
        ResultTable.Of(Indicators),
        ResultTable.Of(Suppliers),
        ResultTable.Of(Disruptions),
        ResultTable.Of(Ranking),
        ResultTable.Of(Benchmarks),
        ResultTable.Of(EndUses),
        ResultTable.Of(Origins),
        ResultTable.Of(StageShares),
        ResultTable.Of(ValueRule),
        ResultTable.Of(Links),
        ResultTable.Of(Residuals),
        ResultTable.Of(FlowResiduals),
        ResultTable.Of(TradeFlags),
        ResultTable.Of(Removals),
        ResultTable.Of(FailurePoints),
    ];
}
