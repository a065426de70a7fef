using Veta.Analyses.Planning;
using Veta.Data;

namespace Veta.Analyses.Suspects;

/// <summary>
/// Plants whose least utilisation binds. Letting each go would lower the cost of the plan by at most what is printed: worth of the last unit times all units that are forced. Costs of a linear
/// program are convex in its limits, so letting all go together saves at most the sum.
/// </summary>
internal sealed class RunningByForce : ISuspicion
{
    /// <inheritdoc/>
    public IEnumerable<SuspectRow> Find(SuspectedPlan plan)
    {
        Dictionary<(FacilityId, int), double> capacity = plan.Plan.Activity.ToDictionary(a => (a.Facility, a.Year), a => a.CapacityPerYear);
        foreach (IGrouping<string, BindingRow> rows in plan.Plan.Bindings.Where(b => b is { Table: "facilities", Column: "minimum_utilisation", Year: not null }).GroupBy(b => b.Key))
        {
            var id = new FacilityId(rows.Key);
            if (!plan.Facilities.TryGetValue(id, out Facility? facility)) { continue; }
            double usd = rows.Sum(b => b.WorthPresentUsd * facility.MinimumUtilisation * capacity.GetValueOrDefault((id, b.Year!.Value)));
            if (usd <= 1) { continue; }
            yield return new SuspectRow
            {
                Kind = SuspectKind.ForcedRunning, Facility = id, Material = plan.MainOf(facility), Region = facility.Region, FirstYear = rows.Min(b => b.Year), LastYear = rows.Max(b => b.Year),
                Size = usd, Measure = SuspectMeasure.PresentUsd, SizeUsd = usd,
                LookAt = Say.LookForced(rows.First().Limit, id.ToString()),
            };
        }
    }
}
