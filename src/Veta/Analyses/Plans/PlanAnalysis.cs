using Veta.Analyses.Findings;
using Veta.Analyses.Pages;
using Veta.Analyses.Planning;
using Veta.Analyses.Ranges;
using Veta.Analyses.Runs;
using Veta.Lp;

namespace Veta.Analyses.Plans;

/// <summary><c>plan</c>: what to build, where, when and at whose cost.</summary>
internal sealed class PlanAnalysis : IAnalysis
{
    /// <inheritdoc/>
    public AnalysisCard Card { get; } = new("plan", "PlanDescription")
    {
        TakesChanges = true,
        Solves = true,
        Folder = FolderUse.Always,
        Options =
        [
            new OptionCard("sensitivity", OptionType.Flag, "PlanSensitivity"),
            SensitivityOptions.Figures,
            new OptionCard("against", OptionType.Text, "PlanAgainst") { Form = "SCENARIO" },
        ],
    };

    /// <inheritdoc/>
    public Answer Run(RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(workplace);
        AskedOptions asked = AskedOptions.Of(Card, request);
        RunInputs inputs = workplace.Packages.Inputs(request, cancellationToken);
        workplace.Begins?.Invoke(new RunHeading(inputs.Package.Info.Name, inputs.Label, []));
        var plan = new PlanRequest { Package = inputs.Package, Limits = asked.Limits };
        PlanResult result = Plan.Run(plan, workplace, cancellationToken);
        if (result.Status == SolveStatus.Cancelled && !result.HasPlan) { throw new OperationCanceledException(cancellationToken); }
        workplace.Programs?.Invoke("", result.Model.Program);
        AgainstPlan? against = AgainstPlan.Of(asked, request, workplace, cancellationToken);
        int? figures = SensitivityOptions.Of(asked);
        PlanRanges ranges = figures is { } most ? PlanSensitivity.RangesOf(result, against?.Result, workplace, plan.OptionsAt(workplace), most, cancellationToken) : PlanRanges.None;
        var told = new RangeFindings(inputs.Package, ranges, against, new ToldPlan(0, inputs.TitleEn, inputs.TitleEs, result.ObjectiveUsd, result.BoundUsd, null));
        return PlanAnswer.Of(result, plan, inputs, workplace, ranges, told) with
        {
            Request = request,
            Scenarios = request.Scenarios,
            Changes = request.Changes,
            Page = AnswerPages.Of(language => [.. PlanPage.Of([new PlannedScenario(inputs.TitleEn, inputs.TitleEs, inputs.Package, result)], language), .. RangePage.Of(told, inputs.Package, language)]),
        };
    }
}
