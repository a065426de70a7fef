using Veta.Data;

namespace Veta.Network.Actions.Levers;

/// <summary>Suspended concessions or reserved minerals open.</summary>
internal sealed class ConcessionReopening : ILeverAction
{
    /// <inheritdoc/>
    public string Kind => "concession-reopening";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["materials", "facilities", "regions", "share", "first_year"];

    /// <inheritdoc/>
    public string Example => "id,kind,regions\nexample,concession-reopening,mx";

    /// <inheritdoc/>
    public ActionPlaces Acts => ActionPlaces.Plan;

    /// <inheritdoc/>
    public LeverReach Reach(Lever row, Package package) => LeverReach.OfPlants(row, package);

    /// <summary>Closed and suspended plants that have a rule for building may be built from its first year on.</summary>
    public Package ForPlan(Lever row, Package package)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(package);
        HashSet<FacilityId> reached = [.. LeverReach.OfPlants(row, package).Plants];
        bool Opens(Facility f) => reached.Contains(f.Id) && f.BuildRule != BuildRule.None && (f.Status is FacilityStatus.Closed or FacilityStatus.Suspended);
        return !package.Facilities.Any(Opens) ? package : package with
        {
            Facilities = [.. package.Facilities.Select(f => Opens(f) ? f with { Status = FacilityStatus.Candidate, BuildFromYear = Math.Max(f.BuildFromYear ?? int.MinValue, row.FirstYear ?? int.MinValue) is > int.MinValue and var year ? year : null } : f)],
        };
    }
}
