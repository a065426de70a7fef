using Veta.Data;
using Veta.Network.Actions;

namespace Veta.Network.Policy;

/// <summary>Years that levers take off the lead time of plants that are not decided yet, by when they are decided. A year of construction always remains.</summary>
internal sealed class LeadTimesSaved
{
    private readonly Dictionary<FacilityId, List<Lever>> _levers = [];

    /// <summary>Reads the levers that act.</summary>
    /// <param name="package">The package.</param>
    /// <param name="chosen">Levers that act in the plan.</param>
    /// <param name="changed">Receives those that reach a plant.</param>
    public LeadTimesSaved(Package package, IReadOnlyList<Lever> chosen, HashSet<LeverId> changed)
    {
        foreach (Lever lever in chosen.Where(l => ActionList.LeverOf(l.Kind).SavesLeadTime && l.LeadTimeSavedYears > 0))
        {
            HashSet<FacilityId> reached = [.. LeverReach.OfPlants(lever, package).Plants];
            foreach (Facility plant in package.Facilities.Where(f => reached.Contains(f.Id) && f.BuildRule != BuildRule.None && f.LeadTimeYears > 1 && ActionList.LeverOf(lever.Kind).Hastens(f, package)))
            {
                if (!_levers.TryGetValue(plant.Id, out List<Lever>? list)) { _levers.Add(plant.Id, list = []); }
                list.Add(lever);
                changed.Add(lever.Id);
            }
        }
    }

    /// <summary>Lead time of a plant decided in a year, whole years.</summary>
    public int LeadTime(Facility plant, int decisionYear)
    {
        if (_levers.Count == 0 || !_levers.TryGetValue(plant.Id, out List<Lever>? levers)) { return plant.LeadTimeYears; }
        double saved = levers.Where(l => decisionYear >= (l.FirstYear ?? int.MinValue) && decisionYear <= (l.LastYear ?? int.MaxValue)).Sum(l => l.LeadTimeSavedYears!.Value);
        return Math.Max(1, plant.LeadTimeYears - (int)Math.Round(saved));
    }
}
