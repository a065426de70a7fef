using Veta.Analyses.Pages;
using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses.Storytelling;

/// <summary>
/// <c>run</c>: checks a package, says on whom it depends, tries the shocks and plans the scenarios it names, and tells the whole story on one page. It asks the other analyses as anybody
/// would.
/// </summary>
internal sealed class StoryAnalysis : IAnalysis
{
    // Scenarios are told apart by their difference, which may be a thousandth of the total: a search must come nearer to the least cost than for a plan alone.
    private const string PlanGap = "2E-05";

    // Figures whose ranges a story tries for what a plan costs more than the first; plan --sensitivity tries more.
    private const string PlanFigures = "3";

    // How long a shock on the year of a plan is followed.
    private const string PlannedMonths = "12";

    /// <inheritdoc/>
    public AnalysisCard Card { get; } = new("run", "RunDescription") { Package = PackageUse.Optional, PackageHelp = "RunPackage", Solves = true, KeepsParts = true, Folder = FolderUse.Always };

    /// <inheritdoc/>
    public Answer Run(RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(workplace);
        AskedOptions asked = AskedOptions.Of(Card, request);
        string folder = request.Package.Length > 0 ? request.Package : workplace.Packages.Reference;
        Package package = workplace.Packages.Package(folder);
        Answer check = AnalysisList.Find("check").Run(new RunRequest { Analysis = "check", Package = folder }, workplace, cancellationToken);
        workplace.Remarks?.Invoke(check.Lines[^1]);
        StoryPart[] parts = [.. PartsOf(package, folder, asked, request)];
        foreach (StoryPart plan in parts.Where(p => p.Request.Analysis == "plan")) { _ = workplace.Packages.Inputs(plan.Request, cancellationToken); }
        string target = workplace.Begins?.Invoke(new RunHeading(package.Info.Name, "", [.. parts.Select(p => p.Name)]) { Size = SizeOf(parts, package).SharedBy(workplace.Workers.Count) }) ?? "";
        var telling = new StoryTelling(parts, workplace with { Begins = null, Keeps = null }, workplace.Keeps, cancellationToken);
        telling.Tell();
        return new Answer
        {
            Analysis = Card.Name,
            Inputs = package,
            Request = request,
            TitleEn = package.Info.TitleEn,
            TitleEs = package.Info.TitleEs,
            State = telling.State,
            Stopped = telling.Stopped,
            Problems = telling.Problems,
            Tables = [ResultTable.Of(telling.Parts.Select(Row))],
            Page = AnswerPages.Of(language => StoryPage.Of(package, telling.Parts, language)),
            Document = Document(telling, folder, target),
        };
    }

    /// <summary>The plans, and the months of the shocks: with and without the event, and with a month of warning where that is asked.</summary>
    private static WorkSize SizeOf(StoryPart[] parts, Package package)
    {
        double Months(RunRequest shock) => (AskedOptions.Of(AnalysisList.Find(shock.Analysis).Card, shock).Whole("months") ?? 0) * (shock.Options.ContainsKey("warning") ? 2.0 : 3);
        return WorkSize.OfPlan(package, parts.Count(p => p.Request.Analysis == "plan")) + WorkSize.OfMonths(package, parts.Where(p => p.Request.Analysis == "shock").Sum(p => Months(p.Request)));
    }

    private static IEnumerable<StoryPart> PartsOf(Package package, string folder, AskedOptions asked, RunRequest request)
    {
        RunRequest Ask(string analysis) => new() { Analysis = analysis, Package = folder };
        RunRequest WithLimits(RunRequest one) => one with { Options = new Dictionary<string, IReadOnlyList<string>>(request.Options) };

        // Without removals, which take longer than a story may.
        if (package.Accounts.Count > 0) { yield return new StoryPart("depend", WithLimits(Ask("depend"))); }
        foreach (string id in package.Info.RunShocks) { yield return new StoryPart("shock-" + id, Ask("shock").With("event", id), id); }
        IReadOnlyList<string[]> scenarios = package.Info.RunScenarios is { Count: > 0 } names ? [.. names.Select(n => new[] { n })] : [[]];
        foreach (string[] applied in scenarios)
        {
            RunRequest plan = WithLimits(Ask("plan") with { Scenarios = applied });
            if (applied != scenarios[0] && scenarios[0].Length == 1) { plan = plan.With("against", scenarios[0][0]).With("sensitivity", "true").With("figures", PlanFigures); }
            yield return new StoryPart(applied.Length == 0 ? Scenario.BaseId : string.Join('+', applied), asked.Has("gap") ? plan : plan.With("gap", PlanGap));
        }

        // With the limits of the plans, so that none is planned twice; a year is enough for a story, and what stands beside it is the other plan.
        foreach (string[] words in package.Info.RunPlannedShocks.Select(name => name.Split('@')).Where(words => words.Length == 2 && int.TryParse(words[1], out _)))
        {
            foreach (string plan in scenarios.Select(applied => applied.Length == 0 ? Scenario.BaseId : applied[0]))
            {
                RunRequest shock = WithLimits(Ask("shock")).With("event", words[0]).With("plan", plan).With("year", words[1]).With("months", PlannedMonths).With("warning", "false").With("beside", "false");
                yield return new StoryPart($"shock-{words[0]}-{words[1]}-{plan}", asked.Has("gap") ? shock : shock.With("gap", PlanGap), words[0]) { Plan = plan };
            }
        }
    }

    private static PartRow Row(StoryPart part) => new() { Part = part.Name, Analysis = part.Request.Analysis, State = part.State, Reason = part.Reason };

    private static SummaryField[] LossOf(StoryPart part) => part.Answer?.Figures.FirstOrDefault(f => f.Name == "loss_usd").Value is { } loss ? [new SummaryField.Number("loss_usd", loss)] : [];

    private static SummaryField[] Document(StoryTelling telling, string package, string folder) =>
    [
        new SummaryField.Words("package", package),
        new SummaryField.Words("folder", folder),
        new SummaryField.List("shocks", [.. telling.Parts.Where(p => p.Request.Analysis == "shock" && p.Plan.Length == 0).Select(p => (IReadOnlyList<SummaryField>)
        [
            new SummaryField.Words("case", p.Subject),
            new SummaryField.Words("state", EnumWords.Of(p.State)),
            .. LossOf(p),
            .. p.Reason is { } reason ? (SummaryField[])[new SummaryField.Words("reason_en", reason.In(Language.English)), new SummaryField.Words("reason_es", reason.In(Language.Spanish))] : [],
        ])]),
        new SummaryField.List("planned_shocks", [.. telling.Parts.Where(p => p.Plan.Length > 0).Select(p => (IReadOnlyList<SummaryField>)
        [
            new SummaryField.Words("case", p.Subject),
            new SummaryField.Words("plan", p.Plan),
            new SummaryField.Words("year", p.Request.Options["year"][0]),
            new SummaryField.Words("state", EnumWords.Of(p.State)),
            .. LossOf(p),
        ])]),
        new SummaryField.List("plans", [.. telling.Parts.Where(p => p.Request.Analysis == "plan").Select(p => p.Answer).OfType<Answer>().Select(answer => (IReadOnlyList<SummaryField>)
        [
            new SummaryField.Words("title_en", answer.TitleEn),
            new SummaryField.Words("title_es", answer.TitleEs),
            .. answer.Summary.Where(f => f.Name is "status" or "objective_usd"),
        ])]),
        new SummaryField.Texts("not_done", [.. telling.Parts.Where(p => p.Answer is null).Select(p => p.Name)]),
    ];
}
