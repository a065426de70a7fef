using System.Globalization;

namespace Veta.Data.Checks;

/// <summary>
/// Dates fit the periods of the plan. Figures that begin or change inside a period have their mean over its years; what is unlimited in the other years has none, and a plan that
/// put it off, or on, would answer another question.
/// </summary>
internal sealed class PeriodCheck : IPackageCheck
{
    public string Name => "periods";

    public string Proves => "Limits on quantities, and lanes without a capacity, begin and end with a period of the plan; what can be built can be decided and serve in the years of the plan.";

    public IEnumerable<Finding> Run(Package package)
    {
        // Without settings that can be used nobody knows the periods; in months nothing is built and figures are those of the first year.
        if (new SettingsCheck().Run(package).Any() || PlanningSettings.From(package) is not { Months: 0 } settings) { return []; }
        return
        [
            .. package.Caps.SelectMany(c => Moments(settings, c, ("from_year", c.FromYear), ("to_year", c.ToYear + 1), Say.CheckPeriodCap)),
            .. package.ImpactCaps.GroupBy(c => (c.Category, c.Region)).Select(g => g.MinBy(c => c.Year.Value)!).SelectMany(c => Moments(settings, c, ("year", c.Year.Value), ("year", null), Say.CheckPeriodImpactCap)),
            .. package.Lanes.Where(l => l.CapacityPerYear is null).SelectMany(l => Moments(settings, l, ("opens_year", l.OpensYear), ("closes_year", l.ClosesYear), Say.CheckPeriodLane, true)),
            .. package.Facilities.Where(f => f.BuildRule != BuildRule.None && f.Status != FacilityStatus.Closed).SelectMany(f => Window(settings, f)),
        ];
    }

    private static IEnumerable<Finding> Moments<TRow>(PlanningSettings settings, TRow row, (string Column, int? Year) begins, (string Column, int? Year) ends, Sentence what, bool byCapacity = false)
        where TRow : IRow
    {
        foreach ((string column, int? year) in new[] { begins, ends })
        {
            if (year is not { } at || Around(settings, at) is not { } period) { continue; }
            bool last = column == "to_year";
            Said from = Said.Year(last ? period.First - 1 : period.First), to = Said.Year(last ? period.Last : period.Last + 1), span = Said.Years(period.First, period.Last);
            yield return CheckFinding.Error(
                "inside-period", row, column,
                column == ends.Column && column != begins.Column ? Say.CheckPeriodEndsInside(what, span) : Say.CheckPeriodBeginsInside(what, span),
                byCapacity ? Say.CheckPeriodWriteYearOrCapacity(from, to, Said.Year(at)) : Say.CheckPeriodWriteYear(from, to, Said.Year(at)));
        }
    }

    /// <summary>The period that a year lies inside of, after its first year; null when a period begins with it and outside the plan.</summary>
    private static (int First, int Last)? Around(PlanningSettings settings, int year)
    {
        if (year <= settings.FirstYear || year > settings.LastYear || (year - settings.FirstYear) % settings.StepYears == 0) { return null; }
        int first = settings.FirstYear + ((year - settings.FirstYear) / settings.StepYears * settings.StepYears);
        return (first, Math.Min(first + settings.StepYears - 1, settings.LastYear));
    }

    private static IEnumerable<Finding> Window(PlanningSettings settings, Facility facility)
    {
        int from = Math.Max(settings.FirstYear, facility.BuildFromYear ?? int.MinValue), to = Math.Min(settings.LastYear, facility.BuildToYear ?? int.MaxValue);
        if (facility.BuildToYear < facility.BuildFromYear) { yield break; }
        if (from > to)
        {
            yield return CheckFinding.Warning(
                "never-decided", facility, facility.BuildFromYear > settings.LastYear ? "build_from_year" : "build_to_year",
                Say.CheckPeriodNeverDecided(Said.Year(settings.FirstYear), Said.Year(settings.LastYear)), Say.CheckPeriodCorrectBuildFromYearOr);
        }
        else if (from + facility.LeadTimeYears > settings.LastYear)
        {
            yield return CheckFinding.Warning(
                "never-serves", facility, "lead_time_years", Say.CheckPeriodNeverServes(Said.Year(from), Said.Year(from + facility.LeadTimeYears), Said.Year(settings.LastYear)),
                Say.CheckPeriodCorrectBuildFromYearOrLead);
        }
    }
}
