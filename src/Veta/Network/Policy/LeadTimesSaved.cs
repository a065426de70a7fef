using Veta.Data;
using Veta.Data.Planning;
using Veta.Network.Actions;
using Veta.Permitting;

namespace Veta.Network.Policy;

/// <summary>
/// Years that levers, and obstacles that a plan does without, take off the lead time of plants that are not decided yet, by when they are decided. A reform of permits takes what it takes off the median of the steps of the
/// plant's place; where the plan counts those steps itself it acts there instead. A year of construction always remains.
/// </summary>
internal sealed class LeadTimesSaved
{
    private readonly Dictionary<FacilityId, List<Saving>> _savings = [];
    private readonly Lazy<PermitMonths> _months;

    /// <summary>Reads the levers that act and the obstacles that are gone.</summary>
    /// <param name="package">The package.</param>
    /// <param name="settings">Its settings.</param>
    /// <param name="chosen">Levers that act in the plan.</param>
    /// <param name="gone">What falls away with obstacles.</param>
    /// <param name="changed">Receives the levers that reach a plant.</param>
    public LeadTimesSaved(Package package, PlanningSettings settings, IReadOnlyList<Lever> chosen, ObstaclesGone gone, HashSet<LeverId> changed)
    {
        _months = new Lazy<PermitMonths>(() => new PermitMonths(package));
        bool inSteps = settings.LeadTimes != LeadTimeRule.Given;
        foreach (Lever lever in chosen.Where(l => ActionList.LeverOf(l.Kind).SavesLeadTime && (l.Reforms.Count > 0 || l.LeadTimeSavedYears > 0)))
        {
            HashSet<FacilityId> reached = [.. LeverReach.OfPlants(lever, package).Plants];
            IReadOnlyList<PermitReform> reforms = ReformTerm.Named(package, lever.Reforms);
            var saving = new Saving(lever.FirstYear ?? int.MinValue, lever.LastYear ?? int.MaxValue, reforms.Count > 0 ? 0 : lever.LeadTimeSavedYears ?? 0, reforms);
            foreach (Facility plant in package.Facilities.Where(f => reached.Contains(f.Id) && IsOpen(f, reforms, inSteps) && ActionList.LeverOf(lever.Kind).Hastens(f, package)))
            {
                changed.Add(lever.Id);
                Add(plant, saving, inSteps);
            }
        }

        foreach (Facility plant in package.Facilities.Where(f => gone.Reforms.Count > 0 && IsOpen(f, gone.Reforms, inSteps))) { Add(plant, new Saving(int.MinValue, int.MaxValue, 0, gone.Reforms), inSteps); }
        foreach ((IReadOnlySet<FacilityId> plants, double years) in gone.Saved)
        {
            foreach (Facility plant in package.Facilities.Where(f => plants.Contains(f.Id))) { Add(plant, new Saving(int.MinValue, int.MaxValue, years, []), inSteps); }
        }
    }

    /// <summary>Reforms of permits as a plan that counts steps itself reads them.</summary>
    /// <param name="gone">What falls away with obstacles.</param>
    /// <param name="chosen">Levers that act in the plan.</param>
    public static IReadOnlyList<ReformTerm> TermsOf(ObstaclesGone gone, IReadOnlyList<Lever> chosen)
    {
        ArgumentNullException.ThrowIfNull(gone);
        return
        [
            .. gone.Reforms.Count > 0 ? (ReformTerm[])[new ReformTerm(gone.Reforms)] : [],
            .. chosen.Where(l => l.Reforms.Count > 0 && ActionList.LeverOf(l.Kind).SavesLeadTime).Select(l => new ReformTerm(
                ReformTerm.Named(gone.Package, l.Reforms), l.FirstYear ?? int.MinValue, l.LastYear ?? int.MaxValue, LeverReach.OfPlants(l, gone.Package).Plants.ToHashSet())),
        ];
    }

    /// <summary>Lead time of a plant decided in a year, whole years.</summary>
    public int LeadTime(Facility plant, int decisionYear)
    {
        ArgumentNullException.ThrowIfNull(plant);
        if (_savings.Count == 0 || !_savings.TryGetValue(plant.Id, out List<Saving>? savings)) { return plant.LeadTimeYears; }
        Saving[] open = [.. savings.Where(s => decisionYear >= s.FirstYear && decisionYear <= s.LastYear)];
        PermitReform[] reforms = [.. open.SelectMany(s => s.Reforms).Distinct()];
        double saved = open.Sum(s => s.Years) + (reforms.Length > 0 ? _months.Value.YearsSaved(plant, reforms) : 0);
        return Math.Max(1, plant.LeadTimeYears - (int)Math.Round(saved));
    }

    private bool IsOpen(Facility plant, IReadOnlyList<PermitReform> reforms, bool inSteps) =>
        (ObstaclesGone.IsUndecided(plant) || (inSteps && reforms.Count > 0 && plant.BuildRule != BuildRule.None)) && (reforms.Count == 0 || _months.Value.Touches(plant, reforms));

    private void Add(Facility plant, Saving saving, bool inSteps)
    {
        if (inSteps && saving.Reforms.Count > 0 && plant.Status == FacilityStatus.Candidate) { return; }
        if (!_savings.TryGetValue(plant.Id, out List<Saving>? list)) { _savings.Add(plant.Id, list = []); }
        list.Add(saving);
    }

    private sealed record Saving(int FirstYear, int LastYear, double Years, IReadOnlyList<PermitReform> Reforms);
}
