using Veta.Data;

namespace Veta.Network.Actions.Levers;

/// <summary>Plants are paid to keep lines ready: they can make a share more within a month of the first news.</summary>
public sealed class StandbyContract : ILeverAction
{
    private static readonly SourceId Asked = new("lever");

    /// <inheritdoc/>
    public string Kind => "standby-contract";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["facilities", "materials", "regions", "share", "amount_usd"];

    /// <inheritdoc/>
    public string Example => "id,kind,facilities,share\nexample,standby-contract,mx-plant,0.5";

    /// <inheritdoc/>
    public ActionPlaces Acts => ActionPlaces.Months;

    /// <summary>Plants without lines in reserve get columns for them.</summary>
    public bool Rebuilds => true;

    /// <inheritdoc/>
    public LeverCase? InMonths(Lever row, Package package)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Share is { } share ? new LeverCase(row.Id.Value, Kind, null, null, null, share, row.AmountUsd) { Row = row } : null;
    }

    /// <inheritdoc/>
    public LeverReach Reach(Lever row, Package package) => LeverReach.OfPlants(row, package);

    /// <inheritdoc/>
    public Package InMarket(Package part, LeverCase lever, UsualMonth usual)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(lever);
        if (!lever.IsOn) { return part; }
        HashSet<FacilityId> ready = [.. LeverReach.OfPlants(lever.Row!, part).Plants];
        Dictionary<FacilityId, PlantRule> rules = part.PlantRules.ToDictionary(r => r.Facility);
        return part with
        {
            PlantRules =
            [
                .. part.PlantRules.Where(r => !ready.Contains(r.Facility)),
                .. part.Facilities.Where(f => ready.Contains(f.Id)).Select(f =>
                {
                    PlantRule rule = rules.GetValueOrDefault(f.Id) ?? new PlantRule { Facility = f.Id, SurgeDelayMonths = 1, Source = Asked };
                    return rule with { SurgePerYear = rule.SurgePerYear + (lever.Amount * f.CapacityPerYear) };
                }),
            ],
        };
    }
}
