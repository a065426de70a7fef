using System.Globalization;
using Veta.Analyses.Planning;
using Veta.Analyses.Runs;
using Veta.Data;

namespace Veta.Analyses;

/// <summary>The inputs of a question about a year, as they are or as a plan leaves that year: what the options <c>plan</c> and <c>year</c> of several analyses mean.</summary>
/// <param name="Inputs">What is asked: the package, with what the plan builds where one is named.</param>
/// <param name="AsItIs">The same package without the plan.</param>
/// <param name="Plan">What was planned; null where no plan is named.</param>
/// <param name="Built">Facilities of the plan that are in service in that year.</param>
internal sealed record PlannedInputs(RunInputs Inputs, RunInputs AsItIs, RunInputs? Plan, IReadOnlyList<FacilityId> Built)
{
    /// <summary>Name of the option that names the plan.</summary>
    public const string PlanName = "plan";

    /// <summary>The result table that sets an answer on a plan beside the one without it, which the inputs of a run do not hold.</summary>
    public const string BesideTable = "outcome_changes";

    /// <summary>The option that names the plan.</summary>
    public static OptionCard Card { get; } = new(PlanName, OptionType.Text, "PlannedPlan") { Form = "RUN|SCENARIO", NamesRun = true };

    /// <summary>Reads the inputs of a request and, where a plan is named, the plan; one of a scenario is asked for first.</summary>
    /// <exception cref="RequestException">There is no such plan, or it has no such year.</exception>
    internal static PlannedInputs Of(AskedOptions asked, RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        if (asked.Text(PlanName) is not { } name)
        {
            RunInputs inputs = workplace.Packages.Inputs(request, cancellationToken);
            return new PlannedInputs(inputs, inputs, null, []);
        }

        int year = asked.Whole("year") ?? throw new RequestException(new Remark("PlannedNeedsYear"));
        return File.Exists(Path.Combine(name, "builds.csv")) ? OfRun(name, year, request, workplace, cancellationToken) : OfScenario(name, year, asked, request, workplace, cancellationToken);
    }

    private static PlannedInputs OfRun(string run, int year, RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        if (request.Scenarios.Count > 0) { throw new RequestException(new Remark("NotTogether", "--scenario", "--plan " + run)); }
        Package named = workplace.Packages.Package(request.Package);
        return RunManifest.Read(run, _ =>
        {
            RunInputs inputs = workplace.Packages.Inputs(request with { Package = Path.Combine(run, RunManifest.Inputs) }, cancellationToken);
            if (inputs.Package.Info.Name != named.Info.Name) { throw new RequestException(new Remark("PlannedOtherPackage", run, inputs.Package.Info.Name, named.Info.Name)); }
            string title = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(run)));
            return In(year, inputs, inputs with { TitleEn = title, TitleEs = title, Label = title }, PlanRows.Read(run));
        });
    }

    private static PlannedInputs OfScenario(string name, int year, AskedOptions asked, RunRequest request, Workplace workplace, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> known = ScenarioReader.List(workplace.Packages.Folder(request.Package));
        if (!known.Contains(name)) { throw new RequestException(new Remark("PlannedNoSuch", name, string.Join(", ", known))); }
        var plan = new RunRequest
        {
            Analysis = "plan",
            Package = request.Package,
            Scenarios = name == Scenario.BaseId ? request.Scenarios : [.. request.Scenarios, name],
            Changes = request.Changes,
            Options = request.Options.Where(o => SolveLimits.Cards.Any(c => c.Name == o.Key)).ToDictionary(),
        };
        RunInputs planned = workplace.Packages.Inputs(plan, cancellationToken);
        PlanResult result = workplace.Plans.Of(plan, workplace, cancellationToken);
        if (!result.HasPlan) { throw new RequestException(new Remark("PlannedNoPlan", planned.Label, EnumWords.Of(result.Status))); }
        return In(year, workplace.Packages.Inputs(request, cancellationToken), planned, PlanRows.Of(result));
    }

    private static PlannedInputs In(int year, RunInputs asItIs, RunInputs planned, PlanRows plan)
    {
        try
        {
            string text = year.ToString(CultureInfo.InvariantCulture);
            var inputs = new RunInputs(PlannedYear.Of(planned.Package, plan, year), $"{planned.TitleEn}, {text}", $"{planned.TitleEs}, {text}", $"{planned.Label}-{text}");
            return new PlannedInputs(inputs, asItIs, planned, [.. plan.Builds.Where(b => b.ServiceYear <= year && b.CapacityPerYear > PlannedYear.LeastCapacity).Select(b => b.Facility).Distinct()]);
        }
        catch (InputException refused)
        {
            throw new RequestException(refused);
        }
    }
}
