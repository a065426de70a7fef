using System.Globalization;
using Veta.Analyses.Findings;
using Veta.Analyses.Pages;
using Veta.Analyses.Planning;
using Veta.Analyses.Policy.Rows;
using Veta.Analyses.Runs;
using Veta.Data;
using Veta.Network.Actions;
using Veta.Network.Policy;

namespace Veta.Analyses.Policy;

/// <summary><c>policy</c>: what steps buy, what they cost whom, and in which order they are worth taking.</summary>
internal sealed class PolicyAnalysis : IAnalysis
{
    private const string LeversOption = "levers", Against = "against", YearOption = "year", Severity = "severity", MonthsOption = "months", PairsOption = "pairs", SeedOption = "seed", SplitsOption = "splits", ReferencesOption = "references";
    private const double Percent = 100;

    /// <inheritdoc/>
    public AnalysisCard Card { get; } = new("policy", "PolicyDescription")
    {
        TakesChanges = true,
        Solves = true,
        Folder = FolderUse.Named,
        Options =
        [
            new OptionCard(LeversOption, OptionType.Text, "PolicyLevers") { Form = "ID[,ID]", Several = true },
            new OptionCard(Against, OptionType.Text, "PolicyAgainst") { Form = "EVENT", Several = true },
            new OptionCard(YearOption, OptionType.Whole, "PolicyYear") { Form = "YEAR", Least = 1900, Most = 2200 },
            new OptionCard(Severity, OptionType.Number, "PolicySeverity") { Form = "PERCENT", Several = true, Least = 0, Above = true, Most = 100 },
            new OptionCard(MonthsOption, OptionType.Whole, "PolicyMonths") { Form = "N", Default = "12", Least = 1, Most = 600 },
            new OptionCard(PairsOption, OptionType.Whole, "PolicyPairs") { Form = "N", Default = "50", Least = 2, Most = 100000 },
            new OptionCard(SeedOption, OptionType.Whole, "PolicySeed") { Form = "N", Default = "1", Least = 0, Most = 1e9 },
            new OptionCard(SplitsOption, OptionType.Flag, "PolicySplits"),
            new OptionCard(ReferencesOption, OptionType.Flag, "PolicyReferences"),
            new OptionCard(PlanPart.MaterialsOption, OptionType.Text, "PlanMaterials") { Form = "ID[,ID]", Several = true },
            new OptionCard(PlanPart.BaseOption, OptionType.Text, "PlanBase") { Form = "RUN", NamesRun = true },
        ],
    };

    /// <inheritdoc/>
    public Answer Run(RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(workplace);
        AskedOptions asked = AskedOptions.Of(Card, request);
        RunInputs inputs = workplace.Packages.Inputs(request, cancellationToken);
        workplace.Begins?.Invoke(new RunHeading(inputs.Package.Info.Name, inputs.Label, []));

        // What the whole is planned for is the plan's own question.
        RunRequest whole = request with { Analysis = "plan", Options = request.Options.Where(o => o.Key is PlanPart.MaterialsOption or PlanPart.BaseOption || SolveLimits.Cards.Any(c => c.Name == o.Key)).ToDictionary() };
        (inputs, PlanPart? part) = PlanCut.Of(AskedOptions.Of(AnalysisList.Find(whole.Analysis).Card, whole), whole, inputs, workplace, cancellationToken);
        try
        {
            PolicyResult result = PolicyStudy.Run(Asked(asked, inputs.Package), workplace, cancellationToken);
            return Of(result, request, inputs, workplace) with
            {
                Page = AnswerPages.Of(language => [.. PartPage.Of(part, inputs.Package, language), .. StepPage.Of(result, language)]),
            };
        }
        catch (InputException refusal)
        {
            throw new RequestException(refusal);
        }
    }

    private Answer Of(PolicyResult result, RunRequest request, RunInputs inputs, Workplace workplace) => new()
    {
        Analysis = Card.Name,
        Inputs = inputs.Package,
        Request = request,
        Scenarios = request.Scenarios,
        Changes = request.Changes,
        TitleEn = inputs.TitleEn,
        TitleEs = inputs.TitleEs,
        Options =
        [
            (LeversOption, string.Join(';', result.Request.Steps)),
            (Against, string.Join(';', result.Request.Against.Select(a => a.Name))),
            (YearOption, result.Request.Year.ToString(CultureInfo.InvariantCulture)),
            (Severity, string.Join(';', result.Request.Severities.Select(s => (s * Percent).ToString("R", CultureInfo.InvariantCulture)))),
            (MonthsOption, result.Request.Months.ToString(CultureInfo.InvariantCulture)),
            (PairsOption, result.Request.Pairs.ToString(CultureInfo.InvariantCulture)),
            (SeedOption, result.Request.Seed.ToString(CultureInfo.InvariantCulture)),
        ],
        Figures = Figures(result),
        Tables =
        [
            ResultTable.Of(result.Steps), ResultTable.Of(result.Treasuries), ResultTable.Of(result.Materials), ResultTable.Of(result.Plants), ResultTable.Of(result.Impacts), ResultTable.Of(result.Shocks), ResultTable.Of(result.Order),
            ResultTable.Of(result.Shares), ResultTable.Of(result.Pairs), ResultTable.Of(result.Splits), ResultTable.Of(result.References), ResultTable.Of(FindingRow.Of(StepFindings.Of(result))),
        ],
        Solver = workplace.Solver.Id,
        Result = result,
    };

    private static (string, double?)[] Figures(PolicyResult result) => result.Steps[^1] is var all ?
    [
        ("steps", result.Request.Steps.Count),
        ("sets", result.Sets),
        ("home_cost_usd", all.HomeCostUsd),
        ("system_cost_usd", all.SystemCostUsd),
        ("treasury_usd", all.TreasuryUsd),
        ("touched_share", all.TouchedShare),
        ("touched_change_share", all.TouchedChangeShare),
    ] : [];

    private static PolicyRequest Asked(AskedOptions asked, Package package)
    {
        LeverId[] steps = [.. asked.Texts(LeversOption).SelectMany(LeverChoice.Ids).Distinct().Select(t => new LeverId(t))];
        string known = string.Join(", ", package.Levers.Select(l => l.Id.Value));
        if (steps.Length == 0) { throw new RequestException(new Remark("PolicyNoStep", known)); }
        if (steps.FirstOrDefault(s => package.Levers.All(l => l.Id != s)) is { Value: { } wrong }) { throw new RequestException(new Remark("PolicyUnknownStep", wrong, Nearest.To(wrong, [.. package.Levers.Select(l => l.Id.Value)]) ?? known)); }
        PlanningSettings settings = PlanningSettings.From(package);
        int year = asked.Whole(YearOption) ?? Math.Max(settings.FirstYear, settings.LastYear - 5);
        if (year < settings.FirstYear || year > settings.LastYear) { throw new RequestException(new Remark("PolicyNoYear", year, settings.FirstYear, settings.LastYear)); }
        double[] severities = [.. asked.Texts(Severity).Select(t => double.Parse(t, CultureInfo.InvariantCulture) / Percent)];
        return new PolicyRequest
        {
            Package = package,
            Steps = steps,
            Year = year,
            Against = [.. asked.Texts(Against).Select(text => (text, EventCase.Parse(package, text)))],
            Severities = severities.Length > 0 ? severities : [1],
            Months = asked.Whole(MonthsOption)!.Value,
            Pairs = asked.Whole(PairsOption)!.Value,
            Seed = asked.Whole(SeedOption)!.Value,
            Splits = asked.Flag(SplitsOption),
            References = asked.Flag(ReferencesOption),
            Limits = asked.Limits,
        };
    }
}
