using System.Collections.Concurrent;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Veta.Analyses.Pages;
using Veta.Analyses.Runs;
using Veta.Analyses.Shock;
using Veta.Analyses.Shock.Rows;
using Veta.Data;
using Veta.Lp;
using Veta.Lp.Files;
using Veta.Solvers;

namespace Veta.Cli;

/// <summary><c>veta shock PACKAGE</c>: what breaks, when, and what it costs.</summary>
internal sealed class ShockVerb : IVerb
{
    private readonly Argument<string> _package = new("PACKAGE");
    private readonly Option<string[]> _events = new("--event") { HelpName = "ID[@severity=0.5,start=2026-12,...]", DefaultValueFactory = _ => [] };
    private readonly Option<string> _start = new("--start") { HelpName = "YYYY-MM", DefaultValueFactory = _ => "2026-12" };
    private readonly Option<int> _months = new("--months") { HelpName = "N", DefaultValueFactory = _ => 36 };
    private readonly Option<string> _foresight = new("--foresight") { HelpName = "myopic|perfect|N", DefaultValueFactory = _ => "myopic" };
    private readonly Option<bool> _all = new("--all");
    private readonly Option<string?> _sweep = new("--sweep") { HelpName = "severity=FROM..TO[:POINTS]" };
    private readonly Option<bool> _each = new("--n-1");
    private readonly Option<string[]> _levers = new("--lever") { HelpName = "ID|stock:MATERIAL@REGION=UNITS|plant:FACILITY=CAPACITY|substitution:MATERIAL=SHARE|floor:MATERIAL@REGION=USD", DefaultValueFactory = _ => [] };
    private PackageOptions _inputs = null!;
    private SolverOptions _options = null!;

    public string Name => "shock";

    public string Describe(Texts texts) => texts.ShockDescription;

    public void Declare(Command command, Texts texts)
    {
        _package.Description = texts.CheckPackage;
        _events.Description = texts.ShockEvent;
        _start.Description = texts.ShockStart;
        _months.Description = texts.ShockMonths;
        _foresight.Description = texts.ShockForesight;
        _all.Description = texts.ShockAll;
        _sweep.Description = texts.ShockSweep;
        _each.Description = texts.ShockEach;
        _levers.Description = texts.ShockLever;
        _inputs = new PackageOptions(texts);
        _options = new SolverOptions(texts);
        command.Arguments.Add(_package);
        foreach (Option option in new Option[] { _events, _start, _months, _foresight, _all, _sweep, _each, _levers }) { command.Options.Add(option); }
        _inputs.AddTo(command);
        _options.AddTo(command);
    }

    public int Run(ParseResult arguments, Screen screen, CancellationToken cancellationToken)
    {
        string folder = arguments.GetValue(_package)!;
        IReadOnlyList<string> scenarios = _inputs.Scenarios(arguments), changes = _inputs.Changes(arguments);
        var reading = new ProgressDisplay(screen, Screen.Fill(screen.Texts.Reading, folder));
        RunInputs inputs = reading.Run(() => RunInputs.Read(folder, scenarios, changes, cancellationToken), cancellationToken);
        var unwritten = new ConcurrentQueue<OutputException>();
        ShockAsked asked;
        try
        {
            using RunFolder target = RunFolder.Open(_options.OutFolder(arguments) ?? RunPath.Of(inputs.Package.Info.Name, "shock-" + LabelOf(arguments, inputs.Label)));
            ShockRequest request = Request(arguments, inputs.Package, screen, unwritten);
            asked = new ProgressDisplay(screen, screen.Texts.Solving).Run(() => Ask(arguments, request, screen, cancellationToken), cancellationToken, keeps: true);
            SolverNote.Tell(screen, request.Solver.Log);
            Answer answer = asked.Answer with { Scenarios = scenarios, Changes = changes };
            RunDocument document = AnswerFolder.Document(answer);
            if (screen.Json) { screen.Raw(AnswerFolder.Everything(answer)); } else { screen.Answer(PageView.Text(asked.Page)); }
            target.Write(document);
            screen.Note(Screen.Fill(screen.Texts.PlanWritten, target.Path));
        }
        catch (Exception refusal) when (refusal is ShockException or ArgumentException)
        {
            throw new BadInputException(refusal.Message);
        }

        return unwritten.TryDequeue(out OutputException? fault) ? throw fault : Unanswered.CodeOf(asked.States, screen);
    }

    private ShockRequest Request(ParseResult arguments, Package package, Screen screen, ConcurrentQueue<OutputException> unwritten)
    {
        RefuseIgnored(arguments, screen);
        Month start = Month.Parse(arguments.GetValue(_start)!) ?? throw new BadInputException(Screen.Fill(screen.Texts.ShockBadMonth, arguments.GetValue(_start)!));
        Foresight foresight = Foresight.Parse(arguments.GetValue(_foresight)!) ?? throw new BadInputException(Screen.Fill(screen.Texts.ShockBadForesight, arguments.GetValue(_foresight)!));
        int months = arguments.GetValue(_months);
        if (months is < 1 or > 600) { throw new BadInputException(Screen.Fill(screen.Texts.ShockBadMonths, months)); }
        string[] events = arguments.GetValue(_events)!;
        if (events.Length == 0 && !arguments.GetValue(_all) && !arguments.GetValue(_each))
        {
            throw new BadInputException(Screen.Fill(screen.Texts.ShockNoEvent, string.Join(", ", package.Events.Select(e => e.Id.Value).Concat(package.EventSets.Select(s => s.Id.Value)))));
        }

        return new ShockRequest
        {
            Package = package,
            Solver = _options.Solver(arguments),
            Events = [.. events.SelectMany(e => EventCase.Parse(package, e))],
            Start = start,
            Months = months,
            Foresight = foresight,
            Limits = _options.Limits(arguments),
            Told = _options.ModelPath(arguments, screen) is { } path ? (part, _, program) => WriteModel(PathOf(path, part), program, screen, unwritten) : null,
            Warning = screen.Json || _options.OutFolder(arguments) is not null,
        };
    }

    /// <summary>An option that another one would pass over in silence is refused.</summary>
    private void RefuseIgnored(ParseResult arguments, Screen screen)
    {
        bool all = arguments.GetValue(_all), sweep = arguments.GetValue(_sweep) is not null, levers = arguments.GetValue(_levers)!.Length > 0, each = arguments.GetValue(_each);
        bool events = arguments.GetValue(_events)!.Length > 0;
        (bool Given, string Name, bool Beside, string Other)[] pairs =
        [
            (levers, "--lever", all, "--all"), (levers, "--lever", sweep, "--sweep"), (each, "--n-1", all, "--all"), (each, "--n-1", sweep, "--sweep"), (sweep, "--sweep", all, "--all"), (events, "--event", all, "--all"),
        ];
        foreach ((bool given, string name, bool beside, string other) in pairs)
        {
            if (given && beside) { throw new BadInputException(Screen.Fill(screen.Texts.NotTogether, name, other)); }
        }
    }

    /// <summary>A model that cannot be written is told at the end: the shock goes on.</summary>
    private static void WriteModel(string file, LpModel program, Screen screen, ConcurrentQueue<OutputException> unwritten)
    {
        try
        {
            OutputFile.Write(file, () => ModelFile.Write(file, program));
            screen.Note(Screen.Fill(screen.Texts.Written, file));
        }
        catch (OutputException fault)
        {
            unwritten.Enqueue(fault);
        }
    }

    private ShockAsked Ask(ParseResult arguments, ShockRequest request, Screen screen, CancellationToken cancellationToken)
    {
        Words.Language language = PlanRunner.LanguageOf(screen);
        bool spanish = language == Words.Language.Spanish;
        long start = Stopwatch.GetTimestamp();
        if (arguments.GetValue(_all) || arguments.GetValue(_sweep) is not null)
        {
            (double from, double to, int points) = arguments.GetValue(_sweep) is { } sweep ? Range(sweep, screen) : (0, 0, 0);
            var cases = points > 0 ? ShockLibrary.Sweep(request, from, to, points, cancellationToken) : ShockLibrary.All(request, cancellationToken);
            string titleEn = points > 0 ? "Loss by severity" : "All events, worst first", titleEs = points > 0 ? "Pérdida según la severidad" : "Todos los eventos, primero el peor";
            if (cases.All(c => c.Row.State == RowState.NotDone)) { throw new OperationCanceledException(cancellationToken); }
            return new ShockAsked(
                ShockAnswer.Of(request, cases, titleEn, titleEs, Stopwatch.GetElapsedTime(start).TotalSeconds),
                ShockPage.Of([.. cases.Select(c => c.Row)], spanish ? titleEs : titleEn, request, language),
                [.. cases.Select(c => c.Row.State)]);
        }

        ShockLever[] levers = [.. arguments.GetValue(_levers)!.Select(l => LeverReading.Parse(request.Package, l))];
        ShockResult result = Shock.Run(request, cancellationToken);
        IReadOnlyList<LeverRow> effects = levers.Length > 0 && request.Events.Count > 0 ? LeverComparison.Of(request, levers, cancellationToken) : [];
        (IReadOnlyList<FloorRow> floors, RowState floorState) = Floors(request, levers, screen, cancellationToken);
        IReadOnlyList<SurvivalRow> survivals = arguments.GetValue(_each) ? Survival.Run(request, cancellationToken) : [];
        (string En, string Es)[] names = [.. arguments.GetValue(_events)!.Select(e => EventCase.NameOf(request.Package, e.Split('@')[0])!.Value)];
        string en = names.Length == 0 ? "Nothing happens" : string.Join(" + ", names.Select(n => n.En)), es = names.Length == 0 ? "No pasa nada" : string.Join(" + ", names.Select(n => n.Es));
        return new ShockAsked(
            ShockAnswer.Of(result, en, es, effects, floors, survivals),
            ShockPage.Of(result, spanish ? es : en, effects, floors, survivals, language),
            [floorState, .. effects.Select(e => e.State), .. survivals.Select(s => s.State)]);
    }

    /// <summary>Who pays each floor without a shock. The shock itself is answered by then and is not lost with it.</summary>
    private static (IReadOnlyList<FloorRow> Rows, RowState State) Floors(ShockRequest request, ShockLever[] levers, Screen screen, CancellationToken cancellationToken)
    {
        try
        {
            return ([.. levers.Where(l => l.Kind == ShockLeverKind.Floor).SelectMany(l => LeverComparison.Incidence(request, l, cancellationToken))], RowState.Answered);
        }
        catch (OperationCanceledException)
        {
            return ([], RowState.NotDone);
        }
        catch (SolveFailedException fault)
        {
            screen.Problem(fault.Message);
            return ([], RowState.Failed);
        }
    }

    // One file for each part of the market, named by its first material.
    private static string PathOf(string path, string part)
    {
        string folder = Path.GetDirectoryName(path) ?? "", name = Path.GetFileName(path);
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        return Path.Combine(folder, dot < 0 ? $"{name}-{part}" : $"{name[..dot]}-{part}{name[dot..]}");
    }

    private static (double From, double To, int Points) Range(string text, Screen screen)
    {
        string[] pair = text.Split('=', 2), halves = pair.Length == 2 ? pair[1].Split(':', 2) : [], ends = halves.Length > 0 ? halves[0].Split("..", 2) : [];
        int points = 6;
        double from = 0, to = 0;
        bool fine = pair[0] == "severity" && ends.Length == 2 && (halves.Length == 1 || int.TryParse(halves[1], NumberStyles.None, CultureInfo.InvariantCulture, out points)) && points is >= 2 and <= 101
            & double.TryParse(ends[0], NumberStyles.Float, CultureInfo.InvariantCulture, out from) & double.TryParse(ends[1], NumberStyles.Float, CultureInfo.InvariantCulture, out to);
        return fine && from is >= 0 and <= 1 && to is >= 0 and <= 1 ? (from, to, points) : throw new BadInputException(Screen.Fill(screen.Texts.ShockBadSweep, text));
    }

    private string LabelOf(ParseResult arguments, string inputs)
    {
        string label = arguments.GetValue(_all) ? "all" : arguments.GetValue(_sweep) is not null ? "sweep" : arguments.GetValue(_events)!.Length == 0 ? "calm" : string.Join("+", arguments.GetValue(_events)!.Select(e => e.Split('@')[0]));
        label = inputs == Scenario.BaseId ? label : $"{inputs}-{label}";
        return label.Length <= 100 ? label : label[..100];
    }
}
