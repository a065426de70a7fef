using Veta.Analyses.Pages;
using Veta.Analyses.Ranges;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Finance.CashFlows;

namespace Veta.Analyses.Appraise;

/// <summary><c>appraise</c>: does a project pay, under which taxes, and what would make it pay?</summary>
internal sealed class AppraiseAnalysis : IAnalysis, ISampled
{
    /// <inheritdoc/>
    public AnalysisCard Card { get; } = new("appraise", "AppraiseDescription")
    {
        Package = PackageUse.Optional,
        PackageHelp = "AppraisePackage",
        TakesChanges = true,
        Folder = FolderUse.Named,
        Options =
        [
            new OptionCard("facility", OptionType.Text, "AppraiseFacility") { Form = "ID", Several = true },
            new OptionCard("regime", OptionType.Text, "AppraiseRegime") { Form = "ID", Several = true },
            new OptionCard("support", OptionType.Text, "AppraiseSupport") { Form = "key=value|LEVER", Several = true, SeveralAtOnce = true },
            new OptionCard("solve-for", OptionType.Text, "AppraiseSolve") { Form = "npv=0 by floor|price|grant|tax|loan-rate", Several = true, SeveralAtOnce = true },
            new OptionCard("run", OptionType.Text, "AppraiseRun") { Form = "FOLDER", NamesRun = true },
            new OptionCard("schedule", OptionType.Document, "AppraiseSchedule") { Form = "FILE" },
            new OptionCard("terms", OptionType.Document, "AppraiseTerms") { Form = "FILE" },
            new OptionCard("samples", OptionType.Whole, "AppraiseSamples") { Form = "N" },
        ],
    };

    /// <inheritdoc/>
    public IReadOnlyList<string> SampledOptions { get; } = ["facility", "regime", "support"];

    /// <inheritdoc/>
    public IReadOnlyList<string> Measures => AppraiseQuestion.Measures;

    /// <inheritdoc/>
    public ISampledQuestion Question(RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(workplace);
        AskedOptions asked = AskedOptions.Of(Card, request);
        return new AppraiseQuestion(workplace.Packages.Inputs(request, cancellationToken).Package, package => Asked(asked, package), workplace);
    }

    /// <inheritdoc/>
    public Answer Run(RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(workplace);
        AskedOptions asked = AskedOptions.Of(Card, request);
        string? run = asked.Text("run");
        if (!asked.Has("schedule") && request.Package.Length == 0 && run is null) { throw new RequestException(new Remark("AppraiseNeeds")); }
        if (run is not null && !File.Exists(Path.Combine(run, "builds.csv"))) { throw new RequestException(new Remark("AppraiseNotARun", run)); }
        string folder = run is not null ? Path.Combine(run, RunManifest.Inputs) : request.Package.Length > 0 ? request.Package : workplace.Packages.Reference;
        RunRequest from = request with { Package = folder };
        RunInputs inputs = run is null ? workplace.Packages.Inputs(from, cancellationToken) : RunManifest.Read(run, _ => workplace.Packages.Inputs(from, cancellationToken));
        workplace.Begins?.Invoke(new RunHeading(inputs.Package.Info.Name, "appraise", []));
        AppraiseRequest appraise;
        AppraiseResult result;
        try
        {
            appraise = Asked(asked, inputs.Package);
            result = run is null ? Appraisal.Run(appraise, workplace, cancellationToken) : RunManifest.Read(run, _ => Appraisal.Run(appraise, workplace, cancellationToken));
        }
        catch (InputException wrong)
        {
            throw new RequestException(wrong);
        }

        return AppraiseAnswer.Of(result, appraise, inputs, asked.Document("schedule")?.Name) with
        {
            Request = request,
            Scenarios = request.Scenarios,
            Changes = request.Changes,
            Page = AnswerPages.Of(language => AppraisePage.Of(result, inputs.Package, appraise.Terms, language)),
        };
    }

    private static AppraiseRequest Asked(AskedOptions asked, Package package)
    {
        ProjectTerms terms = Terms(asked, package);
        return new AppraiseRequest
        {
            Package = package,
            Project = asked.Document("schedule") is { } schedule ? ScheduleReader.Read(new StringReader(schedule.Text), schedule.Name, terms) : null,
            Run = asked.Text("run"),
            Terms = terms,
            Facilities = [.. asked.Texts("facility").Select(f => new FacilityId(f))],
            Regimes = [.. Regimes(package, asked.Has("regime") ? asked.Texts("regime") : terms.Regimes)],
            SolveFor = [.. SolveFor(asked)],
            WithRisk = asked.Has("samples"),
        };
    }

    private static ProjectTerms Terms(AskedOptions asked, Package package)
    {
        ProjectTerms terms = asked.Document("terms") is { } file ? TermsReader.Read(new StringReader(file.Text), file.Name) : new();
        terms = TermsReader.With(terms, LeverTerms.Spell(package, asked.Texts("support")));
        return asked.Whole("samples") is { } samples ? TermsReader.With(terms, [FormattableString.Invariant($"risk.samples={samples}")]) : terms;
    }

    private static IEnumerable<TaxRegimeId> Regimes(Package package, IReadOnlyList<string> asked)
    {
        if (asked is not ["all"]) { return asked.Select(r => new TaxRegimeId(r)); }
        var parents = package.TaxRegimes.Select(r => r.Extends).ToHashSet();
        return package.TaxRegimes.Where(r => !parents.Contains(r.Id)).Select(r => r.Id);
    }

    /// <summary>Accepts <c>floor</c>, <c>npv=0 by floor</c>, and several of them.</summary>
    private static IEnumerable<SolveTarget> SolveFor(AskedOptions asked)
    {
        foreach (string word in asked.Texts("solve-for").SelectMany(w => w.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(w => w is not ("npv=0" or "by")))
        {
            if (!EnumWords.TryParse(word, out SolveTarget target)) { throw new RequestException(new Remark("UnknownWord", "--solve-for", string.Join(", ", EnumWords.Of(typeof(SolveTarget))), word)); }
            yield return target;
        }
    }
}
