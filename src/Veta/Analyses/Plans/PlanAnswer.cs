using Veta.Analyses.Findings;
using Veta.Analyses.Planning;
using Veta.Analyses.Planning.Policy;
using Veta.Analyses.Ranges;
using Veta.Analyses.Runs;
using Veta.Analyses.Suspects;
using Veta.Data;
using Veta.Lp;
using Veta.Network;

namespace Veta.Analyses.Plans;

/// <summary>Makes a plan ready to be written: status, objective, bound, gap, cost by category and by actor, what is unserved, and its tables.</summary>
internal static class PlanAnswer
{
    /// <summary>The answer.</summary>
    /// <param name="result">The plan, or why there is none.</param>
    /// <param name="request">What was planned.</param>
    /// <param name="inputs">The package with the titles of what was applied to it.</param>
    /// <param name="workplace">With what it was planned.</param>
    /// <exception cref="ResultException">A figure is not a finite number.</exception>
    public static Answer Of(PlanResult result, PlanRequest request, RunInputs inputs, Workplace workplace) => Of(result, request, inputs, workplace, null);

    /// <summary>The answer with how it moves with uncertain figures, and with what hangs on what margins are.</summary>
    internal static Answer Of(PlanResult result, PlanRequest request, RunInputs inputs, Workplace workplace, RangeFindings? told, IReadOnlyList<UndecidedRow>? undecided = null, MarginFindings? readings = null, IReadOnlyList<ObstacleCostRow>? kept = null)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(workplace);
        return new Answer
        {
            Analysis = "plan",
            Inputs = inputs.Package,
            Label = inputs.Label,
            TitleEn = inputs.TitleEn,
            TitleEs = inputs.TitleEs,
            Tables = [.. Checked(result, told, readings), .. undecided is null ? (ResultTable[])[] : [ResultTable.Of(undecided)], .. kept is not { Count: > 0 } ? (ResultTable[])[] : [ResultTable.Of(kept)]],
            Summary = [.. Headline(result), .. result.HasPlan ? Accounts(result) : [], .. WithoutPlan(result), .. kept is [{ KeepingUsd: { } keeping }] ? (SummaryField[])[new SummaryField.Number("keeping_usd", keeping)] : [], .. Figures(told?.Figures), .. Figures(readings?.Figures)],
            Manifest = Manifest(result, request, workplace),
            Solves = workplace.Solver.Log,
            Times = result.Times,
            State = AnswerStates.Of(result.Status, result.HasPlan),
            Result = result,
        };
    }

    /// <summary>The tables of a plan, all of whose figures are finite or blank where they may be.</summary>
    /// <exception cref="ResultException">One is not.</exception>
    public static IReadOnlyList<ResultTable> Checked(PlanResult result) => Checked(result, null, null);

    private static IEnumerable<SummaryField> Figures(IReadOnlyDictionary<string, double>? figures) => (figures ?? new Dictionary<string, double>()).Where(f => double.IsFinite(f.Value)).Select(f => new SummaryField.Number(f.Key, f.Value));

    private static IReadOnlyList<ResultTable> Checked(PlanResult result, RangeFindings? told, MarginFindings? readings)
    {
        ArgumentNullException.ThrowIfNull(result);
        IReadOnlyList<ResultTable> tables =
        [
            .. result.Tables(), ResultTable.Of(SuspectList.Of(result)), .. told?.Ranges is { Rows.Count: > 0 } ranges ? (ResultTable[])[ResultTable.Of(ranges.Rows), ResultTable.Of(ranges.Decisions)] : [],
            .. readings?.Readings is { Rows.Count: > 0 } read ? (ResultTable[])[ResultTable.Of(read.Rows), ResultTable.Of(read.Builds)] : [],
            ResultTable.Of(FindingRow.Of([.. PlanFindings.Of(result), .. told?.All ?? [], .. readings?.All ?? []])),
        ];

        // Without a plan there is no objective, and a search that was stopped early may know no bound.
        ResultGuard.Check(tables, result.HasPlan ? [("objective_usd", result.ObjectiveUsd), ("mass_relative", result.MassResidual), ("cost_identity_relative", result.CostResidual)] : []);
        return tables;
    }

    private static SummaryField[] Headline(PlanResult result)
    {
        (string unit, double size) = result.MoneyUnit;
        return
        [
            new SummaryField.Words("status", EnumWords.KebabCase(result.Status.ToString())),
            new SummaryField.Number("objective_usd", result.ObjectiveUsd),
            new SummaryField.Number("objective", result.ObjectiveUsd / size),
            new SummaryField.Words("objective_unit", unit),
            new SummaryField.Number("bound_usd", result.BoundUsd),
            new SummaryField.Number("gap", result.Gap),
            new SummaryField.Words("solver", result.Solve.Method),
        ];
    }

    private static SummaryField[] Accounts(PlanResult result) =>
    [
        new SummaryField.Group("cost_by_category", [.. result.CostByCategory.Select(c => new SummaryField.Number(EnumWords.KebabCase(c.Key.ToString()).Replace('-', '_'), c.Value))]),
        new SummaryField.Group("cost_by_actor", [.. result.CostByActor.Select(c => new SummaryField.Number(c.Key, c.Value))]),
        new SummaryField.Group("unserved_by_material",
        [
            .. result.Unserved.GroupBy(u => u.Material.Value).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new SummaryField.Number(g.Key, g.Sum(u => u.UnservedPerYear * YearsOf(result, u.Year)))),
        ]),
        new SummaryField.Number("builds", result.Builds.Count),
        new SummaryField.Number("investment_usd", result.Builds.Sum(b => b.InvestmentUsd)),
        new SummaryField.Flag("prices_are_conditional", result.PricesAreConditional),
        .. result.Policy is { } policy ? PolicyFields(policy) : [],
        .. MarginSums.Of(result) is { } sums ? (SummaryField[])[new SummaryField.Number("resource_usd", sums.ResourceUsd), new SummaryField.Number("margin_weight_usd", sums.WeightUsd), new SummaryField.Number("habit_usd", sums.HabitUsd)] : [],
        new SummaryField.Group("residuals",
        [
            new SummaryField.Number("mass_relative", result.MassResidual),
            new SummaryField.Number("cost_identity_relative", result.CostResidual),
            new SummaryField.Number("duality_gap_relative", result.Quality?.RelativeDualityGap),
            new SummaryField.Number("primal_violation_relative", result.Quality?.MaxRelativePrimalViolation),
        ]),
    ];

    private static SummaryField[] PolicyFields(PlanPolicy policy) =>
    [
        new SummaryField.Words("view", EnumWords.Of(policy.View)), new SummaryField.Number("system_usd", policy.SystemUsd), new SummaryField.Number("treasury_usd", policy.TreasuryUsd),
        new SummaryField.Number("wedge_rounds", policy.Settled.Rounds), new SummaryField.Number("wedge_residual", double.IsFinite(policy.Settled.Residual) ? policy.Settled.Residual : null), new SummaryField.Flag("wedges_settled", policy.Settled.IsSettled),
    ];

    private static SummaryField[] WithoutPlan(PlanResult result) =>
    [
        .. result.Conflicts.Count > 0 ? (SummaryField[])[new SummaryField.Texts("conflicts", [.. result.Conflicts.Select(c => c.Limit).Distinct()])] : [],
        .. result.Ray.Count > 0 ? (SummaryField[])[new SummaryField.Group("ray", [.. result.Ray.Select(r => new SummaryField.Number(r.Column, r.Direction))])] : [],
    ];

    private static SummaryField[] Manifest(PlanResult result, PlanRequest request, Workplace workplace)
    {
        SolveOptions options = request.OptionsAt(workplace);
        LpModel program = result.Model.Program;
        return
        [
            new SummaryField.Group("solver",
            [
                new SummaryField.Words("asked", workplace.Solver.Id),
                new SummaryField.Words("version", workplace.Solver.Version),
                new SummaryField.Words("used", result.Solve.Method),
                new SummaryField.Words("reason", workplace.WhyThisEngine(program)),
                new SummaryField.Words("message", result.Solve.Message?.ToString() ?? ""),
                new SummaryField.Number("time_limit_seconds", options.TimeLimit?.TotalSeconds),
                new SummaryField.Number("relative_gap", options.RelativeGap),
                new SummaryField.Number("absolute_gap", options.AbsoluteGap),
                new SummaryField.Number("threads", options.Threads),
                new SummaryField.Number("primal_tolerance", options.PrimalTolerance),
                new SummaryField.Number("dual_tolerance", options.DualTolerance),
                new SummaryField.Number("seed", options.Seed),
                new SummaryField.Number("iterations", result.Solve.Iterations),
                new SummaryField.Number("nodes", result.Solve.Nodes),
                new SummaryField.Number("columns", program.ColumnCount),
                new SummaryField.Number("rows", program.RowCount),
                new SummaryField.Number("non_zeros", program.NonZeroCount),
            ]),
            new SummaryField.Words("status", EnumWords.KebabCase(result.Status.ToString())),
            new SummaryField.Number("gap", result.Gap),
            .. Residuals(result),
        ];
    }

    private static SummaryField[] Residuals(PlanResult result) => result.Quality is not { } quality
        ? []
        :
        [
            new SummaryField.Group("residuals",
            [
                new SummaryField.Number("mass_relative", result.MassResidual),
                new SummaryField.Number("cost_identity_relative", result.CostResidual),
                new SummaryField.Number("primal_violation", quality.MaxPrimalViolation),
                new SummaryField.Number("primal_violation_relative", quality.MaxRelativePrimalViolation),
                new SummaryField.Number("integer_violation", quality.MaxIntegerViolation),
                new SummaryField.Number("dual_violation_relative", quality.MaxRelativeDualViolation),
                new SummaryField.Number("duality_gap_relative", quality.RelativeDualityGap),
            ]),
        ];

    private static int YearsOf(PlanResult result, int year)
    {
        Horizon horizon = result.Model.Context.Data.Horizon;
        return horizon.Years(horizon.PeriodAt(year));
    }
}
