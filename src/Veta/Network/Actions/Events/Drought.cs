using Veta.Data;

namespace Veta.Network.Actions.Events;

/// <summary>Water in a region falls short: less can be bought than usual, and plants that it names run at a share.</summary>
internal sealed class Drought : IEventAction
{
    /// <inheritdoc/>
    public string Kind => "drought";

    /// <inheritdoc/>
    public IReadOnlyList<string> Parameters => ["actor", "facility", "materials", "severity"];

    /// <inheritdoc/>
    public string Example => "id,kind,actor,severity\nexample,drought,cl,0.3";

    /// <summary>Twelve months. Working assumption.</summary>
    public int? UsualMonths => 12;

    /// <inheritdoc/>
    public EventReach Reach(EventScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        HashSet<MaterialId> waters = [.. scope.Package.Materials.Where(m => m.Role == MaterialRole.Water).Select(m => m.Id)];
        return scope.Nothing with
        {
            Supplies = [.. scope.Package.Supplies.Where(s => scope.InActor(s.Region) && (scope.Case.Materials.Count > 0 ? scope.Named(s.Material, null) : waters.Contains(s.Material))).Select(s => s.Id).Distinct()],
            Plants = scope.Case.Row.Facility is not null || scope.Case.Materials.Count > 0 ? [.. scope.PlantsNamed()] : [],
        };
    }

    /// <summary>Plants that it names, and those that draw on a supply that falls short.</summary>
    public bool WouldTouch(EventScope scope, EventReach reach, Facility idle)
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(reach);
        HashSet<(MaterialId, RegionId)> places = [.. reach.MovedSupplies];
        return reach.Plants.Contains(idle.Id) || scope.RecipesOf(idle).Any(r => r.QuantityPerUnit < 0 && places.Contains((r.Material, idle.Region)));
    }

    /// <inheritdoc/>
    public void Apply(EventReach reach, double[] stopped, double[] inForce, UsualMonth usual, MonthEffects effects)
    {
        ArgumentNullException.ThrowIfNull(reach);
        ArgumentNullException.ThrowIfNull(usual);
        ArgumentNullException.ThrowIfNull(effects);
        foreach (FacilityId plant in reach.Plants) { effects.LeavePlant(plant, [.. stopped.Select(s => 1 - s)]); }
        foreach (SupplyId supply in reach.Supplies)
        {
            double bought = usual.Bought.GetValueOrDefault(supply);
            effects.LimitSupply(supply, [.. stopped.Select(s => s > 0 ? (1 - s) * bought : double.PositiveInfinity)]);
        }
    }
}
