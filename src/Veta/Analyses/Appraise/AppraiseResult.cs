using Veta.Data;

namespace Veta.Analyses.Appraise;

/// <summary>What projects are worth, to whom, and what would make them pay.</summary>
internal sealed record AppraiseResult
{
    /// <summary>One row a project and regime.</summary>
    public required IReadOnlyList<AppraisalRow> Appraisals { get; init; }

    /// <summary>Cash by year under the first regime of each project.</summary>
    public required IReadOnlyList<CashFlowRow> CashFlow { get; init; }

    /// <summary>Take by instrument.</summary>
    public required IReadOnlyList<TakeRow> Take { get; init; }

    /// <summary>Waterfall under the first regime of each project.</summary>
    public required IReadOnlyList<WaterfallRow> Waterfall { get; init; }

    /// <summary>Tornado under the first regime of each project.</summary>
    public required IReadOnlyList<SensitivityRow> Sensitivity { get; init; }

    /// <summary>Curves over price and cost, for single projects only.</summary>
    public required IReadOnlyList<CurveRow> Curves { get; init; }

    /// <summary>Least support.</summary>
    public required IReadOnlyList<SupportRow> Support { get; init; }

    /// <summary>Monte Carlo.</summary>
    public required IReadOnlyList<RiskRow> Risk { get; init; }

    /// <summary>Sites that the plan builds and no owner would; empty without a run.</summary>
    public required IReadOnlyList<GapRow> Gaps { get; init; }

    /// <summary>Sites that the plan builds, appraised; 0 without a run.</summary>
    public required int PlannedSites { get; init; }

    /// <summary>What could not be appraised.</summary>
    public required IReadOnlyList<LeftOutRow> LeftOut { get; init; }

    /// <summary>All tables, in reading order; empty ones are left out.</summary>
    public IReadOnlyList<ResultTable> Tables() =>
    [
        .. ((ResultTable[])
        [
            ResultTable.Of(Appraisals), ResultTable.Of(CashFlow), ResultTable.Of(Take), ResultTable.Of(Waterfall), ResultTable.Of(Sensitivity), ResultTable.Of(Curves), ResultTable.Of(Support), ResultTable.Of(Risk),
            ResultTable.Of(Gaps), ResultTable.Of(LeftOut),
        ]).Where(t => t.Rows.Count > 0),
    ];
}
