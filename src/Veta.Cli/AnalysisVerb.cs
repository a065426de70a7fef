using System.CommandLine;
using Veta.Analyses;
using Veta.Analyses.Runs;
using Veta.Lp;
using Veta.Solvers;

namespace Veta.Cli;

/// <summary>A verb made from the card of an analysis: declares its options, sends the request, and gives out the answer.</summary>
internal sealed class AnalysisVerb(IAnalysis analysis) : IVerb
{
    private readonly List<(OptionCard Card, Argument<string> Argument)> _arguments = [];
    private readonly List<(OptionCard Card, Option Option)> _options = [];
    private Argument<string?>? _package;
    private PackageOptions? _inputs;
    private SolverOptions? _solving;
    private Option<string?>? _out;

    public string Name => analysis.Card.Name;

    public string Describe(Texts texts) => Sentences.Of(texts, analysis.Card.Help);

    public void Declare(Command command, Texts texts)
    {
        AnalysisCard card = analysis.Card;
        if (card.Package != PackageUse.None)
        {
            _package = new Argument<string?>("PACKAGE") { Description = Sentences.Of(texts, card.PackageHelp), Arity = card.Package == PackageUse.Required ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne };
            command.Arguments.Add(_package);
        }

        foreach (OptionCard argument in card.Arguments)
        {
            var made = new Argument<string>(argument.Form) { Description = Sentences.Of(texts, argument.Help) };
            _arguments.Add((argument, made));
            command.Arguments.Add(made);
        }

        foreach (OptionCard option in card.Options.Where(o => !o.Hidden))
        {
            Option made = Made(option, texts);
            _options.Add((option, made));
            command.Options.Add(made);
        }

        if (card.TakesChanges) { (_inputs = new PackageOptions(texts)).AddTo(command); }
        if (card.Solves) { (_solving = new SolverOptions(texts)).AddTo(command); }
        else if (card.Folder != FolderUse.None) { command.Options.Add(_out = new Option<string?>("--out") { HelpName = "DIR", Description = texts.OutOption }); }
    }

    public int Run(ParseResult arguments, Screen screen, CancellationToken cancellationToken) => Run(arguments, screen, OutFolder(arguments), new Dictionary<string, string>(), cancellationToken);

    /// <summary>The folder that the command line names for the answer; null for none.</summary>
    internal string? OutFolder(ParseResult arguments) => _solving?.OutFolder(arguments) ?? (_out is null ? null : arguments.GetValue(_out));

    /// <summary>Answers into a folder, with options beside those of the command line.</summary>
    internal int Run(ParseResult arguments, Screen screen, string? folder, IReadOnlyDictionary<string, string> beside, CancellationToken cancellationToken)
    {
        var programs = new ProgramFiles(_solving?.ModelPath(arguments, screen), screen);
        RunRequest request = Request(arguments, screen, screen.Json || folder is not null);
        if (beside.Count > 0)
        {
            var options = new Dictionary<string, IReadOnlyList<string>>(request.Options, StringComparer.Ordinal);
            foreach ((string name, string value) in beside) { options[name] = [value]; }
            request = request with { Options = options };
        }

        using var target = new AnswerTarget(analysis.Card, folder, screen, cancellationToken);
        var display = new ProgressDisplay(screen, Screen.Fill(screen.Texts.Reading, string.Join(", ", Asked(arguments))));
        Workplace workplace = Place(arguments, screen.Language) with
        {
            Progress = display.Report,
            Remarks = remark => display.Note(remark.Told.In(screen.Language)),
            Programs = programs.Wanted ? programs.Take : null,
            Keeps = target.Keep,
            Begins = heading =>
            {
                string opened = target.Open(heading);
                if (!screen.Json && ExpectedTime.Line(heading, opened, screen.Texts) is { } expected) { display.Note(expected); }
                display.Enter(screen.Texts.Solving, analysis.Card.KeepsParts);
                return opened;
            },
        };
        Answer answer = display.Run(() => analysis.Run(request, workplace, cancellationToken), cancellationToken);
        int code = target.Give(answer);
        programs.Finish();
        return code;
    }

    /// <summary>The request of a command line.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="screen">For messages.</param>
    /// <param name="whole">True when more than the page is wanted.</param>
    internal RunRequest Request(ParseResult arguments, Screen screen, bool whole)
    {
        var options = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach ((OptionCard card, Argument<string> argument) in _arguments) { options[card.Name] = [arguments.GetValue(argument)!]; }
        foreach ((OptionCard card, Option option) in _options)
        {
            IReadOnlyList<string> values = Values(arguments, card, option, screen);
            if (values.Count > 0) { options[card.Name] = values; }
        }

        foreach (OptionCard card in analysis.Card.Options.Where(o => o.WhenOnlyPage is not null && !whole)) { options.TryAdd(card.Name, [card.WhenOnlyPage!]); }
        foreach ((string name, string value) in _solving?.Asked(arguments) ?? []) { options[name] = [value]; }
        return new RunRequest
        {
            Analysis = Name,
            Package = (_package is null ? null : arguments.GetValue(_package)) ?? "",
            Scenarios = _inputs?.Scenarios(arguments) ?? [],
            Changes = _inputs?.Changes(arguments) ?? [],
            Options = options,
        };
    }

    private static Option Made(OptionCard card, Texts texts)
    {
        string description = Sentences.Of(texts, card.Help);
        if (card.Type == OptionType.Flag) { return new Option<bool>(card.Shown) { Description = description }; }
        string form = card.Form.Length > 0 ? card.Form : string.Join("|", card.Words);
        return card.Several
            ? new Option<string[]>(card.Shown) { Description = description, HelpName = form, DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = card.SeveralAtOnce }
            : card.Default is { } usual ? new Option<string?>(card.Shown) { Description = description, HelpName = form, DefaultValueFactory = _ => usual } : new Option<string?>(card.Shown) { Description = description, HelpName = form };
    }

    /// <summary>The texts of an option that is given; what is the default anyway is not part of the request.</summary>
    private static IReadOnlyList<string> Values(ParseResult arguments, OptionCard card, Option option, Screen screen)
    {
        switch (option)
        {
            case Option<bool> flag: return arguments.GetValue(flag) ? ["true"] : [];
            case Option<string[]> several: return arguments.GetValue(several) ?? [];
            default:
                string? text = arguments.GetValue((Option<string?>)option);
                if (text is null || text == card.Default) { return []; }
                return card.Type == OptionType.Document ? [Path.GetFileName(text), SmallText.Read(text, screen)] : [text];
        }
    }

    private IEnumerable<string> Asked(ParseResult arguments)
    {
        if (_package is not null && arguments.GetValue(_package) is { } package) { yield return package; }
        foreach ((_, Argument<string> argument) in _arguments) { yield return arguments.GetValue(argument)!; }
    }

    private Workplace Place(ParseResult arguments, Language language)
    {
        const string InPlace = "models/north-america";
        string? home = Environment.GetEnvironmentVariable("VETA_HOME");
        string reference = Directory.Exists(InPlace) || string.IsNullOrEmpty(home) ? InPlace : Path.Combine(home, InPlace);
        var place = new Workplace { Language = language, Packages = new PackageShelf { Reference = reference } };
        if (_solving is not { } solving) { return analysis.Card.NeedsEngine ? place with { Solver = SolverCatalog.Find(SolverCatalog.Automatic, "runs"), WhyThisEngine = program => SolverCatalog.Auto(program).Reason } : place; }
        RetryingSolver solver = solving.Solver(arguments);
        place = place with { Solver = solver, NewSolver = () => solving.Solver(arguments), WhyThisEngine = program => solver.Id == SolverCatalog.Automatic ? SolverCatalog.Auto(program).Reason : "" };
        return solving.Threads(arguments) is { } threads ? place with { Workers = new Workers(threads), Engine = place.Engine with { Threads = threads } } : place;
    }
}
