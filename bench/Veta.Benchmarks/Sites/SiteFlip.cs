using Veta.Analyses.Planning;
using Veta.Data;
using Veta.Network;

namespace Veta.Benchmarks.Sites;

/// <summary>A plant about which two plans decide differently, by what it makes over all years or what is built there.</summary>
/// <param name="Facility">The plant.</param>
/// <param name="Made">What it makes in the first plan over its years, units of its main output.</param>
/// <param name="MadeThen">The same in the second.</param>
/// <param name="Built">What the first builds there, units a year.</param>
/// <param name="BuiltThen">The same in the second.</param>
internal sealed record SiteFlip(FacilityId Facility, double Made, double MadeThen, double Built, double BuiltThen)
{
    // Less than a tenth of a plant more or less is the same decision.
    private const double Same = 0.1;

    /// <summary>Whether one plan builds or runs it and the other does not.</summary>
    public bool Turns => IsNothing(Made, MadeThen) != IsNothing(MadeThen, Made) || IsNothing(Built, BuiltThen) != IsNothing(BuiltThen, Built);

    /// <summary>Plants about which two plans differ by a tenth or more, the largest part of what the process makes in all first.</summary>
    public static IReadOnlyList<SiteFlip> Of(PlanResult usual, PlanResult then)
    {
        ArgumentNullException.ThrowIfNull(usual);
        ArgumentNullException.ThrowIfNull(then);
        Dictionary<FacilityId, double> made = MadeBy(usual), madeThen = MadeBy(then), built = BuiltBy(usual), builtThen = BuiltBy(then);
        Package package = then.Model.Context.Data.Package;
        Dictionary<FacilityId, ProcessId> processes = package.Facilities.Concat(usual.Model.Context.Data.Package.Facilities).DistinctBy(f => f.Id).ToDictionary(f => f.Id, f => f.Process);
        Dictionary<ProcessId, double> whole = made.GroupBy(p => processes[p.Key]).ToDictionary(g => g.Key, g => g.Sum(p => p.Value));
        return [.. processes.Keys
            .Select(f => new SiteFlip(f, made.GetValueOrDefault(f), madeThen.GetValueOrDefault(f), built.GetValueOrDefault(f), builtThen.GetValueOrDefault(f)))
            .Where(s => Differs(s.Made, s.MadeThen) || Differs(s.Built, s.BuiltThen))
            .OrderByDescending(s => Math.Abs(s.MadeThen - s.Made) / Math.Max(whole.GetValueOrDefault(processes[s.Facility]), 1e-9)).ThenBy(s => s.Facility.Value, StringComparer.Ordinal)];
    }

    private static bool Differs(double one, double other) => Math.Abs(one - other) > Same * Math.Max(Math.Max(one, other), 1e-6);

    private static bool IsNothing(double one, double other) => one <= 0.01 * other || one <= 1e-6;

    private static Dictionary<FacilityId, double> MadeBy(PlanResult plan) => plan.Activity.GroupBy(a => a.Facility).ToDictionary(g => g.Key, g => g.Sum(a => a.ActivityPerYear));

    private static Dictionary<FacilityId, double> BuiltBy(PlanResult plan) => plan.Builds.GroupBy(b => b.Facility).ToDictionary(g => g.Key, g => g.Sum(b => b.CapacityPerYear));
}
