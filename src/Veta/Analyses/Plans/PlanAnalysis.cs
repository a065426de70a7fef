using Veta.Analyses.Findings;
using Veta.Analyses.Pages;
using Veta.Analyses.Planning;
using Veta.Analyses.Planning.Policy;
using Veta.Analyses.Ranges;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Lp;

namespace Veta.Analyses.Plans;

/// <summary><c>plan</c>: what to build, where, when and at whose cost.</summary>
internal sealed class PlanAnalysis : IAnalysis, ISampled
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
            new OptionCard(PlanPart.MaterialsOption, OptionType.Text, "PlanMaterials") { Form = "ID[,ID]", Several = true },
            new OptionCard(PlanPart.BaseOption, OptionType.Text, "PlanBase") { Form = "RUN", NamesRun = true },
            new OptionCard("margins", OptionType.Word, "PlanMargins") { Words = ["cost", "rent", "none", "both", "all"] },
            SensitivityOptions.Figures,
            new OptionCard(PlanPolicyChoice.ViewOption, OptionType.Word, "PlanView") { Words = ["system", "owner"] },
            new OptionCard(PlanPolicyChoice.LeversOption, OptionType.Text, "PlanLevers") { Form = "none|in-force|all|ID[,ID]" },
            new OptionCard(PlanPolicyChoice.WithoutOption, OptionType.Text, "PlanWithout") { Form = "each|OBSTACLE[,OBSTACLE]", Several = true },
            new OptionCard(PlanPolicyChoice.ProjectsOption, OptionType.Word, "PlanProjects") { Words = ["whole", "in-part"] },
            new OptionCard(AgainstPlan.Option, OptionType.Text, "PlanAgainst") { Form = "SCENARIO" },
        ],
    };

    /// <inheritdoc/>
    public IReadOnlyList<string> SampledOptions { get; } = [PlanPart.MaterialsOption, PlanPart.BaseOption, "margins"];

    /// <inheritdoc/>
    public IReadOnlyList<string> Measures => PlanQuestion.Measures;

    /// <inheritdoc/>
    public ISampledQuestion Question(RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        AskedOptions asked = AskedOptions.Of(Card, request);
        AgainstPlan.RefuseBesidePart(asked);
        (RunInputs inputs, _) = PlanCut.Of(asked, request, workplace.Packages.Inputs(request, cancellationToken), workplace, cancellationToken);
        Package package = asked.Text("margins") is { } margins ? MarginSums.With(inputs.Package, RuleOf(margins)) : inputs.Package;
        PlanPolicyChoice.RefuseRounds(package, Card.Name);
        return new PlanQuestion(package, workplace.Solver, new PlanRequest { Package = package, Limits = asked.Limits }.OptionsAt(workplace));
    }

    /// <inheritdoc/>
    public Answer Run(RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(workplace);
        AskedOptions asked = AskedOptions.Of(Card, request);
        AgainstPlan.RefuseBesidePart(asked);
        RunInputs inputs = workplace.Packages.Inputs(request, cancellationToken);
        workplace.Begins?.Invoke(new RunHeading(inputs.Package.Info.Name, inputs.Label, []) { Request = request, Size = WorkSize.OfPlan(inputs.Package, (asked.Text("margins") switch { "both" => 2, "all" => 4, _ => 1 }) + (asked.Flag("sensitivity") ? 1 : 0) + (asked.Has(AgainstPlan.Option) ? 1 : 0) + (PlanPolicyChoice.AsksEach(asked) ? inputs.Package.Obstacles.Count : asked.Has(PlanPolicyChoice.WithoutOption) ? 1 : 0)) });
        (inputs, PlanPart? part) = PlanCut.Of(asked, request, inputs, workplace, cancellationToken);
        if (asked.Text("margins") is { } margins) { inputs = inputs with { Package = MarginSums.With(inputs.Package, RuleOf(margins)) }; }
        inputs = inputs with { Package = PlanPolicyChoice.In(inputs.Package, asked) };
        if (asked.Flag("sensitivity") || asked.Text("margins") == "all") { PlanPolicyChoice.RefuseRounds(inputs.Package, asked.Flag("sensitivity") ? "--sensitivity" : "--margins"); }
        var plan = new PlanRequest { Package = inputs.Package, Limits = asked.Limits };
        PlanResult result = Plan.Run(MeasuredCaps.With(plan, request, workplace, cancellationToken), workplace, cancellationToken);
        if (result.Status == SolveStatus.Cancelled && !result.HasPlan) { throw new OperationCanceledException(cancellationToken); }
        workplace.Programs?.Invoke("", result.Model.Program);
        AgainstPlan? against = AgainstPlan.Of(asked, request, workplace, cancellationToken);
        int? figures = SensitivityOptions.Of(asked);
        bool readings = asked.Text("margins") == "all" && inputs.Package.Margins.Count > 0;
        PlanRanges ranges = figures is not null || readings ? PlanSensitivity.RangesOf(result, against?.Result, workplace, plan.OptionsAt(workplace), figures ?? 0, cancellationToken, readings) : PlanRanges.None;
        var self = new ToldPlan(0, inputs.TitleEn, inputs.TitleEs, result.ObjectiveUsd, result.BoundUsd, null);
        var told = new RangeFindings(inputs.Package, ranges, against, self);
        var read = new MarginFindings(inputs.Package, ranges.Readings, against, self);
        IReadOnlyList<UndecidedRow>? undecided = asked.Text("margins") == "both" && result.HasPlan ? Undecided(result, plan, workplace, cancellationToken) : null;
        IReadOnlyList<ObstacleCostRow> kept = ObstaclesKept.Of(asked, result, plan, workplace, cancellationToken);
        return PlanAnswer.Of(result, plan, inputs, workplace, told, undecided, read, kept) with
        {
            Request = request,
            Scenarios = request.Scenarios,
            Changes = request.Changes,
            Page = AnswerPages.Of(language => [.. PartPage.Of(part, inputs.Package, language), .. PlanPage.Of([new PlannedScenario(inputs.TitleEn, inputs.TitleEs, inputs.Package, result)], language), .. ObstaclesPage.Of(kept, language), .. PolicyPage.Of(result, language), .. BetsPage.Of(result, language), .. MarginsPage.Of(result, undecided, language), .. MarginsPage.Of(read, inputs.Package, language), .. RangePage.Of(told, inputs.Package, language)]),
        };
    }

    private static MarginRule RuleOf(string margins) => margins switch
    {
        "rent" => MarginRule.Rent,
        "none" => MarginRule.None,
        _ => MarginRule.Cost,
    };

    /// <summary>What only one of the plans with margins as costs and as rent builds; nothing where the second has no plan.</summary>
    private static IReadOnlyList<UndecidedRow>? Undecided(PlanResult cost, PlanRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        PlanResult rent = Plan.Run(request with { Package = MarginSums.With(request.Package, MarginRule.Rent) }, workplace, cancellationToken);
        return rent.HasPlan ? UndecidedRow.Of(cost, rent) : null;
    }
}
