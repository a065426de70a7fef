using System.CommandLine;
using Veta.Analyses.Appraise;
using Veta.Analyses.Pages;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Finance.CashFlows;

namespace Veta.Cli;

/// <summary><c>veta appraise PACKAGE</c>: does a project pay, under which taxes, and what would make it pay?</summary>
internal sealed class AppraiseVerb : IVerb
{
    private readonly Argument<string?> _package = new("PACKAGE") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string[]> _facilities = new("--facility") { HelpName = "ID", DefaultValueFactory = _ => [] };
    private readonly Option<string[]> _regimes = new("--regime") { HelpName = "ID", DefaultValueFactory = _ => [] };
    private readonly Option<string[]> _support = new("--support") { HelpName = "key=value|LEVER", DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> _solve = new("--solve-for") { HelpName = "npv=0 by floor|price|grant|tax|loan-rate", DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> _run = new("--run") { HelpName = "FOLDER" };
    private readonly Option<string?> _schedule = new("--schedule") { HelpName = "FILE" };
    private readonly Option<string?> _terms = new("--terms") { HelpName = "FILE" };
    private readonly Option<int?> _samples = new("--samples") { HelpName = "N" };
    private readonly Option<string?> _out = new("--out") { HelpName = "DIR" };
    private PackageOptions _inputs = null!;

    public string Name => "appraise";

    public string Describe(Texts texts) => texts.AppraiseDescription;

    public void Declare(Command command, Texts texts)
    {
        _inputs = new PackageOptions(texts);
        _package.Description = texts.AppraisePackage;
        _facilities.Description = texts.AppraiseFacility;
        _regimes.Description = texts.AppraiseRegime;
        _support.Description = texts.AppraiseSupport;
        _solve.Description = texts.AppraiseSolve;
        _run.Description = texts.AppraiseRun;
        _schedule.Description = texts.AppraiseSchedule;
        _terms.Description = texts.AppraiseTerms;
        _samples.Description = texts.AppraiseSamples;
        _out.Description = texts.OutOption;
        command.Arguments.Add(_package);
        foreach (Option option in new Option[] { _facilities, _regimes, _support, _solve, _run, _schedule, _terms, _samples }) { command.Options.Add(option); }
        _inputs.AddTo(command);
        command.Options.Add(_out);
    }

    public int Run(ParseResult arguments, Screen screen, CancellationToken cancellationToken)
    {
        string? schedule = arguments.GetValue(_schedule), run = arguments.GetValue(_run);
        if (schedule is null && arguments.GetValue(_package) is null && run is null) { throw new BadInputException(screen.Texts.AppraiseNeeds); }
        if (run is not null && !File.Exists(Path.Combine(run, "builds.csv"))) { throw new BadInputException(Screen.Fill(screen.Texts.AppraiseNotARun, run)); }
        using RunFolder? target = arguments.GetValue(_out) is { } path ? RunFolder.Open(path) : null;
        string folder = run is not null ? Path.Combine(run, "inputs") : arguments.GetValue(_package) ?? ReferencePackage.Folder();
        IReadOnlyList<string> scenarios = _inputs.Scenarios(arguments), changes = _inputs.Changes(arguments);
        var display = new ProgressDisplay(screen, Screen.Fill(screen.Texts.Reading, folder));
        RunInputs inputs = display.Run(() => run is null ? RunInputs.Read(folder, scenarios, changes, cancellationToken) : RunManifest.Read(run, _ => RunInputs.Read(folder, scenarios, changes, cancellationToken)), cancellationToken);
        ProjectTerms terms = Terms(arguments, inputs.Package, screen);
        Project? own = schedule is null ? null : Schedule(schedule, terms, screen);
        IReadOnlyList<string> regimes = arguments.GetValue(_regimes) is { Length: > 0 } asked ? asked : terms.Regimes;
        AppraiseRequest request = new()
        {
            Package = inputs.Package, Project = own, Run = run, Terms = terms, Facilities = [.. arguments.GetValue(_facilities)!.Select(f => new FacilityId(f))], Regimes = [.. Regimes(inputs.Package, regimes)],
            SolveFor = [.. SolveFor(arguments, screen)], WithRisk = arguments.GetValue(_samples) is not null,
        };
        AppraiseResult result;
        try { result = display.Run(() => run is null ? Appraisal.Run(request, cancellationToken) : RunManifest.Read(run, _ => Appraisal.Run(request, cancellationToken)), cancellationToken); }
        catch (ArgumentException wrong) { throw new BadInputException(wrong.Message); }

        Answer answer = Answer(request, result, inputs, scenarios, changes, schedule);
        RunDocument document = AnswerFolder.Document(answer);
        screen.Answer(PageView.Text(AppraisePage.Of(result, inputs.Package, terms, PlanRunner.LanguageOf(screen))));
        screen.Raw(AnswerFolder.Everything(answer));
        if (target is not null)
        {
            target.Write(document);
            screen.Note(Screen.Fill(screen.Texts.PlanWritten, target.Path));
        }

        return ExitCode.Answered;
    }

    private ProjectTerms Terms(ParseResult arguments, Package package, Screen screen)
    {
        ProjectTerms terms = new();
        if (arguments.GetValue(_terms) is { } file)
        {
            using TextReader reader = SmallText.Read(file, screen);
            terms = TermsReader.Read(reader, Path.GetFileName(file));
        }

        try { terms = TermsReader.With(terms, LeverTerms.Spell(package, arguments.GetValue(_support)!)); }
        catch (ArgumentException wrong) { throw new BadInputException(wrong.Message); }
        return arguments.GetValue(_samples) is { } samples ? TermsReader.With(terms, [System.FormattableString.Invariant($"risk.samples={samples}")]) : terms;
    }

    private static Project Schedule(string file, ProjectTerms terms, Screen screen)
    {
        using TextReader reader = SmallText.Read(file, screen);
        return ScheduleReader.Read(reader, Path.GetFileName(file), terms);
    }

    private static IEnumerable<TaxRegimeId> Regimes(Package package, IReadOnlyList<string> asked)
    {
        if (asked is not ["all"]) { return asked.Select(r => new TaxRegimeId(r)); }
        var parents = package.TaxRegimes.Select(r => r.Extends).ToHashSet();
        return package.TaxRegimes.Where(r => !parents.Contains(r.Id)).Select(r => r.Id);
    }

    /// <summary>Accepts <c>floor</c>, <c>npv=0 by floor</c>, and several of them.</summary>
    private IEnumerable<SolveTarget> SolveFor(ParseResult arguments, Screen screen)
    {
        foreach (string word in arguments.GetValue(_solve)!.SelectMany(w => w.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(w => w is not ("npv=0" or "by")))
        {
            if (!EnumWords.TryParse(word, out SolveTarget target)) { throw new BadInputException(Screen.Fill(screen.Texts.UnknownWord, "--solve-for", string.Join(", ", EnumWords.Of(typeof(SolveTarget))), word)); }
            yield return target;
        }
    }

    private static Answer Answer(AppraiseRequest request, AppraiseResult result, RunInputs inputs, IReadOnlyList<string> scenarios, IReadOnlyList<string> changes, string? schedule)
    {
        AppraisalRow? first = result.Appraisals.Count > 0 ? result.Appraisals[0] : null;
        AppraisalRow[] own = [.. result.Appraisals.GroupBy(a => a.Project).Select(g => g.First())];
        return new Answer
        {
            Analysis = "appraise", Inputs = inputs.Package, Scenarios = scenarios, Changes = changes, TitleEn = inputs.TitleEn, TitleEs = inputs.TitleEs, Tables = result.Tables(),
            Options =
            [
                ("regimes", string.Join(";", request.Regimes)), ("facilities", string.Join(";", request.Facilities)), ("schedule", schedule is null ? "" : Path.GetFileName(schedule)), ("prices", request.Run is null ? "package" : "plan"),
                ("discount_rate", request.Terms.Cash.DiscountRate.ToString("R", System.Globalization.CultureInfo.InvariantCulture)),
            ],
            Figures = own.Length == 1
                ?
                [
                    ("npv_pre_tax_usd", first!.NpvPreTaxUsd), ("npv_post_tax_usd", first.NpvPostTaxUsd), ("npv_equity_usd", first.NpvEquityUsd), ("irr_post_tax", Known(first.IrrPostTax)),
                    ("average_tax_rate", Known(first.AverageTaxRate)), ("break_even_price_usd_per_unit", Known(first.BreakEvenPriceUsdPerUnit)),
                ]
                : [("projects", own.Length), ("projects_that_pay", own.Count(a => a.NpvEquityUsd >= 0)), ("npv_equity_usd", own.Sum(a => a.NpvEquityUsd)), ("planned_sites_no_owner_would_build", result.Gaps.Count)],
        };
    }

    /// <summary>Null where the figure has no meaning.</summary>
    private static double? Known(double value) => double.IsNaN(value) ? null : value;
}
