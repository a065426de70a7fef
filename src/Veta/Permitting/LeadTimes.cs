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
    private const int Draws = 20000;
    private const ulong Seed = 1;
    private const double MonthsOfYear = 12;

    private static readonly ConditionalWeakTable<Package, Package> _half = [], _fourFifths = [];

    /// <summary>The package whose candidates may be decided when their permits are there; itself where lead times are given or no step is known.</summary>
    public static Package Applied(Package package, PlanningSettings settings)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.LeadTimes == LeadTimeRule.Given || settings.Months > 0 || package.Permits.Count == 0) { return package; }
        bool half = settings.LeadTimes == LeadTimeRule.P50;
        return (half ? _half : _fourFifths).GetValue(package, p => Made(p, Math.Max(settings.FirstYear, p.Info.AsOf?.Value.Year ?? settings.FirstYear), half ? 0.5 : 0.8));
    }

    /// <summary>Whole years until a candidate may be decided and from then until it first serves; null where the table has no step for it.</summary>
    /// <param name="book">The steps of the package.</param>
    /// <param name="facility">The candidate.</param>
    /// <param name="process">What it runs.</param>
    /// <param name="share">Share of such projects that are done by then, 0 to 1.</param>
    public static (int Permits, int Building)? YearsOf(PermitBook book, Facility facility, Process process, double share)
    {
        PermitNetwork network = book.Network(facility.Region, process.Stage, process.Material);
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

    private static Package Made(Package package, int from, double share)
    {
        var book = new PermitBook(package);
        Dictionary<ProcessId, Process> processes = package.Processes.ToDictionary(p => p.Id);
        var known = new Dictionary<(RegionId, Stage, MaterialId, int), (int Permits, int Building)?>();
        return package with
        {
            // What is applied once is given from then on.
            Settings = [.. package.Settings.Where(row => row.Id.Value != "lead-times")],
            Facilities =
            [
                .. package.Facilities.Select(facility =>
                {
                    if (facility.Status != FacilityStatus.Candidate || facility.BuildRule == BuildRule.None) { return facility; }
                    Process process = processes[facility.Process];
                    var key = (facility.Region, process.Stage, process.Material, facility.LeadTimeYears);
                    if (!known.TryGetValue(key, out (int Permits, int Building)? years)) { known[key] = years = YearsOf(book, facility, process, share); }
                    return years is not { } taken ? facility : facility with
                    {
                        BuildFromYear = Math.Max(facility.BuildFromYear ?? from, from) + taken.Permits,
                        BuildToYear = facility.BuildToYear + taken.Permits,
                        LeadTimeYears = taken.Building,
                    };
                }),
            ],
        };
    }

    private static int Years(double months) => (int)Math.Round(months / MonthsOfYear, MidpointRounding.AwayFromZero);
}
