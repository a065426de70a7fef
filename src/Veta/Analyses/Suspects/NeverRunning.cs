using Veta.Analyses.Planning;
using Veta.Data;

namespace Veta.Analyses.Suspects;

/// <summary>Plants with capacity in some year that run in none. A plant that is at work or paid for in reality and idle in a plan says that a contract, a price or a cost is missing.</summary>
internal sealed class NeverRunning : ISuspicion
{
    private const double Idle = 1e-6;

    /// <inheritdoc/>
    public IEnumerable<SuspectRow> Find(SuspectedPlan plan)
    {
        foreach (IGrouping<FacilityId, ActivityRow> rows in plan.Plan.Activity.Where(a => a.CapacityPerYear > SuspectedPlan.Least).GroupBy(a => a.Facility))
        {
            double capacity = rows.Max(a => a.CapacityPerYear);
            if (rows.Max(a => a.ActivityPerYear) > Idle * capacity || !plan.Facilities.TryGetValue(rows.Key, out Facility? facility)) { continue; }
            MaterialId main = plan.MainOf(facility);
            int last = rows.Max(a => a.Year);
            yield return new SuspectRow
            {
                Kind = SuspectKind.NeverRuns, Facility = rows.Key, Material = main, Region = facility.Region, FirstYear = rows.Min(a => a.Year), LastYear = last,
                Size = capacity, Measure = SuspectMeasure.UnitsPerYear, SizeUsd = capacity * Math.Max(0, plan.PriceAt(facility.Region, main, last) ?? 0),
                LookAt = Say.LookNeverRuns(rows.Key.ToString(), main.ToString(), facility.Region.ToString()),
            };
        }
    }
}
