using Veta.Analyses.Planning;
using Veta.Analyses.Policy.Rows;
using Veta.Data;
using Veta.Network;
using Veta.Network.Actions;

namespace Veta.Analyses.Policy;

/// <summary>Shocks on the capacity that plans leave in a year, with and without steps.</summary>
/// <param name="request">What was asked.</param>
/// <param name="workplace">Where it is solved.</param>
/// <param name="cancellationToken">The stop.</param>
internal sealed class StepShocks(PolicyRequest request, Workplace workplace, CancellationToken cancellationToken)
{
    // A smaller part of a loss is none.
    private const double Noise = 1e-4;

    private readonly IYearShocks _shocks = (IYearShocks)AnalysisList.Find("shock");

    /// <summary>The rows, by shock and severity, that without any step first.</summary>
    public IReadOnlyList<PolicyShockRow> Of(IReadOnlyList<StepPlan> made, IReadOnlyList<PolicyStepRow> steps)
    {
        if (request.Against.Count == 0) { return []; }
        Package[] years = [.. made.Select(step => PlannedYear.Of(step.Plan.Model.Context.Data.Package, PlanRows.Of(step.Plan), request.Year))];
        (string Name, IReadOnlyList<EventCase> Events, double Severity)[] cases = [.. request.Against.SelectMany(a => request.Severities.Select(s => (a.Name, a.Events, s)))];
        var found = new YearLoss[cases.Length, made.Count];
        workplace.Workers.For(found.Length, at => found[at / made.Count, at % made.Count] = Case(cases[at / made.Count], made[at % made.Count], years[at % made.Count]), cancellationToken);
        return [.. cases.SelectMany((shock, c) => made.Select((step, k) => Row(shock.Name, shock.Severity, step, steps[k], found[c, k], found[c, 0])))];
    }

    private YearLoss Case((string Name, IReadOnlyList<EventCase> Events, double Severity) shock, StepPlan step, Package year) => _shocks.LossOf(
        year,
        request.Year,
        request.Months,
        [.. shock.Events.Select(e => e with { Severity = e.Severity * shock.Severity })],
        [.. step.Steps.Select(s => request.Package.Levers.First(l => l.Id == s)).Where(l => !ActionList.LeverOf(l.Kind).Acts.HasFlag(ActionPlaces.Plan)).Select(l => ActionList.InMonths(l, year)).OfType<LeverCase>()],
        request.Limits,
        workplace,
        cancellationToken);

    private PolicyShockRow Row(string name, double severity, StepPlan step, PolicyStepRow cost, YearLoss with, YearLoss without)
    {
        (double loss, double before) = (with.HomeLossUsd, without.HomeLossUsd);
        double avoided = Math.Abs(before - loss) <= Noise * Math.Abs(before) ? 0 : before - loss;
        double yearly = Yearly(request.Package);
        return new PolicyShockRow
        {
            Step = step.Name,
            Case = name,
            Severity = severity,
            HomeLossUsd = loss,
            AvoidedUsd = avoided,
            LossUsd = with.LossUsd,
            BreakEvenRate = Rate(cost.HomeCostUsd * yearly, avoided),
            TreasuryRate = Rate(cost.TreasuryUsd * yearly, avoided),
            ValueAddedLowRate = Rate(cost.HomeCostUsd * yearly, without.ValueAddedLowUsd - with.ValueAddedLowUsd),
            ValueAddedHighRate = Rate(cost.HomeCostUsd * yearly, without.ValueAddedHighUsd - with.ValueAddedHighUsd),
            ShortAfterMonths = with.ShortAfterMonths,
        };
    }

    /// <summary>What a present value is a year over the horizon at the social rate.</summary>
    public static double Yearly(Package package)
    {
        var horizon = new Horizon(PlanningSettings.From(package));
        return 1 / Enumerable.Range(0, horizon.Count).Sum(horizon.FlowWeight);
    }

    /// <summary>Events a year from which on a yearly cost pays: over what one avoids, at least 0; null where nothing is avoided.</summary>
    public static double? Rate(double cost, double? avoided) => avoided > 0 ? Math.Max(0, cost) / avoided : null;
}
