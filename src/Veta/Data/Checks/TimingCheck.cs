using System.Globalization;

namespace Veta.Data.Checks;

/// <summary>What is under construction opens at some time, and what may be built can open before the plan ends.</summary>
internal sealed class TimingCheck : IPackageCheck
{
    public string Name => "timing";

    public string Proves => "A facility under construction says when it opens; a candidate can be in service before the last year of the plan.";

    public IEnumerable<Finding> Run(Package package)
    {
        if (new SettingsCheck().Run(package).Any()) { yield break; }
        PlanningSettings settings = PlanningSettings.From(package);
        HashSet<FacilityId> dated = [.. package.FacilityYears.Select(y => y.Facility)];
        foreach (Facility facility in package.Facilities)
        {
            if (facility is { Status: FacilityStatus.Construction, OpensYear: null, CapacityPerYear: > 0 } && !dated.Contains(facility.Id))
            {
                yield return CheckFinding.Warning(
                    "opens-missing",
                    facility,
                    "opens_year",
                    Say.CheckTimingOpensMissing(Said.Year(settings.FirstYear)),
                    Say.CheckTimingGiveOpensYearOrSet);
            }

            int from = Math.Max(settings.FirstYear, facility.BuildFromYear ?? settings.FirstYear);
            if (facility.BuildRule != BuildRule.None && from + facility.LeadTimeYears > settings.LastYear)
            {
                yield return CheckFinding.Warning(
                    "lead-past-horizon",
                    facility,
                    "lead_time_years",
                    Say.CheckTimingLeadPastHorizon(Said.Year(from), Said.Year(from + facility.LeadTimeYears), Said.Year(settings.LastYear)),
                    Say.CheckTimingCorrectLeadTimeYearsIn);
            }
        }
    }
}
