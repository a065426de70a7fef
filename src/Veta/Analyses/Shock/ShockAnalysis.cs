using System.Diagnostics;
using System.Globalization;
using Veta.Analyses.Findings;
using Veta.Analyses.Pages;
using Veta.Analyses.Planning;
using Veta.Analyses.Ranges;
using Veta.Analyses.Runs;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Network.Actions;

namespace Veta.Analyses.Shock;

/// <summary><c>shock</c>: what breaks, when, and what it costs.</summary>
internal sealed class ShockAnalysis : IAnalysis, ISampled, IYearShocks
{
    private const int LongestLabel = 100;

    private static readonly string ReadingsName = $"--{HeadlineReadings.Option.Name} {HeadlineReadings.All}";

    /// <inheritdoc/>
    public AnalysisCard Card { get; } = new("shock", "ShockDescription")
    {
        TakesChanges = true,
        Solves = true,
        KeepsParts = true,
        Folder = FolderUse.Always,
        Options =
        [
            new OptionCard("event", OptionType.Text, "ShockEvent") { Form = "ID[@severity=0.5,start=2026-12,...]", Several = true },
            new OptionCard("start", OptionType.Text, "ShockStart") { Form = "YYYY-MM", Default = "2026-12" },
            new OptionCard("year", OptionType.Whole, "ShockYear") { Form = "YEAR" },
            PlannedInputs.Card,
            new OptionCard("months", OptionType.Whole, "ShockMonths") { Form = "N", Default = "36", Unit = "mo", Least = 1, Most = 600 },
            new OptionCard("foresight", OptionType.Text, "ShockForesight") { Form = "myopic|perfect|N", Default = "myopic" },
            new OptionCard("all", OptionType.Flag, "ShockAll"),
            new OptionCard("sweep", OptionType.Text, "ShockSweep") { Form = "severity=FROM..TO[:POINTS]" },
            new OptionCard("n-1", OptionType.Flag, "ShockEach"),
            new OptionCard("sensitivity", OptionType.Flag, "ShockSensitivity"),
            SensitivityOptions.FiguresTogether,
            HeadlineReadings.Option,
            new OptionCard("lever", OptionType.Text, "ShockLever") { Form = "ID|" + string.Join('|', LeverReading.Forms), Several = true },

            // The same shock without the plan, beside the one with it; a story sets two plans side by side instead.
            new OptionCard("beside", OptionType.Flag, "ShockBeside") { Default = "true", Hidden = true },

            // What a month of warning would save takes a second run, and the page does not show it.
            new OptionCard("warning", OptionType.Flag, "ShockWarning") { Default = "true", WhenOnlyPage = "false", Hidden = true },
        ],
    };

    /// <inheritdoc/>
    public IReadOnlyList<string> SampledOptions { get; } = ["event", "start", "year", PlannedInputs.PlanName, "months", "foresight", "lever"];

    /// <inheritdoc/>
    public IReadOnlyList<string> Measures => [.. ShockHeadlines.Names, ShockHeadlines.MonthlyPeak];

    /// <inheritdoc/>
    public ISampledQuestion Question(RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(workplace);
        AskedOptions asked = AskedOptions.Of(Card, request);
        if (!asked.Has("event")) { throw new RequestException(new Remark("ShockSensitivityNeedsEvent")); }
        Package package = PlannedInputs.Of(asked, request, workplace, cancellationToken).Inputs.Package;
        _ = Of(package);
        return new ShockQuestion(package, Of, workplace.Untold);

        // Events and levers may hold figures that differ too.
        ShockRequest Of(Package member) => Request(asked, member, workplace) with { Warning = false, Levers = [.. asked.Texts("lever").Select(l => LeverReading.Parse(member, l))] };
    }

    /// <inheritdoc/>
    public YearLoss LossOf(Package package, int year, int months, IReadOnlyList<EventCase> events, IReadOnlyList<LeverCase> levers, SolveLimits limits, Workplace workplace, CancellationToken cancellationToken) =>
        YearShock.LossOf(new ShockRequest { Package = package, Start = new Month(year, 1), Months = months, Events = events, Levers = levers, Limits = limits, Warning = false }, workplace, cancellationToken);

    /// <inheritdoc/>
    public Answer Run(RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(workplace);
        AskedOptions asked = AskedOptions.Of(Card, request);
        RefuseIgnored(asked);
        PlannedInputs planned = PlannedInputs.Of(asked, request, workplace, cancellationToken);
        try
        {
            var heading = new RunHeading(planned.Inputs.Package.Info.Name, "shock-" + LabelOf(asked, planned.Inputs.Label), []) { Request = request, Size = SizeOf(asked, planned.Inputs.Package).SharedBy(workplace.Workers.Count) };
            workplace.Begins?.Invoke(heading);
            ShockRequest shock = Request(asked, planned.Inputs.Package, workplace);
            Answer answer = asked.Flag("all") || asked.Has("sweep") ? Many(asked, shock, workplace, planned, cancellationToken) : One(asked, shock, workplace, planned, cancellationToken);
            return Named(answer, planned, shock) with { Request = request, Label = planned.Inputs.Label, Scenarios = request.Scenarios, Changes = request.Changes, Options = [.. answer.Options, .. OfPlan(asked)], Summary = [.. answer.Summary, .. Titles(planned)] };
        }
        catch (Exception refusal) when (refusal is ShockException or InputException)
        {
            throw new RequestException(refusal);
        }
    }

    /// <summary>All months that are solved: those of each shock, of a warning, and once or so those without any.</summary>
    private static WorkSize SizeOf(AskedOptions asked, Package package)
    {
        int months = asked.Whole("months") ?? 0, each = asked.Flag("n-1") ? package.Facilities.Count : 0;
        double runs = asked.Flag("all") ? 1.2 * (package.Events.Count + package.EventSets.Count) : asked.Text("sweep") is { } sweep ? Range(sweep).Points : 2 + asked.Texts("lever").Count + (asked.Flag("warning") ? 1 : 0) + (4 * (SensitivityOptions.Of(asked) ?? 0)) + (asked.Text(HeadlineReadings.Option.Name) == HeadlineReadings.All ? 6 : 0);
        return WorkSize.OfMonths(package, (months * runs) + each);
    }

    private static ShockRequest Request(AskedOptions asked, Package package, Workplace workplace)
    {
        if (!asked.Has("event") && !asked.Flag("all") && !asked.Flag("n-1"))
        {
            throw new RequestException(new Remark("ShockNoEvent", string.Join(", ", package.Events.Select(e => e.Id.Value).Concat(package.EventSets.Select(s => s.Id.Value)))));
        }

        (Month start, Date? begin) = Start(asked);
        string foresight = asked.Text("foresight")!;
        return new ShockRequest
        {
            EventsFrom = begin,
            Package = HeadlineReadings.In(asked, package),
            Events = [.. asked.Texts("event").SelectMany(e => Events(package, e, begin))],
            Start = start,
            Months = asked.Whole("months")!.Value,
            Foresight = Foresight.Parse(foresight) ?? throw new RequestException(new Remark("ShockBadForesight", foresight)),
            Limits = asked.Limits,
            Warning = asked.Flag("warning"),
        };
    }

    /// <summary>The first month and, when a year is asked about, the day on which events begin.</summary>
    private static (Month Start, Date? Begin) Start(AskedOptions asked)
    {
        int? year = asked.Whole("year");
        string text = asked.Has("start") || year is null ? asked.Text("start")! : FormattableString.Invariant($"{year:0000}-01");
        Month start = Month.Parse(text) ?? throw new RequestException(new Remark("ShockBadMonth", text));
        if (year is { } asking && start.Year != asking) { throw new RequestException(new Remark("ShockStartYear", text, asking)); }
        return (start, year is null ? null : new Date(start.FirstDay));
    }

    /// <summary>The cases of an event; they begin on the day given unless their text turns their start.</summary>
    private static IEnumerable<EventCase> Events(Package package, string text, Date? begin)
    {
        bool turned = text.Split('@', 2) is [_, string words] && words.Split(',').Any(w => w.StartsWith("start=", StringComparison.Ordinal));
        return EventCase.Parse(package, text).Select(e => begin is { } day && !turned ? e with { Start = day } : e);
    }

    /// <summary>A shock on a year of a plan is told apart from the same shock on another by its title.</summary>
    private static Answer Named(Answer answer, PlannedInputs planned, ShockRequest shock) =>
        planned.Plan is { } plan ? answer with { TitleEn = $"{answer.TitleEn} ({shock.Start.Year}, {plan.TitleEn})", TitleEs = $"{answer.TitleEs} ({shock.Start.Year}, {plan.TitleEs})" } : answer;

    private static IEnumerable<SummaryField> Titles(PlannedInputs planned) =>
        planned.Plan is { } plan ? [new SummaryField.Words("plan_en", plan.TitleEn), new SummaryField.Words("plan_es", plan.TitleEs)] : [];

    private static IEnumerable<(string Name, string Value)> OfPlan(AskedOptions asked) => new[] { "plan", "year" }.Where(asked.Has).Select(name => (name, asked.Text(name)!));

    /// <summary>An option that another one would pass over in silence is refused.</summary>
    private static void RefuseIgnored(AskedOptions asked)
    {
        bool all = asked.Flag("all"), sweep = asked.Has("sweep"), levers = asked.Has("lever"), each = asked.Flag("n-1"), events = asked.Has("event"), ranges = asked.Flag("sensitivity"), readings = asked.Text(HeadlineReadings.Option.Name) == HeadlineReadings.All;
        (bool Given, string Name, bool Beside, string Other)[] pairs =
        [
            (levers, "--lever", all, "--all"), (levers, "--lever", sweep, "--sweep"), (each, "--n-1", all, "--all"), (each, "--n-1", sweep, "--sweep"), (ranges, "--sensitivity", all, "--all"), (readings, ReadingsName, all, "--all"), (readings, ReadingsName, sweep, "--sweep"), (ranges, "--sensitivity", sweep, "--sweep"), (sweep, "--sweep", all, "--all"), (events, "--event", all, "--all"),
        ];
        foreach ((bool given, string name, bool beside, string other) in pairs)
        {
            if (given && beside) { throw new RequestException(new Remark("NotTogether", name, other)); }
        }

        if ((ranges || readings) && !events) { throw new RequestException(new Remark("ShockSensitivityNeedsEvent", ranges ? "--sensitivity" : ReadingsName)); }
    }

    private static Answer Many(AskedOptions asked, ShockRequest request, Workplace workplace, PlannedInputs planned, CancellationToken cancellationToken)
    {
        long began = Stopwatch.GetTimestamp();
        (double from, double to, int points) = asked.Text("sweep") is { } sweep ? Range(sweep) : (0, 0, 0);
        var cases = points > 0 ? ShockLibrary.Sweep(request, workplace, from, to, points, cancellationToken) : ShockLibrary.All(request, workplace, cancellationToken);
        Sentence title = points > 0 ? Say.TitleBySeverity : Say.TitleAllEvents;
        (string en, string es) = (title.In(Language.English), title.In(Language.Spanish));
        if (cases.All(c => c.Row.State == RowState.NotDone)) { throw new OperationCanceledException(cancellationToken); }
        (AnswerState state, IReadOnlyList<Remark> problems) = AnswerStates.Of(cases.Select(c => c.Row.State));
        return ShockAnswer.Of(request, workplace.Solver, cases, en, es, Stopwatch.GetElapsedTime(began).TotalSeconds) with
        {
            State = state,
            Problems = problems,
            Page = AnswerPages.Of(language => With(ShockPage.Of([.. cases.Select(c => c.Row)], language == Language.Spanish ? es : en, request, language), PlannedPart.Asked(planned, request, language))),
        };
    }

    private static Answer One(AskedOptions asked, ShockRequest request, Workplace workplace, PlannedInputs planned, CancellationToken cancellationToken)
    {
        LeverCase[] levers = [.. asked.Texts("lever").Select(l => LeverReading.Parse(request.Package, l))];
        var failures = new List<Remark>();
        Func<(CaseRow Row, ShockResult? Result)>? beside = planned.Plan is null || request.Events.Count == 0 || !asked.Flag("beside") ? null : workplace.Workers.Beside(() => AsItIs(planned.AsItIs.Package, request, workplace.Untold, cancellationToken));
        IReadOnlyList<ShockedPart> parts = [];
        int? figures = SensitivityOptions.Of(asked);
        ShockResult result = Shock.Run(request, workplace, new MarketCache(), true, cancellationToken, figures is null ? null : made => parts = made);
        HeadlineRanges ranges = figures is { } most ? ShockRanges.Of(result, parts, most, workplace, cancellationToken) : HeadlineRanges.None;
        HeadlineFindings? told = figures is null ? null : ShockFindings.RangesOf(result, ranges);
        ReadingFindings? read = HeadlineReadings.Asked(asked, request.Package) ? ShockFindings.ReadingsOf(result, ShockRanges.ReadingsOf(result, workplace, cancellationToken)) : null;
        IReadOnlyList<LeverRow> effects = levers.Length > 0 && request.Events.Count > 0 ? LeverComparison.Of(request, workplace, levers, cancellationToken) : [];
        (IReadOnlyList<FloorRow> floors, RowState floorState) = Floors(request, workplace, levers, failures, cancellationToken);
        IReadOnlyList<SurvivalRow> survivals = asked.Flag("n-1") ? Survival.Run(request, workplace, cancellationToken) : [];
        (string En, string Es)[] names = [.. asked.Texts("event").Select(e => EventCase.NameOf(request.Package, e.Split('@')[0])!.Value)];
        string en = names.Length == 0 ? Say.TitleNothingHappens.In(Language.English) : string.Join(" + ", names.Select(n => n.En)), es = names.Length == 0 ? Say.TitleNothingHappens.In(Language.Spanish) : string.Join(" + ", names.Select(n => n.Es));
        (CaseRow? asItIs, ShockResult? alone) = beside is null ? (null, null) : beside();
        IReadOnlyList<OutcomeChangeRow> changes = alone is null ? [] : OutcomeComparison.Of(alone.Outcomes, result.Outcomes, (request.Start, request.Start));
        Said without = Say.HeadAsItIs, with = Say.HeadWithThePlan;
        (AnswerState state, IReadOnlyList<Remark> problems) = AnswerStates.Of([floorState, .. asItIs is null ? (RowState[])[] : [asItIs.State], .. effects.Select(e => e.State), .. survivals.Select(s => s.State), ranges.State, read?.Readings.State ?? RowState.Answered]);
        if (asItIs is { State: RowState.Failed or RowState.Refused }) { failures.Add(new Remark("PlannedAlone", asItIs.Reason!)); }
        Answer answer = ShockAnswer.Of(result, workplace.Solver, en, es, effects, floors, survivals, changes, told, read);
        return answer with
        {
            State = state,
            Problems = [.. failures, .. problems],
            Figures = asItIs?.LossUsd is { } loss ? [.. answer.Figures, ("loss_without_plan_usd", loss)] : answer.Figures,
            Page = AnswerPages.Of(language => With(
                ShockPage.Of(result, language == Language.Spanish ? es : en, effects, floors, survivals, language, told),
                [
                    .. PlannedPart.Asked(planned, request, language),
                    .. OutcomePage.Of(changes, request.Package, without, with, EventSpan.Of(request).Told(), language),
                    .. ReadingPage.Of(read, language),
                ])),
            Result = result,
        };
    }

    /// <summary>The same shock on the package without the plan, with no lever.</summary>
    private static (CaseRow Row, ShockResult? Result) AsItIs(Package package, ShockRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        string name = string.Join("+", request.Events.Select(e => e.Row.Id.Value));
        return ShockLibrary.Try(name, () =>
        {
            ShockResult result = Shock.Run(request with { Package = package, Warning = false, Levers = [] }, workplace, new MarketCache(), false, cancellationToken);
            return (ShockLibrary.RowOf(name, package, result), result);
        });
    }

    // After the title and what was asked.
    private static IReadOnlyList<PagePart> With(IReadOnlyList<PagePart> page, IEnumerable<PagePart> ofPlan) => [.. page.Take(2), .. ofPlan, .. page.Skip(2)];

    /// <summary>Who pays each floor without a shock. The shock itself is answered by then and is not lost with it.</summary>
    private static (IReadOnlyList<FloorRow> Rows, RowState State) Floors(ShockRequest request, Workplace workplace, LeverCase[] levers, List<Remark> failures, CancellationToken cancellationToken)
    {
        try
        {
            return ([.. levers.Where(l => l.Action.HasIncidence).SelectMany(l => LeverComparison.Incidence(request, workplace, l, cancellationToken))], RowState.Answered);
        }
        catch (OperationCanceledException)
        {
            return ([], RowState.NotDone);
        }
        catch (SolveFailedException fault)
        {
            failures.Add(Remark.Of(fault));
            return ([], RowState.Failed);
        }
    }

    private static (double From, double To, int Points) Range(string text)
    {
        string[] pair = text.Split('=', 2), halves = pair.Length == 2 ? pair[1].Split(':', 2) : [], ends = halves.Length > 0 ? halves[0].Split("..", 2) : [];
        int points = 6;
        double from = 0, to = 0;
        bool fine = pair[0] == "severity" && ends.Length == 2 && (halves.Length == 1 || int.TryParse(halves[1], NumberStyles.None, CultureInfo.InvariantCulture, out points)) && points is >= 2 and <= 101
            & double.TryParse(ends[0], NumberStyles.Float, CultureInfo.InvariantCulture, out from) & double.TryParse(ends[1], NumberStyles.Float, CultureInfo.InvariantCulture, out to);
        return fine && from is >= 0 and <= 1 && to is >= 0 and <= 1 ? (from, to, points) : throw new RequestException(new Remark("ShockBadSweep", text));
    }

    private static string LabelOf(AskedOptions asked, string inputs)
    {
        string label = asked.Flag("all") ? "all" : asked.Has("sweep") ? "sweep" : !asked.Has("event") ? "calm" : string.Join("+", asked.Texts("event").Select(e => e.Split('@')[0]));
        label = inputs == Scenario.BaseId ? label : $"{inputs}-{label}";
        return label.Length <= LongestLabel ? label : label[..LongestLabel];
    }
}
