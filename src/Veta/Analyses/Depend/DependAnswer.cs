using System.Globalization;
using Veta.Analyses.Depend.Rows;
using Veta.Analyses.Findings;
using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Depend;

/// <summary>Makes a dependence result ready to be written.</summary>
internal static class DependAnswer
{
    /// <summary>The answer with its options, figures and tables.</summary>
    public static Answer Of(DependResult result, DependRequest request, RunInputs inputs, Workplace workplace, HeadlineFindings? told = null, ReadingFindings? read = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(workplace);
        (AnswerState state, IReadOnlyList<Remark> problems) = AnswerStates.Of([.. result.Removals.Select(r => r.State), told?.Ranges.State ?? RowState.Answered, read?.Readings.State ?? RowState.Answered]);
        RelianceRow[] year = [.. result.Reliance.Where(r => r.Year == result.Year)];
        return new Answer
        {
            Analysis = "depend",
            Inputs = inputs.Package,
            Label = inputs.Label,
            Options =
            [
                ("importers", string.Join(';', result.Importers)),
                ("against", string.Join(';', result.Against)),
                ("materials", string.Join(';', request.Materials)),
                ("year", result.Year.ToString(CultureInfo.InvariantCulture)),
                ("n_1", request.Removals ? "true" : "false"),
                ("risk", EnumWords.KebabCase(request.Aggregator.ToString())),
                ("modelled_year", EnumWords.KebabCase(result.ModelledStatus.ToString())),
            ],
            TitleEn = inputs.TitleEn,
            TitleEs = inputs.TitleEs,
            Figures =
            [
                ("accounts", year.Length),
                ("accounts_that_agree", year.Count(r => r.Agrees == true)),
                ("benchmarks_missed", result.Benchmarks.Count(b => !b.Passes)),
                ("reported_flows_used", result.FlowResiduals.Count(r => r.Treatment == "used")),
                ("reported_flows_refused", result.FlowResiduals.Count(r => r.Treatment != "used")),
                ("floors_lowered", result.Lowered.Count),
                ("removal_cases", result.RemovalCases),
                ("removal_solves", result.RemovalSolves),
                ("removals_failed", result.Removals.Count(r => r.State == RowState.Failed)),
                ("removals_not_done", result.Removals.Count(r => r.State == RowState.NotDone)),
                ("single_points_of_failure", result.FailurePoints.Count),
            ],
            Tables = [.. result.Tables, .. told?.Ranges.Tables ?? [], .. read?.Readings.Tables ?? [], ResultTable.Of(FindingRow.Of([.. DependFindings.Of(result, inputs.Package), .. told?.All ?? [], .. read?.All ?? []]))],
            Solver = result.Method,
            Solves = workplace.Solver.Log,
            Times = result.Times,
            State = AnswerStates.Worse(AnswerStates.Of(result.ModelledStatus), state),
            Problems = problems,
            Result = result,
        };
    }
}
