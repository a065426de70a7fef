using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Veta.Data;
using Veta.Data.Planning;

namespace Veta.Permitting;

/// <summary>
/// Lead times of candidates from the steps of permits of their place. Permits begin in the first year in which the candidate may be decided and not before the day to which facts reach, and what is built is decided and paid when building begins, so that permits
/// put the decision off and bear no interest. Where no step is of building, the facility's own lead time is its building.
/// </summary>
internal static class LeadTimes
{
    /// <summary>Draws of a network.</summary>
    public const int Draws = 20000;

    /// <summary>Seed of the draws.</summary>
    public const ulong Seed = 1;

    private const double MonthsOfYear = 12;

    private static readonly ConditionalWeakTable<Package, ConcurrentDictionary<string, Package>> _known = [];

    /// <summary>The package whose candidates may be decided when their permits are there; itself where lead times are given or no step is known.</summary>
    /// <param name="package">The package.</param>
    /// <param name="settings">Its settings.</param>
    /// <param name="reforms">Reforms that hold for what begins its permits in some years; default none. What a reform finds begun may begin anew under it, if that is sooner.</param>
    public static Package Applied(Package package, PlanningSettings settings, IReadOnlyList<ReformTerm>? reforms = null)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.LeadTimes == LeadTimeRule.Given || settings.Months > 0 || package.Permits.Count == 0) { return package; }
        bool half = settings.LeadTimes == LeadTimeRule.P50;
        int from = Math.Max(settings.FirstYear, package.Info.AsOf?.Value.Year ?? settings.FirstYear);
        string terms = string.Join(' ', (reforms ?? []).Select(t => t.Text));
        return _known.GetOrCreateValue(package).GetOrAdd($"{half} {from} {terms}", _ => Made(package, from, half ? 0.5 : 0.8, reforms ?? []));
    }

    /// <summary>Whole years until a candidate may be decided and from then until it first serves; null where the table has no step for it.</summary>
    /// <param name="book">The steps of the package.</param>
    /// <param name="facility">The candidate.</param>
    /// <param name="process">What it runs.</param>
    /// <param name="share">Share of such projects that are done by then, 0 to 1.</param>
    /// <param name="reforms">Reforms that change its steps; default none.</param>
    public static (int Permits, int Building)? YearsOf(PermitBook book, Facility facility, Process process, double share, IReadOnlyList<PermitReform>? reforms = null)
    {
        PermitNetwork network = (reforms ?? []).Aggregate(book.Network(facility.Region, process.Stage, process.Material), (n, r) => n.With(r));
        return network.Steps.Count == 0 ? null : Split(network, facility.LeadTimeYears, share);
    }

    private static (int Permits, int Building) Split(PermitNetwork network, int given, double share)
    {
        double whole = PermitTimes.Of(network, Draws, Seed).Percentile(share);
        PermitNetwork building = network.OnlyConstruction();
        if (building.Steps.Count == 0) { return (Years(whole), given); }
        int years = Math.Min(Years(PermitTimes.Of(building, Draws, Seed).Percentile(0.5)), Years(whole));
        return (Years(whole) - years, years);
    }

    private static Package Made(Package package, int from, double share, IReadOnlyList<ReformTerm> terms)
    {
        var book = new PermitBook(package);
        Dictionary<ProcessId, Process> processes = package.Processes.ToDictionary(p => p.Id);
        var known = new Dictionary<(RegionId, Stage, MaterialId, int, string), (int Permits, int Building)?>();
        return package with
        {
            // What is applied once is given from then on.
            Settings = [.. package.Settings.Where(row => row.Id.Value != "lead-times")],
            Facilities = [.. package.Facilities.Select(facility => facility.Status != FacilityStatus.Candidate || facility.BuildRule == BuildRule.None ? facility : Soonest(facility))],
        };

        // Permits begin at once, or anew when a reform comes into force: whichever ends sooner.
        Facility Soonest(Facility facility)
        {
            int begin = Math.Max(facility.BuildFromYear ?? from, from);
            (int Decided, int Building)? best = null;
            foreach (int year in terms.Select(t => t.FirstYear).Where(y => y > begin).Prepend(begin).Distinct().Order())
            {
                if (Taken(facility, [.. terms.Where(t => t.Holds(facility.Id, year)).SelectMany(t => t.Reforms)]) is { } years && (best is null || year + years.Permits < best.Value.Decided)) { best = (year + years.Permits, years.Building); }
            }

            return best is not { } soonest ? facility : facility with { BuildFromYear = soonest.Decided, BuildToYear = facility.BuildToYear + soonest.Decided - begin, LeadTimeYears = soonest.Building };
        }

        (int Permits, int Building)? Taken(Facility facility, IReadOnlyList<PermitReform> reforms)
        {
            Process process = processes[facility.Process];
            var key = (facility.Region, process.Stage, process.Material, facility.LeadTimeYears, string.Join(' ', reforms.Select(r => r.Id)));
            if (!known.TryGetValue(key, out (int Permits, int Building)? years)) { known[key] = years = YearsOf(book, facility, process, share, reforms); }
            return years;
        }
    }

    private static int Years(double months) => (int)Math.Round(months / MonthsOfYear, MidpointRounding.AwayFromZero);
}
